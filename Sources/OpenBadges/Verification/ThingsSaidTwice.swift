import LinkedData

/// Finds objects that have one identifier and say different things.
///
/// To linked data they are one thing, of which all is said at once: what stands in one of them could as well stand in the
/// other, and a proof over statements would hold. Readers look into each for itself.
struct ThingsSaidTwice {
    /// The first object with each identifier that says more than what it is.
    private var known: [JSONText: JSONObject] = [:]

    /// What says only which thing is meant.
    private static let naming: [MemberName] = ["id", "type", "@context"]

    /// What issuers and recipients are described with. Somebody may award a badge to himself: then each object keeps to the
    /// members of its own class.
    private static let profileMembers: Set<MemberName> = [
        "name", "url", "phone", "description", "endorsement", "endorsementJwt", "image", "email", "address",
        "otherIdentifier", "official", "parentOrg", "familyName", "givenName", "additionalName", "patronymicName",
        "honorificPrefix", "honorificSuffix", "familyNamePrefix", "dateOfBirth",
    ]

    /// The place of the first object that says something else than another one with its identifier.
    mutating func place(inside value: JSONValue) -> [DocumentShape.Step]? {
        switch value {
        case .object(let object):
            if contradicts(object) { return [] }
            for member in object.members where member.name != "@context" {
                if let place = place(inside: member.value) { return [.member(member.name)] + place }
            }
            return nil
        case .array(let elements):
            for (position, element) in elements.enumerated() {
                if let place = place(inside: element) { return [.element(position)] + place }
            }
            return nil
        case .null, .bool, .number, .string: return nil
        }
    }

    private mutating func contradicts(_ object: JSONObject) -> Bool {
        guard case .string(let id)? = object["id"], object.members.contains(where: { !Self.naming.contains($0.name) })
        else { return false }
        guard let other = known[id] else {
            known[id] = object
            return false
        }
        return !Self.agree(object, other)
    }

    /// Whether nothing could change places between two objects without a reader's noticing.
    private static func agree(_ left: JSONObject, _ right: JSONObject) -> Bool {
        if isSame(left, right) { return true }
        let (leftIsProfile, rightIsProfile) = (isProfile(left), isProfile(right))
        guard leftIsProfile || rightIsProfile else { return false }
        if leftIsProfile && rightIsProfile { return sharedMembersAreEqual(left, right) }
        return sharedMembersAreEqual(left, right)
            && (leftIsProfile ? isApart(left, right) : isApart(right, left))
    }

    /// Whether the profile has only members of profiles, and what is none has none of them but those that both may have.
    private static func isApart(_ profile: JSONObject, _ other: JSONObject) -> Bool {
        let names = profile.members.map(\.name).filter { !naming.contains($0) }
        let others = other.members.map(\.name).filter { !naming.contains($0) }
        return names.allSatisfy(profileMembers.contains) && !others.contains(where: profileMembers.contains)
    }

    private static func isProfile(_ object: JSONObject) -> Bool {
        (object["type"]?.elements ?? []).contains { $0 == "Profile" }
    }

    private static func sharedMembersAreEqual(_ left: JSONObject, _ right: JSONObject) -> Bool {
        left.members.allSatisfy { member in
            naming.contains(member.name) || (right[member.name].map { $0 == member.value } ?? true)
        }
    }

    /// Whether both have the same members, in any order.
    private static func isSame(_ left: JSONObject, _ right: JSONObject) -> Bool {
        left.members.count == right.members.count && left.members.allSatisfy { right[$0.name] == $0.value }
    }
}
