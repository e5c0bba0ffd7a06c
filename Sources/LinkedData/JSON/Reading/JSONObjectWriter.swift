/// Collects the members of an object in the order in which they are written; what has no value is left out.
public struct JSONObjectWriter {
    @usableFromInline var members: [JSONObject.Member] = []

    /// Starts an empty object.
    public init() {}

    /// Writes a value.
    @inlinable public mutating func write(_ key: MemberKey, _ value: some JSONConvertible) {
        members.append(JSONObject.Member(name: key.name, value: value.jsonValue))
    }

    /// Writes a value that may be absent.
    @inlinable public mutating func write(_ key: MemberKey, _ value: (some JSONConvertible)?) {
        if let value { write(key, value) }
    }

    /// Writes values as an array, unless there are none.
    @inlinable public mutating func write(_ key: MemberKey, list values: [some JSONConvertible]) {
        if !values.isEmpty {
            members.append(JSONObject.Member(name: key.name, value: .array(values.map { $0.jsonValue })))
        }
    }

    /// Writes one value as itself and several as an array.
    @inlinable public mutating func write(_ key: MemberKey, compacted values: [some JSONConvertible]) {
        if values.count == 1, let value = values.first { write(key, value) } else { write(key, list: values) }
    }

    /// The object, with the members that the class does not know behind its own.
    ///
    /// A member of `additional` that has the name of a written member is left out: the typed value counts.
    public consuming func object(adding additional: JSONObject) -> JSONObject {
        var object = JSONObject(uncheckedMembers: members)
        for member in additional.members where object[member.name] == nil { object[member.name] = member.value }
        return object
    }
}
