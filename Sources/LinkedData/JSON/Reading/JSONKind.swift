public import Diagnostics

/// What kind of value stands in a document.
public enum JSONKind: String, Hashable, Sendable, PhraseValue {
    case null, boolean, number, string, array, object

    /// The kind in a sentence: "an array".
    public var phrase: Phrase {
        switch self {
        case .null: Phrase(verbatim: "null")
        case .boolean: Phrase("json-kind/true-false")
        case .number: Phrase("json-kind/number")
        case .string: Phrase("json-kind/string")
        case .array: Phrase("json-kind/array")
        case .object: Phrase("json-kind/object")
        }
    }

    /// The kind in a sentence.
    public var phraseValue: Phrase.Value { .phrase(phrase) }
}

extension JSONValue {
    /// The kind of this value.
    public var kind: JSONKind {
        switch self {
        case .null: .null
        case .bool: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
