import Diagnostics
public import LinkedData

extension V2 {
    /// The language of an object: a well-formed tag of BCP 47, such as `en-us`.
    public struct LanguageTag: Hashable, Sendable {
        /// The tag as written.
        public let text: JSONText

        /// - Returns: `nil` unless `text` is a language of letters and further parts of letters and digits, each of
        ///   at most eight, or a private tag that starts with `x`.
        public init?(_ text: String) {
            let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            guard let language = parts.first, language.allSatisfy(Self.isLetter) else { return nil }
            let isPrivate = language.elementsEqual("x".utf8) || language.elementsEqual("X".utf8)
            let isRegistered = language.elementsEqual("i".utf8) || language.elementsEqual("I".utf8)
            guard (2...8).contains(language.count) || ((isPrivate || isRegistered) && parts.count > 1) else {
                return nil
            }
            for part in parts.dropFirst() {
                guard (1...8).contains(part.count), part.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }) else {
                    return nil
                }
            }
            // A single letter opens an extension and needs at least one part behind it.
            guard let last = parts.last, parts.count == 1 || last.count > 1 || isPrivate else { return nil }
            self.text = JSONText(text)
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

extension V2.LanguageTag: JSONConvertible {
    /// Reads a tag.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let tag = V2.LanguageTag(text) else {
            throw .value(found: text, expected: Phrase("expected/language-such-en-nl-nl"), at: "")
        }
        self = tag
    }

    /// The tag as a string.
    public var jsonValue: JSONValue { .string(text) }
}
