/// Where in a document a blank node stands.
package enum BlankNodePlace: Hashable, Sendable {
    /// It is an object without an identifier.
    case object(JSONPointer)
    /// It holds an element of the list at a place, counted from nought.
    case listElement(of: JSONPointer, Int)
    /// It is the graph that one of the values at a place makes, counted from nought.
    case graph(of: JSONPointer, Int)
    /// It has a label.
    case label(JSONText)

    init(_ place: ExpandedPlace, in document: JSONValue) {
        switch place {
        case .object(let path):
            if let last = path.last, last < 0 {
                self = .graph(of: JSONPointer(positions: path.dropLast(), in: document), ~last)
            } else {
                self = .object(JSONPointer(positions: path, in: document))
            }
        case .listElement(let path, let number):
            self = .listElement(of: JSONPointer(positions: path, in: document), number)
        case .label(let name): self = .label(JSONText(name.text))
        }
    }
}
