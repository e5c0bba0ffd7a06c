import Diagnostics
import LinkedData

extension V2 {
    /// A date and time in a form that Open Badges 2.0 allows, for reading.
    struct Moment: Hashable, Sendable {
        /// The date and time.
        let date: DateTime
    }
}

extension V2.Moment: JSONConvertible {
    /// Reads a date, a time and a zone.
    init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let date = DateTime(openBadges2: text) else {
            throw .value(found: text, expected: Phrase("expected/date-time-zone-such-2026"), at: "")
        }
        self.date = date
    }

    /// The date as it was written.
    var jsonValue: JSONValue { date.jsonValue }
}
