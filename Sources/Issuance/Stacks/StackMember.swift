public import LinkedData

/// An award that counts towards a stack, as the decision on the stack names it.
public struct StackMember: Hashable, Sendable {
    /// The award.
    public let award: String
    /// The achievement.
    public let achievement: Slug
    /// The identifier that stands in its badge.
    public let credential: IRI
    /// The link of the decision that it rests on.
    public let decision: String

    private enum Member {
        static let award: MemberName = "award"
        static let achievement: MemberName = "achievement"
        static let credential: MemberName = "credential"
        static let decision: MemberName = "decision"
    }

    init(_ award: AwardedBadge) {
        self.award = award.id
        achievement = award.slug
        credential = award.credential
        decision = award.decision
    }

    init(_ object: JSONObject, of record: Record) throws(ProgrammeError) {
        award = try object.requiredText(Member.award, of: record)
        achievement = try Slug(object.requiredText(Member.achievement, of: record))
        guard let credential = IRI(try object.requiredText(Member.credential, of: record)) else {
            throw .unreadable(key: record.key, member: Member.credential.text)
        }
        self.credential = credential
        decision = try object.requiredText(Member.decision, of: record)
    }

    /// The members that a record names.
    static func list(_ value: JSONValue?, of record: Record) throws(ProgrammeError) -> [StackMember] {
        var members: [StackMember] = []
        for element in value?.array ?? [] {
            guard let object = element.object else { throw .unreadable(key: record.key, member: "members") }
            members.append(try StackMember(object, of: record))
        }
        return members
    }

    var json: JSONValue {
        [
            Member.award: .text(award), Member.achievement: .text(achievement.text),
            Member.credential: .text(credential.text), Member.decision: .text(decision),
        ]
    }
}
