import Diagnostics
public import LinkedData

extension V2 {
    /// An electronic mail address: one `@`, something on either side, no white space.
    public struct EmailAddress: Hashable, Sendable {
        /// The address as written.
        public let text: JSONText

        /// - Returns: `nil` unless `text` has that form.
        public init?(_ text: String) {
            let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
                !text.unicodeScalars.contains(where: \.properties.isWhitespace)
            else { return nil }
            self.text = JSONText(text)
        }
    }
}

extension V2.EmailAddress: JSONConvertible {
    /// Reads the text.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let value = V2.EmailAddress(text) else {
            throw .value(
                found: text, expected: Phrase("expected/electronic-mail-address-such-name"), at: "")
        }
        self = value
    }

    /// The text as it was written.
    public var jsonValue: JSONValue { .string(text) }
}
