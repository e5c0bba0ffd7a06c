/// What kind of value stands in a document.
public enum JSONKind: String, Hashable, Sendable, CustomStringConvertible {
    case null, boolean, number, string, array, object

    /// The kind in a sentence: "an array".
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
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
