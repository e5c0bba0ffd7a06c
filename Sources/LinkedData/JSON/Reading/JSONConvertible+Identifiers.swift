extension IRI: JSONConvertible {
    /// Reads an absolute IRI.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let iri = IRI(text) else {
            throw text.isEmpty
                ? .empty(expected: "an address such as https://example.org/1 or urn:uuid:…", at: "")
                : .value(found: text, expected: "an address such as https://example.org/1 or urn:uuid:…", at: "")
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
            throw .value(found: text, expected: "a date and time with its zone, such as 2026-06-01T00:00:00Z", at: "")
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
            throw .value(found: text, expected: "a day such as 2001-05-31", at: "")
        }
        self = date
    }

    /// The day as it was written.
    public var jsonValue: JSONValue { .text(text) }
}
