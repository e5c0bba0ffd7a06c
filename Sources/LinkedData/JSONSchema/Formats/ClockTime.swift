/// Times of RFC 3339: what ``DateTime`` reads, with leap seconds only where there can be any.
enum ClockTime {
    /// RFC 3339, "date-time".
    static func isDateTime(_ text: String) -> Bool {
        guard let dateTime = DateTime(text) else { return false }
        let bytes = Array(text.utf8)
        // A leap second ends a day of UTC, so the second after it starts one.
        let isLeapSecond = bytes.count > 18 && bytes[17] == UInt8(ascii: "6")
        return !isLeapSecond || dateTime.instant.seconds % 86_400 == 0
    }

    /// RFC 3339, "full-time".
    static func isTime(_ text: String) -> Bool {
        isDateTime("2000-01-01T" + text)
    }
}
