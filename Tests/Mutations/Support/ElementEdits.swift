import LinkedData

/// The edits of a list: of its elements, and inside them.
struct ElementEdits {
    let elements: [JSONValue]
    let place: JSONPointer

    var all: [SingleEdit] {
        elements.indices.flatMap { position in
            [removed(position), repeated(position)] + moved(position) + inside(position)
        } + (elements.count > 2 ? [edit(.moved, 0, elements.reversed())] : [])
    }

    private func removed(_ position: Int) -> SingleEdit {
        var fewer = elements
        fewer.remove(at: position)
        return edit(.removed, position, fewer)
    }

    private func repeated(_ position: Int) -> SingleEdit {
        edit(.repeated, position, elements + [elements[position]])
    }

    /// One place towards the start.
    private func moved(_ position: Int) -> [SingleEdit] {
        guard position > 0 else { return [] }
        var turned = elements
        turned.swapAt(position - 1, position)
        return [edit(.moved, position, turned)]
    }

    private func inside(_ position: Int) -> [SingleEdit] {
        SingleEdit.replacing(elements[position], at: place.appending(index: position)).map { edit in
            edit.within { value in
                var changed = elements
                changed[position] = value
                return .array(changed)
            }
        }
    }

    private func edit(_ kind: SingleEdit.Kind, _ position: Int, _ elements: [JSONValue]) -> SingleEdit {
        SingleEdit(kind: kind, place: place.appending(index: position), document: .array(elements))
    }
}
