import LinkedData

extension JSONValue {
    /// The document in source text.
    init(text: String) throws {
        try self.init(parsing: Array(text.utf8))
    }

    /// The same document with one edit.
    ///
    /// - Parameters:
    ///   - pointer: The place, as a JSON Pointer without escapes.
    ///   - value: What is to stand there, or `nil` to remove the member.
    func edited(_ pointer: String, _ value: JSONValue?) -> JSONValue {
        edited(pointer.split(separator: "/").map(String.init)[...], value)
    }

    private func edited(_ path: ArraySlice<String>, _ new: JSONValue?) -> JSONValue {
        guard let step = path.first else { return new ?? .null }
        switch self {
        case .object(var object):
            let name = MemberName(step)
            if path.count == 1 {
                object[name] = new
            } else if let inner = object[name] {
                object[name] = inner.edited(path.dropFirst(), new)
            }
            return .object(object)
        case .array(var elements):
            guard let index = Int(step), elements.indices.contains(index) else { return self }
            elements[index] = elements[index].edited(path.dropFirst(), new)
            return .array(elements)
        default: return self
        }
    }

    /// The value as an object.
    func asObject() throws -> JSONObject {
        guard case .object(let object) = self else { throw NotAnObject() }
        return object
    }

    private struct NotAnObject: Error {}
}
