public import LinkedData
import OpenBadges

/// A badge as the programme's records hold it.
public struct AwardedBadge: Sendable {
    /// The identifier of the award, which is that of the submission it rests on.
    public let id: String
    /// The achievement.
    public let slug: Slug
    /// The version under which it was earned.
    public let version: Int
    /// Which issue of the badge this is, from 1; a replacement or renewal has the next.
    public let issue: Int
    /// The identifier that stands in the badge.
    public let credential: IRI
    /// The link of the decision that it rests on.
    public let decision: String
    /// Its place in the status lists.
    public let slot: StatusSlot
    /// When it was awarded first.
    public let awardedDate: DateTime
    /// From when this issue counts.
    public let validFrom: DateTime
    /// The last moment at which it counts; `nil` for ever.
    public let validUntil: DateTime?
    /// The file that says why it was issued again; `nil` for a first issue.
    ///
    /// The record stays when the person is forgotten, and the words do not: they may tell of the person.
    let reason: ContentDigest?
    /// Where verifiers look for a later issue; `nil` when the badge does not say.
    public let refreshAddress: IRI?
    /// Where its badge of 2.0 is served, when that is hosted.
    public let hostedAddress: IRI?
    /// The badges by standard: `2.0` and `3.0`.
    public let badges: [String: ContentDigest]
    /// The awards on which it rests, when it is a stack; they stay when the decision that named them is erased.
    public let members: [StackMember]
    /// The link of its record.
    public let link: String

    enum Member {
        static let achievement: MemberName = "achievement"
        static let version: MemberName = "version"
        static let issue: MemberName = "issue"
        static let credential: MemberName = "credential"
        static let decision: MemberName = "decision"
        static let awardedDate: MemberName = "awardedDate"
        static let validFrom: MemberName = "validFrom"
        static let validUntil: MemberName = "validUntil"
        static let badges: MemberName = "badges"
        static let members: MemberName = "members"
        static let reason: MemberName = "reasonFile"
        static let refreshAddress: MemberName = "refreshAddress"
        static let hostedAddress: MemberName = "hostedAddress"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        id = record.subject
        slug = try Slug(body.requiredText(Member.achievement, of: record))
        version = try body.requiredInteger(Member.version, of: record)
        issue = try body.requiredInteger(Member.issue, of: record)
        decision = try body.requiredText(Member.decision, of: record)
        guard let credential = IRI(try body.requiredText(Member.credential, of: record)) else {
            throw .unreadable(key: record.key, member: Member.credential.text)
        }
        self.credential = credential
        guard let slot = record.slot else { throw .unreadable(key: record.key, member: "slot") }
        self.slot = slot
        awardedDate = try Self.date(Member.awardedDate, in: body, of: record)
        validFrom = try Self.date(Member.validFrom, in: body, of: record)
        validUntil = try body[Member.validUntil].map { _ throws(ProgrammeError) in
            try Self.date(Member.validUntil, in: body, of: record)
        }
        reason = body[Member.reason]?.text.flatMap { ContentDigest($0) }
        refreshAddress = body[Member.refreshAddress]?.text.flatMap { IRI($0) }
        hostedAddress = body[Member.hostedAddress]?.text.flatMap { IRI($0) }
        var badges: [String: ContentDigest] = [:]
        for member in try body.requiredObject(Member.badges, of: record).members {
            badges[member.name.text] = member.value.text.flatMap { ContentDigest($0) }
        }
        self.badges = badges
        members = try StackMember.list(body[Member.members], of: record)
        link = record.link
    }

    /// The badges, and the file that says why it was issued again.
    var files: [ContentDigest] { Array(badges.values) + [reason].compactMap { $0 } }

    private static func date(
        _ member: MemberName, in body: JSONObject, of record: Record
    ) throws(ProgrammeError) -> DateTime {
        guard let date = DateTime(try body.requiredText(member, of: record)) else {
            throw .unreadable(key: record.key, member: member.text)
        }
        return date
    }

    /// How a standard is named in records.
    static func name(of standard: BakedBadge.Standard) -> String {
        switch standard {
        case .openBadges2: "2.0"
        case .openBadges3: "3.0"
        }
    }
}
