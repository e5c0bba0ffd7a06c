import Diagnostics
public import LinkedData

extension V2 {
    /// The name of a host, without scheme, port or path.
    ///
    /// Open Badges 2.0, "VerificationObject", `allowedOrigins`.
    public struct HostName: Hashable, Sendable {
        /// The name as written.
        public let text: JSONText

        /// - Returns: `nil` unless `text` is a name of at least two labels, the last of letters.
        public init?(_ text: String) {
            let bytes = Array(text.utf8)
            let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard (4...253).contains(bytes.count), labels.count >= 2, labels.allSatisfy(Self.isLabel),
                let last = labels.last, last.count >= 2, last.allSatisfy(Self.isLetter) || Self.isInternational(last)
            else { return nil }
            self.text = JSONText(text)
        }

        private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        }

        /// A top-level domain of another script is written in letters, digits and hyphens behind `xn--`.
        private static func isInternational(_ label: ArraySlice<UInt8>) -> Bool {
            label.map { $0 | 0x20 }.starts(with: "xn--".utf8.map { $0 | 0x20 })
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            let lower = byte | 0x20
            return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        }
    }
}

extension V2.HostName: JSONConvertible {
    /// Reads the text.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let value = V2.HostName(text) else {
            throw .value(
                found: text, expected: Phrase("expected/name-host-such-badges-example"),
                at: "")
        }
        self = value
    }

    /// The text as it was written.
    public var jsonValue: JSONValue { .string(text) }
}
