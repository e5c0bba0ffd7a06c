import Diagnostics
public import LinkedData

extension V2 {
    /// Text for people, with its language where the document gives one.
    ///
    /// JSON-LD 1.1, "String Internationalization": a string, or a value object with `@value` and `@language`.
    public struct Text: Hashable, Sendable, ExpressibleByStringLiteral {
        /// The text.
        public let value: JSONText
        /// Its language, when it is written with one.
        public let language: JSONText?

        /// Text.
        public init(_ value: String, language: JSONText? = nil) {
            self.value = JSONText(value)
            self.language = language
        }

        /// Text in source.
        public init(stringLiteral value: String) {
            self.init(value)
        }
    }
}

extension V2.Text: JSONConvertible {
    private enum Member {
        static let value: MemberKey = "@value"
        static let language: MemberKey = "@language"
    }

    /// Reads a string or a value object.
    public init(json: JSONValue) throws(ModelError) {
        switch json {
        case .string(let text):
            value = text
            language = nil
        case .object(let object):
            var reader = JSONObjectReader(object, of: "Text")
            guard reader.has(Member.value) else {
                throw .type(expected: Phrase("expected/string"), found: .object, at: "")
            }
            value = try reader.required(Member.value, as: JSONText.self)
            language = try reader.optional(Member.language, as: V2.LanguageTag.self)?.text
            try reader.refuseRemaining()
        case .null, .bool, .number, .array:
            throw .type(expected: Phrase("expected/string"), found: json.kind, at: "")
        }
    }

    /// The string, or the value object when there is a language.
    public var jsonValue: JSONValue {
        guard let language else { return .string(value) }
        var object = JSONObjectWriter()
        object.write(Member.value, value)
        object.write(Member.language, language)
        return .object(object.object(adding: JSONObject()))
    }

    /// Whether there is no character.
    public var isEmptyText: Bool { value.value.isEmpty }
}
