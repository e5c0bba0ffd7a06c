public import LinkedData
import OpenBadges

/// A badge that somebody else awarded to a person, checked when it came: the person's, and no award of the programme.
public struct EarlierBadge: Sendable {
    /// The identifier that stands in it.
    public let id: String
    /// Under which address the person is known: who it was checked to belong to.
    public let recipient: String
    /// What it is called.
    public let name: String
    /// The identifier of who awarded it.
    public let issuer: String
    /// What that body calls itself.
    public let issuerName: String
    /// The identifier of the achievement, by which two of one name are told apart.
    public let achievement: String?
    /// When it was awarded first, as it says.
    public let awardedDate: String?
    /// From when it counts, as it says.
    public let validFrom: String?
    /// The last moment at which it counts, as it says.
    public let validUntil: String?
    /// What it corresponds to: names, addresses and frameworks, as the badge says.
    public let alignments: [JSONObject]
    /// The words under which its issuer files it.
    public let tags: [String]
    /// Whether the person agreed to be found by what the badge says.
    public let isFindable: Bool
    /// When it was checked last and by whom; `nil` for one that is not recorded yet.
    public let checked: (date: DateTime, by: String)?
    /// The standard in which it is written.
    public let standard: String
    /// The file or token as it came.
    let content: ContentDigest

    private enum Member {
        static let id: MemberName = "id"
        static let recipient: MemberName = "recipient"
        static let name: MemberName = "name"
        static let issuer: MemberName = "issuer"
        static let issuerName: MemberName = "issuerName"
        static let validFrom: MemberName = "validFrom"
        static let standard: MemberName = "standard"
        static let content: MemberName = "content"
        static let achievement: MemberName = "achievement"
        static let awardedDate: MemberName = "awardedDate"
        static let validUntil: MemberName = "validUntil"
        static let alignments: MemberName = "alignments"
        static let tags: MemberName = "tags"
        static let isFindable: MemberName = "findable"
    }

    /// What a report says of a badge that is a person's.
    ///
    /// - Throws: `.notEarlierBadge` unless the badge is sound and was checked to belong to a recipient, who did not award it;
    ///   `.notFindable` for what has a web address, as schools and teams do.
    init(
        _ report: VerificationReport, of recipient: String, isFindable: Bool, content: ContentDigest
    ) throws(ProgrammeError) {
        try Self.refuseUnfindable(recipient, isFindable)
        let belongs = report.checks.contains { $0.code == .trustRecipient && $0.outcome == .passed }
        guard report.verdict == .accepted, belongs, let badge = report.badge, let name = badge["name"]?.text,
            let achievement = badge["achievement"]?.object, let issuer = badge["issuer"]?.object,
            let issuerID = issuer["id"]?.text, badge["recipient"]?.object?["id"]?.text != issuerID
        else { throw .notEarlierBadge }
        id = badge["id"]?.text ?? content.text
        self.recipient = recipient
        self.name = name
        self.issuer = issuerID
        issuerName = issuer["name"]?.text ?? issuerID
        self.achievement = achievement["id"]?.text
        awardedDate = badge["awardedDate"]?.text ?? badge["validFrom"]?.text
        validFrom = badge["validFrom"]?.text
        validUntil = badge["validUntil"]?.text
        alignments = (achievement["alignment"]?.array ?? []).compactMap(\.object)
        tags = achievement.texts("tag")
        self.isFindable = isFindable
        checked = nil
        standard = report.source.standard ?? ""
        self.content = content
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        id = try body.requiredText(Member.id, of: record)
        recipient = try body.requiredText(Member.recipient, of: record)
        name = try body.requiredText(Member.name, of: record)
        issuer = try body.requiredText(Member.issuer, of: record)
        issuerName = try body.requiredText(Member.issuerName, of: record)
        achievement = body[Member.achievement]?.text
        validFrom = body[Member.validFrom]?.text
        awardedDate = body[Member.awardedDate]?.text ?? body[Member.validFrom]?.text
        validUntil = body[Member.validUntil]?.text
        alignments = (body[Member.alignments]?.array ?? []).compactMap(\.object)
        tags = body.texts(Member.tags)
        isFindable = body[Member.isFindable]?.bool ?? false
        checked = (record.date, record.actor)
        standard = try body.requiredText(Member.standard, of: record)
        guard let content = ContentDigest(try body.requiredText(Member.content, of: record)) else {
            throw .unreadable(key: record.key, member: Member.content.text)
        }
        self.content = content
    }

    /// What is recorded.
    ///
    /// - Parameter isFindable: whether the person agrees to be found; as before if left out.
    func body(isFindable: Bool? = nil) -> JSONObject {
        var body: JSONObject = [
            Member.id: .text(id), Member.recipient: .text(recipient), Member.name: .text(name),
            Member.issuer: .text(issuer), Member.issuerName: .text(issuerName), Member.standard: .text(standard),
            Member.content: .text(content.text),
        ]
        body[Member.achievement] = achievement.map { .text($0) }
        body[Member.awardedDate] = awardedDate.map { .text($0) }
        body[Member.validFrom] = validFrom.map { .text($0) }
        body[Member.validUntil] = validUntil.map { .text($0) }
        if !alignments.isEmpty { body[Member.alignments] = .array(alignments.map { .object($0) }) }
        if !tags.isEmpty { body[Member.tags] = .array(tags.map { .text($0) }) }
        if isFindable ?? self.isFindable { body[Member.isFindable] = true }
        return body
    }

    /// Whether it does not count any more at a moment.
    public func isOver(at instant: Instant) -> Bool {
        validUntil.flatMap { DateTime($0) }.map { instant > $0.instant } ?? false
    }

    /// Whether words occur in its name, in what it corresponds to, or among its tags.
    func says(_ words: String) -> Bool {
        let texts =
            [name] + tags + alignments.flatMap { [$0["targetName"], $0["targetFramework"]].compactMap { $0?.text } }
        let wanted = SearchText(words)
        return texts.contains { SearchText($0).contains(wanted) }
    }

    /// Only people can be found: what a web address names may be a school or a team.
    static func refuseUnfindable(_ recipient: String, _ isFindable: Bool) throws(ProgrammeError) {
        if isFindable, IRI(recipient)?.isWebAddress == true { throw .notFindable(recipient) }
    }

    /// Whether another is a later issue of the same badge.
    func isLater(than other: EarlierBadge) -> Bool {
        guard let own = validFrom.flatMap({ DateTime($0) }), let before = other.validFrom.flatMap({ DateTime($0) })
        else { return false }
        return before.instant < own.instant
    }

    /// Whether another is the same badge of the same person.
    func isSame(as other: EarlierBadge) -> Bool {
        id == other.id && issuer == other.issuer && Programme.folded(recipient) == Programme.folded(other.recipient)
    }
}
