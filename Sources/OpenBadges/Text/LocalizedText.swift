import Diagnostics
public import LinkedData

/// Text for people, plain or in several languages.
///
/// The schema of Open Badges 3.0 takes either for most strings. Its contexts define no language containers, so text
/// that we write is plain.
public enum LocalizedText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Text in one language.
    case plain(JSONText)
    /// Text by language.
    case languageMap(LanguageMap)
    /// Text as a value object of linked data, which may name its language and direction.
    case valueObject(JSONText, JSONObject)

    /// Text in one language.
    public init(_ text: String) {
        self = .plain(JSONText(text))
    }

    /// Text in one language, in source.
    public init(stringLiteral text: String) {
        self = .plain(JSONText(text))
    }

    /// The text, or of several the English one or else the first.
    public var best: String { best(for: ["en"]) }

    /// The text in the first of the languages that there is, or else the first text.
    ///
    /// - Parameter languages: Languages in the order of preference, such as `nl` or `en-GB`; a language without a
    ///   region is also found with one.
    public func best(for languages: [String]) -> String {
        switch self {
        case .plain(let text), .valueObject(let text, _): text.value
        case .languageMap(let map): map.best(for: languages)?.value ?? ""
        }
    }
}

extension LocalizedText: JSONConvertible {
    /// Reads a string or a language map.
    public init(json: JSONValue) throws(ModelError) {
        switch json {
        case .string(let text): self = .plain(text)
        case .object(let object) where object["@value"] != nil:
            for member in object.members where !Self.valueMembers.contains(member.name) || member.value.text == nil {
                throw ModelError.value(
                    found: member.name.text, expected: Phrase("expected/only-value-language-direction-each"), at: ""
                ).inside(member.name)
            }
            self = .valueObject(JSONText(object["@value"]?.text ?? ""), object)
        case .object(let object): self = .languageMap(try LanguageMap(object))
        case .null, .bool, .number, .array:
            throw .type(expected: Phrase("expected/string-object-strings-language"), found: json.kind, at: "")
        }
    }

    private static let valueMembers: [MemberName] = ["@value", "@language", "@direction"]

    /// The string or the object.
    public var jsonValue: JSONValue {
        switch self {
        case .plain(let text): .string(text)
        case .languageMap(let map): .object(map.json)
        case .valueObject(_, let object): .object(object)
        }
    }

    /// Whether no language has a character.
    public var isEmptyText: Bool {
        switch self {
        case .plain(let text), .valueObject(let text, _): text.value.isEmpty
        case .languageMap(let map): map.texts.allSatisfy { $0.text.value.isEmpty }
        }
    }
}
