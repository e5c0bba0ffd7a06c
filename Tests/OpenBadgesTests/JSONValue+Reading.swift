import LinkedData

extension JSONValue {
    /// The document in source text.
    init(text: String) throws {
        try self.init(parsing: Array(text.utf8))
    }

    /// The value as an object.
    func asObject() throws -> JSONObject {
        guard case .object(let object) = self else { throw NotAnObject() }
        return object
    }

    /// The document with its members in one order, for comparing what it says.
    func canonicalText() throws -> String {
        try String(decoding: canonicalized(), as: UTF8.self)
    }

    private struct NotAnObject: Error {}
}
