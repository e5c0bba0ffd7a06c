import Diagnostics

extension IRI: JSONConvertible {
    /// Reads an absolute IRI.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let iri = IRI(text) else {
            throw text.isEmpty
                ? .empty(expected: Phrase("expected/address-such-https-example-org"), at: "")
                : .value(found: text, expected: Phrase("expected/address-such-https-example-org"), at: "")
        }
        self = iri
    }

    /// The IRI as a string.
    public var jsonValue: JSONValue { .text(text) }
}

extension DateTime: JSONConvertible {
    /// Reads a date and time with its zone.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let date = DateTime(text) else {
            throw .value(found: text, expected: Phrase("expected/date-time-zone-such-2026"), at: "")
        }
        self = date
    }

    /// The date as it was written.
    public var jsonValue: JSONValue { .text(text) }
}

extension CalendarDate: JSONConvertible {
    /// Reads a day.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let date = CalendarDate(text) else {
            throw .value(found: text, expected: Phrase("expected/day-such-2001-05-31"), at: "")
        }
        self = date
    }

    /// The day as it was written.
    public var jsonValue: JSONValue { .text(text) }
}
