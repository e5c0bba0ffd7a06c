internal import LinkedData

extension JSONObject {
    /// The value behind several names in turn. Writing makes the objects on the way; `nil` removes the value and the objects
    /// that have nothing else in them.
    subscript(path path: ArraySlice<MemberName>) -> JSONValue? {
        get {
            guard let name = path.first else { return nil }
            return path.count == 1 ? self[name] : self[name]?.object?[path: path.dropFirst()]
        }
        set {
            guard let name = path.first else { return }
            guard path.count > 1 else {
                self[name] = newValue
                return
            }
            var inner = self[name]?.object ?? [:]
            inner[path: path.dropFirst()] = newValue
            self[name] = inner.isEmpty ? nil : .object(inner)
        }
    }
}
