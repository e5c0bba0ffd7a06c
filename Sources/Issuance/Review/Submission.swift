public import LinkedData

/// Work that somebody handed in to earn an achievement.
public struct Submission: Hashable, Sendable {
    /// The identifier, which nobody can guess.
    public let id: String
    /// The achievement.
    public let slug: Slug
    /// The version of it under which the work is judged.
    public let version: Int
    /// Which time it is handed in, from 1.
    public let round: Int
    /// Who wants the badge: an e-mail address, a DID or a web address.
    public let recipient: String
    /// The answers to the overview questions.
    public let overview: String?
    /// The work.
    public let evidence: [EvidenceItem]
    /// What the person learned.
    public let reflection: String?
    /// What the person did, for everybody to read in the badge.
    public let narrative: String?
    /// The person's role.
    public let role: String?
    /// The term, for instance of a school year.
    public let term: String?
    /// Who assessed the person, when that was not the issuer.
    public let assessor: Assessor?

    /// How records name whoever hands in work of their own.
    static let earner = "earner"

    private enum Member {
        static let achievement: MemberName = "achievement"
        static let version: MemberName = "version"
        static let round: MemberName = "round"
        static let recipient: MemberName = "recipient"
        static let overview: MemberName = "overview"
        static let evidence: MemberName = "evidence"
        static let reflection: MemberName = "reflection"
        static let narrative: MemberName = "narrative"
        static let role: MemberName = "role"
        static let term: MemberName = "term"
        static let assessor: MemberName = "assessor"
        static let id: MemberName = "id"
        static let name: MemberName = "name"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        id = record.subject
        slug = try Slug(body.requiredText(Member.achievement, of: record))
        version = try body.requiredInteger(Member.version, of: record)
        round = try body.requiredInteger(Member.round, of: record)
        recipient = try body.requiredText(Member.recipient, of: record)
        overview = body[Member.overview]?.text
        var evidence: [EvidenceItem] = []
        for element in body[Member.evidence]?.array ?? [] {
            guard let object = element.object else {
                throw .unreadable(key: record.key, member: Member.evidence.text)
            }
            evidence.append(try EvidenceItem(object, of: record))
        }
        self.evidence = evidence
        reflection = body[Member.reflection]?.text
        narrative = body[Member.narrative]?.text
        role = body[Member.role]?.text
        term = body[Member.term]?.text
        if let object = body[Member.assessor]?.object, let id = object[Member.id]?.text.flatMap({ IRI($0) }),
            let name = object[Member.name]?.text
        {
            assessor = Assessor(id: id, name: name)
        } else {
            assessor = nil
        }
    }

    /// The step that recorded the version of the achievement that a submission is for; `nil` when it does not say.
    static func itemKey(_ record: Record) -> String? {
        guard let slug = record.body?[Member.achievement]?.text,
            let version = record.body?[Member.version]?.number?.integer
        else { return nil }
        return "achievement/\(slug)/\(version)"
    }

    static func body(of draft: SubmissionDraft, item: CatalogueItem, round: Int) -> JSONObject {
        var body: JSONObject = [
            Member.achievement: .text(item.slug.text), Member.version: .number(JSONNumber(item.version)),
            Member.round: .number(JSONNumber(round)), Member.recipient: .text(draft.recipient),
        ]
        body[Member.overview] = draft.overview.map { .text($0) }
        body[Member.evidence] = .array(draft.evidence.map { .object($0.json) })
        body[Member.reflection] = draft.reflection.map { .text($0) }
        body[Member.narrative] = draft.narrative.map { .text($0) }
        body[Member.role] = draft.role.map { .text($0) }
        body[Member.term] = draft.term.map { .text($0) }
        body[Member.assessor] = draft.assessor.map {
            [Member.id: .text($0.id.text), Member.name: .text($0.name)]
        }
        return body
    }

    /// The submission as a person reads it.
    public var json: JSONObject {
        var json: JSONObject = [
            "id": .text(id), Member.achievement: .text(slug.text), Member.version: .number(JSONNumber(version)),
            Member.round: .number(JSONNumber(round)), Member.recipient: .text(recipient),
        ]
        json[Member.overview] = overview.map { .text($0) }
        json[Member.evidence] = .array(evidence.map { .object($0.json) })
        json[Member.reflection] = reflection.map { .text($0) }
        return json
    }

    /// The files that belong to it.
    var files: [ContentDigest] {
        evidence.compactMap { item in if case .file(let digest) = item.place { digest } else { nil } }
    }

    /// What still has to be handed in before it can be approved.
    public var gaps: [String] {
        var gaps: [String] = []
        if evidence.isEmpty { gaps.append("evidence") }
        if reflection.map(StatementText.isVisible) != true { gaps.append("a reflection") }
        return gaps
    }
}
