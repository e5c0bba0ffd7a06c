import LinkedData

/// A document with what linked data takes for the same written in one way.
struct Simplification {
    /// Arrays with one element become the element.
    var unwraps = false
    /// Arrays are sorted, but for the contexts, whose order has a meaning.
    var sorts = false
    /// Equal elements become one.
    var unites = false
    /// Objects with nothing but an identifier or a value become what they hold.
    var shortens = false
    /// Members that are null or an empty array are left out.
    var drops = false
    /// Contexts are sorted, and each is named once.
    var settles = false

    func applied(to value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object): simplified(object)
        case .array(let elements): simplified(elements.map(applied))
        case .null, .bool, .number, .string: value
        }
    }

    private func simplified(_ object: JSONObject) -> JSONValue {
        var result = JSONObject()
        for member in object.members {
            let value = member.name == "@context" ? contexts(member.value) : applied(to: member.value)
            if drops, value == .null || value == [] { continue }
            result[member.name] = value
        }
        if shortens, result.members.count == 1, let only = result["id"] ?? result["@value"] { return only }
        return .object(result)
    }

    private func contexts(_ value: JSONValue) -> JSONValue {
        guard settles else { return value }
        let names = Set(value.elements.flatMap(\.elements)).map { ($0, $0.serialized()) }
        return .array(names.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0))
    }

    private func simplified(_ elements: [JSONValue]) -> JSONValue {
        var elements = elements
        if sorts {
            elements.sort { $0.serialized().lexicographicallyPrecedes($1.serialized()) }
        }
        if unites {
            elements = elements.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        if unwraps, elements.count == 1, let only = elements.first { return only }
        return .array(elements)
    }
}
