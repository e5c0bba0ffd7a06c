public import LinkedData

/// A moment in a token: seconds since the start of 1970, perhaps with a fraction.
///
/// RFC 7519, "Terminology". Only moments that RFC 3339 can write, years 0000 to 9999, are accepted, so that no
/// arithmetic on them can overflow.
public struct NumericDate: Hashable, Sendable {
    /// 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    private static let range = -62_167_219_200...253_402_300_799

    /// The moment.
    public let instant: Instant

    /// - Returns: `nil` for a number outside the years 0000 to 9999.
    public init?(_ number: JSONNumber) {
        let text = number.text.utf8
        guard let seconds = Self.wholeSeconds(number), Self.range.contains(seconds) else { return nil }
        guard let point = text.firstIndex(of: UInt8(ascii: ".")), !Self.hasExponent(text) else {
            instant = Instant(seconds: seconds)
            return
        }
        var nanoseconds = 0
        var digits = 0
        for byte in text[text.index(after: point)...].prefix(9) {
            nanoseconds = nanoseconds * 10 + Int(byte & 0x0f)
            digits += 1
        }
        while digits < 9 {
            nanoseconds *= 10
            digits += 1
        }
        if text.first == UInt8(ascii: "-"), nanoseconds > 0 {
            instant = Instant(seconds: seconds - 1, nanoseconds: 1_000_000_000 - nanoseconds)
        } else {
            instant = Instant(seconds: seconds, nanoseconds: nanoseconds)
        }
    }

    /// A moment, cut to whole seconds.
    public init(_ instant: Instant) {
        self.instant = Instant(seconds: instant.seconds)
    }

    /// The number of whole seconds.
    public var number: JSONNumber { JSONNumber(instant.seconds) }

    private static func hasExponent(_ text: String.UTF8View) -> Bool {
        text.contains { $0 | 0x20 == UInt8(ascii: "e") }
    }

    /// The seconds without the fraction; from the digits where there is no exponent, since a double may round up.
    private static func wholeSeconds(_ number: JSONNumber) -> Int? {
        let text = number.text.utf8
        if !hasExponent(text) {
            return Int(String(Substring(text.prefix { $0 != UInt8(ascii: ".") })))
        }
        let double = number.double.rounded(.down)
        return double.isFinite && double.magnitude <= 1e15 ? Int(double) : nil
    }
}
