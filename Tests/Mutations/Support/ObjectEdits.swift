import LinkedData

/// The edits of an object: of its members, and inside them.
struct ObjectEdits {
    let object: JSONObject
    let place: JSONPointer

    var all: [SingleEdit] {
        removed + renamed + swapped + added + reordered + inside
    }

    /// Objects with more members than this have only neighbours swapped.
    private static let swappedMembers = 12

    /// What members are called elsewhere.
    private static let otherNames: [MemberName: [MemberName]] = [
        "id": ["@id"], "type": ["@type"], "validFrom": ["issuanceDate"], "validUntil": ["expirationDate", "expires"],
        "issuanceDate": ["validFrom"], "expirationDate": ["validUntil"], "credentialStatus": ["https://example.org/x"],
        "name": ["https://schema.org/name"],
    ]

    /// What is added to every object that has no such member.
    private static let additions: [(MemberName, JSONValue)] = [
        ("extra", "x"), ("name", "Other"), ("description", .null), ("tag", []), ("evidence", [:]),
        ("id", "urn:x:other"),
        ("validUntil", "2099-01-01T00:00:00Z"), ("@index", "x"), ("@context", [:]), ("@included", [["id": "urn:x:y"]]),
    ]

    private var removed: [SingleEdit] {
        object.members.map { edit(.removed, $0.name, object.without([$0.name])) }
    }

    private var renamed: [SingleEdit] {
        object.members.flatMap { member in
            let text = member.name.text
            let names =
                [MemberName(text + "x"), MemberName(TextEdits.changingCase(of: text))]
                + Self.otherNames[member.name, default: []]
            return names.filter { object[$0] == nil }.map { name in
                edit(.renamed, member.name, changed { $0.name == member.name ? (name, $0.value) : ($0.name, $0.value) })
            }
        }
    }

    private var swapped: [SingleEdit] {
        let members = object.members
        let reach = members.count > Self.swappedMembers ? 1 : members.count
        return members.indices.flatMap { left in
            members.indices.dropFirst(left + 1).prefix(reach).map { right in
                var swapped = object
                swapped[members[left].name] = members[right].value
                swapped[members[right].name] = members[left].value
                return edit(.swapped, members[left].name, swapped)
            }
        }
    }

    private var added: [SingleEdit] {
        Self.additions.filter { object[$0.0] == nil }.map { name, value in
            var extended = object
            extended[name] = value
            return edit(.added, name, extended)
        }
    }

    private var reordered: [SingleEdit] {
        var turned = JSONObject()
        for member in object.members.reversed() { turned[member.name] = member.value }
        return [SingleEdit(kind: .reordered, place: place, document: .object(turned))]
    }

    private var inside: [SingleEdit] {
        object.members.flatMap { member in
            SingleEdit.replacing(member.value, at: place.appending(member.name)).map { edit in
                edit.within { value in
                    var changed = object
                    changed[member.name] = value
                    return .object(changed)
                }
            }
        }
    }

    private func edit(_ kind: SingleEdit.Kind, _ name: MemberName, _ object: JSONObject) -> SingleEdit {
        SingleEdit(kind: kind, place: place.appending(name), document: .object(object))
    }

    private func changed(_ change: (JSONObject.Member) -> (MemberName, JSONValue)) -> JSONObject {
        var result = JSONObject()
        for member in object.members {
            let (name, value) = change(member)
            result[name] = value
        }
        return result
    }
}
