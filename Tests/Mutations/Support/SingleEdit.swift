package import LinkedData

/// A document that differs from another one in one place.
package struct SingleEdit: Sendable {
    /// What was done to the place.
    package enum Kind: String, CaseIterable, Sendable {
        case removed, renamed, retyped, swapped, added
        case text, number, boolean
        case moved, repeated, reordered
    }

    package let kind: Kind
    /// Where, by the names in the unedited document.
    package let place: JSONPointer
    /// The whole document, edited.
    package let document: JSONValue

    /// Every edit of a document. None of them gives the document itself.
    package static func all(of document: JSONValue) -> [SingleEdit] {
        inside(document, at: JSONPointer()).filter { $0.document != document }
    }

    /// The edits inside a value, each with the value that they leave.
    private static func inside(_ value: JSONValue, at place: JSONPointer) -> [SingleEdit] {
        switch value {
        case .object(let object): ObjectEdits(object: object, place: place).all
        case .array(let elements): ElementEdits(elements: elements, place: place).all
        case .string(let text):
            TextEdits(text: text.value).all.map { SingleEdit(kind: .text, place: place, document: $0) }
        case .number(let number):
            NumberEdits(number: number).all.map { SingleEdit(kind: .number, place: place, document: $0) }
        case .bool(let value): [SingleEdit(kind: .boolean, place: place, document: .bool(!value))]
        case .null: []
        }
    }

    /// The edits of a value that has a name or a position: those inside it, and values of other types in its place.
    static func replacing(_ value: JSONValue, at place: JSONPointer) -> [SingleEdit] {
        inside(value, at: place)
            + OtherTypes(value: value).all.map { SingleEdit(kind: .retyped, place: place, document: $0) }
    }

    /// The same edit, of a larger document.
    func within(_ whole: (JSONValue) -> JSONValue) -> SingleEdit {
        SingleEdit(kind: kind, place: place, document: whole(document))
    }
}
