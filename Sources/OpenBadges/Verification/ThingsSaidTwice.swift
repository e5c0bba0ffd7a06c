import LinkedData

/// Finds objects that have one identifier and say different things.
///
/// To linked data they are one thing, of which all is said at once: what stands in one of them could as well stand in the
/// other, and a proof over statements would hold. Readers look into each for itself.
struct ThingsSaidTwice {
    /// What is said of one thing.
    private struct Thing {
        /// All that the profiles with its identifier say.
        var profile: JSONObject?
        /// The first that is nothing but criteria.
        var criteria: JSONObject?
        /// The first of its other objects.
        var other: JSONObject?
    }

    private var known = [JSONText: Thing](minimumCapacity: 24)

    /// What says only which thing is meant.
    private static let naming: [MemberName] = ["id", "type", "@context"]

    /// What an endorser says about the thing. It stands in the subject of an endorsement and nowhere else, and the
    /// endorsement has a proof of its own that does not hold without it.
    private static let comment: MemberName = "endorsementComment"

    private static let type: MemberName = "type"
    private static let profileClass: JSONText = "Profile"

    /// What issuers and recipients are described with. Somebody may award a badge to himself: then each object keeps to the
    /// members of its own class.
    private static let profileMembers: Set<MemberName> = [
        "name", "url", "phone", "description", "endorsement", "endorsementJwt", "image", "email", "address",
        "otherIdentifier", "official", "parentOrg", "familyName", "givenName", "additionalName", "patronymicName",
        "honorificPrefix", "honorificSuffix", "familyNamePrefix", "dateOfBirth",
    ]

    private static let narrative: MemberName = "narrative"
    private static let criteria: MemberName = "criteria"
    private static let criteriaClass: JSONText = "Criteria"

    /// Takes an object down.
    ///
    /// - Returns: whether it says something else than another one with its identifier, so that something could change places
    ///   between the two without a reader's noticing.
    mutating func contradict(_ object: JSONObject, named id: JSONText) -> Bool {
        guard Self.saysMoreThanItsName(object) else { return false }
        if Self.holdsItsCriteria(object, named: id) { return true }
        let isProfile = Self.isProfile(object)
        let isCriteria = !isProfile && Self.isCriteria(object)
        // Nearly every identifier is met for the first time, and looked for once.
        let new =
            isProfile ? Thing(profile: object) : isCriteria ? Thing(criteria: object) : Thing(other: object)
        guard var thing = known.updateValue(new, forKey: id) else { return false }
        defer { known[id] = thing }
        if isCriteria {
            if let other = thing.other, other[Self.narrative] != nil { return true }
            if let profile = thing.profile, !Self.areApart(profile: profile, object) { return true }
            guard let criteria = thing.criteria else {
                thing.criteria = object
                return false
            }
            return !Self.isSame(object, criteria)
        }
        if let criteria = thing.criteria {
            if object[Self.narrative] != nil || isProfile && !Self.areApart(profile: object, criteria) { return true }
        }
        if isProfile {
            if let other = thing.other, !Self.areApart(profile: object, other) { return true }
            guard var profile = thing.profile else {
                thing.profile = object
                return false
            }
            for member in object.members where !Self.naming.contains(member.name) {
                if let value = profile[member.name], value != member.value { return true }
                profile[member.name] = member.value
            }
            thing.profile = profile
        } else {
            if let profile = thing.profile, !Self.areApart(profile: profile, object) { return true }
            guard let other = thing.other else {
                thing.other = object
                return false
            }
            return !Self.isSame(object, other)
        }
        return false
    }

    private static func saysMoreThanItsName(_ object: JSONObject) -> Bool {
        let (members, naming, comment) = (object.members.span, naming.span, comment)
        // Looked at in place: a copy of a name counts references.
        for position in members.indices where members[position].name != comment {
            var isNaming = false
            for name in naming.indices where naming[name] == members[position].name { isNaming = true }
            if !isNaming { return true }
        }
        return false
    }

    /// Whether the profile has only members of profiles, and what is none has none of them but those that both may have.
    private static func areApart(profile: JSONObject, _ other: JSONObject) -> Bool {
        let names = profile.members.map(\.name).filter { !naming.contains($0) }
        let others = other.members.map(\.name).filter { !naming.contains($0) }
        return names.allSatisfy(profileMembers.contains) && !others.contains(where: profileMembers.contains)
    }

    /// Whether an object is an achievement's criteria and says nothing else: an achievement may have the address of its own
    /// criteria, since it has no narrative of its own that could change places with theirs.
    private static func isCriteria(_ object: JSONObject) -> Bool {
        object[narrative] != nil && (object[type] == nil || object.has(criteriaClass, under: type))
            && object.members.allSatisfy { naming.contains($0.name) || $0.name == narrative }
    }

    /// Whether an achievement has a narrative that could be that of its criteria, where no reader looks for it.
    private static func holdsItsCriteria(_ object: JSONObject, named id: JSONText) -> Bool {
        guard object[narrative] != nil, let criteria = object[criteria] else { return false }
        return criteria.object?["id"] == .string(id) || criteria == .string(id)
    }

    private static func isProfile(_ object: JSONObject) -> Bool {
        object.has(profileClass, under: type)
    }

    /// Whether both have the same members, in any order.
    private static func isSame(_ left: JSONObject, _ right: JSONObject) -> Bool {
        left.members.count == right.members.count && left.members.allSatisfy { right[$0.name] == $0.value }
    }
}
