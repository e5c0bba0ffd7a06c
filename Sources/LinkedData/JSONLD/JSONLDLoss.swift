/// Something in a document that its statements in RDF do not hold, and that a signature over them does not cover.
public struct JSONLDLoss: Hashable, Sendable {
    /// Where it stands.
    public let place: JSONPointer
    /// What is lost.
    public let reason: Reason

    /// What is lost.
    public enum Reason: Hashable, Sendable {
        /// A member whose name no context explains, or that a context explains as nothing.
        case unmappedProperty(String)
        /// A type that no context explains.
        case unmappedType(String)
        /// An identifier that is not an absolute IRI.
        case relativeIdentifier(String)
        /// A property that is a blank node.
        case blankNodeProperty(String)
        /// A value that belongs to nothing.
        case freeFloatingValue
        /// A key of an index map, or `@index`.
        case index(String)
        /// The direction of a text.
        case direction(String)
        /// A language that is no language tag.
        case language(String)
        /// A datatype that is not an absolute IRI.
        case datatype(String)
    }
}

extension JSONPointer {
    /// The place that positions of members and elements lead to, from the top of a document.
    init(positions: some Sequence<Int>, in document: JSONValue) {
        self.init()
        var value = document
        for position in positions {
            switch value {
            case .object(let object) where object.members.indices.contains(position):
                self = appending(object.members[position].name)
                value = object.members[position].value
            case .array(let elements) where elements.indices.contains(position):
                self = appending(index: position)
                value = elements[position]
            default: return
            }
        }
    }
}
