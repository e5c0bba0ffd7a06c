extension JSONValue {
    /// The identifier of the thing that this value stands for: the text itself, or the `id` of an object.
    ///
    /// Members such as `issuer` may be written either way.
    package var identifier: String? {
        switch self {
        case .string(let text): text.value
        case .object(let object): object["id"]?.text
        case .null, .bool, .number, .array: nil
        }
    }
}
