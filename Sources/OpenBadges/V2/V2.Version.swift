import Diagnostics
public import LinkedData

extension V2 {
    /// The version of an object: text or a number.
    public enum Version: Hashable, Sendable {
        /// Text, such as `2026-06`.
        case text(JSONText)
        /// A number, such as `2`.
        case number(JSONNumber)
    }
}

extension V2.Version: JSONConvertible {
    /// Reads text or a number.
    public init(json: JSONValue) throws(ModelError) {
        switch json {
        case .string(let text): self = .text(text)
        case .number(let number): self = .number(number)
        case .null, .bool, .array, .object:
            throw .type(expected: Phrase("expected/string-number"), found: json.kind, at: "")
        }
    }

    /// The text or the number.
    public var jsonValue: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        }
    }
}
