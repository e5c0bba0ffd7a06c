import Diagnostics
public import LinkedData

/// Text by language, in the order of the document.
///
/// Open Badges 3.0, the published JSON schemas: two letters, optionally with a region of two capitals.
public struct LanguageMap: Hashable, Sendable {
    /// One language with its text.
    public struct Entry: Hashable, Sendable {
        /// The language, such as `nl` or `en-GB`.
        public let language: JSONText
        /// The text in it.
        public let text: JSONText
    }

    /// The languages with their texts.
    public let texts: [Entry]

    /// Reads a map.
    public init(_ object: JSONObject) throws(ModelError) {
        var texts: [Entry] = []
        texts.reserveCapacity(object.members.count)
        for member in object.members {
            guard Self.isLanguage(member.name.text) else {
                throw ModelError.value(
                    found: member.name.text, expected: Phrase("expected/language-such-nl-en-gb"), at: ""
                ).inside(member.name)
            }
            guard case .string(let text) = member.value else {
                throw ModelError.type(expected: Phrase("expected/string"), found: member.value.kind, at: "").inside(
                    member.name)
            }
            texts.append(Entry(language: JSONText(member.name.text), text: text))
        }
        self.texts = texts
    }

    /// The map as it is written.
    public var json: JSONObject {
        var object = JSONObject()
        for entry in texts { object[MemberName(entry.language.value)] = .string(entry.text) }
        return object
    }

    /// The text in the first of the languages that there is, or else the first text.
    func best(for languages: [String]) -> JSONText? {
        for language in languages {
            let exact = texts.first { $0.language.value.hasSameBytes(as: language) }
            if let entry = exact { return entry.text }
            let primary = Array(language.utf8.prefix(2))
            if let entry = texts.first(where: { $0.language.value.utf8.starts(with: primary) }) { return entry.text }
        }
        return texts.first?.text
    }

    /// `^[a-z]{2}(-[A-Z]{2})?$`
    private static func isLanguage(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 2 || bytes.count == 5, bytes.prefix(2).allSatisfy(isLowercase) else { return false }
        return bytes.count == 2 || (bytes[2] == UInt8(ascii: "-") && bytes.suffix(2).allSatisfy(isUppercase))
    }

    private static func isLowercase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isUppercase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
}
