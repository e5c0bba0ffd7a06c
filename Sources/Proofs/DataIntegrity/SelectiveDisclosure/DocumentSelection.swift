import Diagnostics
internal import LinkedData

/// A part of a document that makes sense alone: what pointers point to, with the context, and with the identifier and the
/// types of every object on the way.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "selectJsonLd".
struct DocumentSelection {
    /// What is selected of one value.
    private indirect enum Part {
        case whole
        case members([MemberName: Part])
        case elements([Int: Part])
    }

    private enum Member {
        static let context: MemberName = "@context"
        static let identifier: MemberName = "id"
        static let type: MemberName = "type"
    }

    /// The part, with its members in the order that they have in the document.
    let document: JSONObject
    private let part: Part

    /// - Throws: `.nothingSelected` for a pointer to nothing.
    init(of document: JSONObject, pointers: [JSONPointer]) throws(SelectiveDisclosureError) {
        guard pointers.count <= 2 * BaseProofValue.pointerLimit else {
            throw .tooMany(Phrase("proof.value/json-pointers"), limit: 2 * BaseProofValue.pointerLimit)
        }
        var part = Self.part(on: .object(document))
        let whole = JSONValue.object(document)
        for pointer in pointers {
            guard pointer.value(in: whole) != nil else { throw .nothingSelected(pointer) }
            Self.select(pointer.steps[...], of: whole, into: &part)
        }
        self.part = part
        if case .object(let object) = Self.reduced(.object(document), to: part), !pointers.isEmpty {
            self.document = object
        } else {
            self.document = JSONObject()
        }
    }

    /// What is selected of a value that a pointer goes through.
    private static func part(on value: JSONValue) -> Part {
        switch value {
        case .object(let object):
            var members: [MemberName: Part] = [:]
            if let identifier = object[Member.identifier]?.text, !identifier.utf8.starts(with: "_:".utf8) {
                members[Member.identifier] = .whole
            }
            if object[Member.type] != nil { members[Member.type] = .whole }
            // The standard keeps the context at the top only, but an endorsement inside has its own.
            if object[Member.context] != nil { members[Member.context] = .whole }
            return .members(members)
        case .array: return .elements([:])
        case .null, .bool, .number, .string: return .whole
        }
    }

    /// Selects what the rest of a pointer points to, which is there.
    private static func select(_ steps: ArraySlice<String>, of value: JSONValue, into part: inout Part) {
        guard let step = steps.first else {
            part = .whole
            return
        }
        switch (value, part) {
        case (.object(let object), .members(var members)):
            let name = MemberName(step)
            guard let member = object[name] else { return }
            var inner = members[name] ?? Self.part(on: member)
            select(steps.dropFirst(), of: member, into: &inner)
            members[name] = inner
            part = .members(members)
        case (.array(let array), .elements(var elements)):
            guard let index = Int(step), array.indices.contains(index) else { return }
            var inner = elements[index] ?? Self.part(on: array[index])
            select(steps.dropFirst(), of: array[index], into: &inner)
            elements[index] = inner
            part = .elements(elements)
        default: return
        }
    }

    private static func reduced(_ value: JSONValue, to part: Part) -> JSONValue {
        switch (value, part) {
        case (.object(let object), .members(let members)):
            var result = JSONObject()
            for member in object.members {
                guard let inner = members[member.name] else { continue }
                result[member.name] = reduced(member.value, to: inner)
            }
            return .object(result)
        case (.array(let array), .elements(let elements)):
            return .array(elements.keys.sorted().map { reduced(array[$0], to: elements[$0] ?? .whole) })
        default: return value
        }
    }

    /// Where something that stands at a place of the part stands in the document.
    func placeInDocument(of pointer: JSONPointer) -> JSONPointer {
        var place = JSONPointer()
        var part = part
        for step in pointer.steps {
            switch part {
            case .whole: place = place.appending(MemberName(step))
            case .members(let members):
                place = place.appending(MemberName(step))
                part = members[MemberName(step)] ?? .whole
            case .elements(let elements):
                let indices = elements.keys.sorted()
                guard let position = Int(step), indices.indices.contains(position) else { return place }
                place = place.appending(index: indices[position])
                part = elements[indices[position]] ?? .whole
            }
        }
        return place
    }
}
