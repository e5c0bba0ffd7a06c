import LinkedData

/// A document as linked data reads it: each thing with an identifier once, with all that any place says of it.
struct GatheredThings: Hashable {
    private var things: [JSONText: [MemberName: Set<JSONValue>]] = [:]
    private let top: JSONValue

    init(_ document: JSONValue) {
        var gathered: [JSONText: [MemberName: Set<JSONValue>]] = [:]
        top = Self.gather(document, into: &gathered)
        things = gathered
    }

    /// Takes the things out of a value and leaves their identifiers.
    private static func gather(
        _ value: JSONValue, into things: inout [JSONText: [MemberName: Set<JSONValue>]]
    ) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map { gather($0, into: &things) })
        case .object(let object):
            var rest = JSONObject()
            for member in object.members {
                rest[member.name] = member.name == "@context" ? member.value : gather(member.value, into: &things)
            }
            guard case .string(let id)? = object["id"] else { return .object(rest) }
            for member in rest.members {
                things[id, default: [:]][member.name, default: []].formUnion(member.value.elements)
            }
            return .string(id)
        case .null, .bool, .number, .string: return value
        }
    }
}
