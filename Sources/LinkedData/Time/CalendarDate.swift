/// A day of the calendar without a time, as written.
///
/// XML Schema 1.1 Part 2, "date", and RFC 3339 "full-date": `2001-05-31`, without a zone.
public struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
    /// The text as written.
    public let text: String

    /// - Returns: `nil` unless `text` is a day that exists.
    public init?(_ text: String) {
        guard text.utf8.count == 10, DateTime(text + "T00:00:00Z") != nil else { return nil }
        self.text = text
    }

    /// The text as written.
    public var description: String { text }
}
