import Diagnostics
public import LinkedData

extension V2 {
    /// A telephone number of E.164: digits behind an optional `+`, and an optional `;ext=`.
    public struct TelephoneNumber: Hashable, Sendable {
        /// The number as written.
        public let text: JSONText

        /// - Returns: `nil` unless `text` has that form.
        public init?(_ text: String) {
            var bytes = Array(text.utf8)[...]
            if bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
            let number = bytes.prefix(while: Self.isDigit)
            let rest = bytes.dropFirst(number.count)
            guard (2...15).contains(number.count), number.first != UInt8(ascii: "0") else { return nil }
            if !rest.isEmpty {
                let digits = rest.dropFirst(5)
                guard rest.starts(with: ";ext=".utf8), !digits.isEmpty, digits.allSatisfy(Self.isDigit) else {
                    return nil
                }
            }
            self.text = JSONText(text)
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        }
    }
}

extension V2.TelephoneNumber: JSONConvertible {
    /// Reads the text.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let value = V2.TelephoneNumber(text) else {
            throw .value(
                found: text, expected: Phrase("expected/telephone-number-such-31701234567"), at: "")
        }
        self = value
    }

    /// The text as it was written.
    public var jsonValue: JSONValue { .string(text) }
}
