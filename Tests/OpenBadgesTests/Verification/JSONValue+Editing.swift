import LinkedData

extension JSONValue {
    /// The document with one place changed: a JSON Pointer, and the new value or `nil` to take the member out.
    func setting(_ pointer: String, to value: JSONValue?) -> JSONValue {
        setting(pointer.split(separator: "/").map(String.init)[...], to: value)
    }

    /// The document with one member renamed, its place kept.
    func renaming(_ pointer: String, to name: String) -> JSONValue {
        var steps = pointer.split(separator: "/").map(String.init)
        let last = steps.removeLast()
        let parent = steps.reduce(self) { $0.object?[MemberName($1)] ?? .null }
        guard let value = parent.object?[MemberName(last)] else { preconditionFailure("no \(pointer)") }
        let path = steps.map { "/" + $0 }.joined()
        return setting(path + "/" + last, to: nil).setting(path + "/" + name, to: value)
    }

    private func setting(_ steps: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
        guard let step = steps.first else { return value ?? .null }
        switch self {
        case .array(var elements):
            guard let index = Int(step), elements.indices.contains(index) else { preconditionFailure("no \(step)") }
            if steps.count == 1, value == nil {
                elements.remove(at: index)
            } else {
                elements[index] = elements[index].setting(steps.dropFirst(), to: value)
            }
            return .array(elements)
        case .object(var object):
            let name = MemberName(step)
            if steps.count == 1 {
                object[name] = value
            } else {
                object[name] = (object[name] ?? [:]).setting(steps.dropFirst(), to: value)
            }
            return .object(object)
        default: preconditionFailure("nothing inside \(step)")
        }
    }
}
