public import LinkedData
import OpenBadges

/// What somebody else's statement of support is about.
public enum EndorsedThing: Hashable, Sendable {
    /// An achievement of the catalogue.
    case achievement(Slug)
    /// The issuer of the programme.
    case issuer
    /// An award.
    case award(String)

    /// How records name it.
    var reference: String {
        switch self {
        case .achievement(let slug): "achievement/\(slug.text)"
        case .issuer: "issuer"
        case .award(let id): "award/\(id)"
        }
    }
}

/// A statement of somebody else who stands behind an achievement, the issuer or a badge, checked when it came.
public struct ReceivedEndorsement: Hashable, Sendable {
    /// Its identifier.
    public let id: IRI
    /// What it is about, as records name it: `achievement/NAME`, `issuer` or `award/ID`.
    public let about: String
    /// Who made it.
    public let endorser: IRI
    /// What that body calls itself.
    public let endorserName: String
    /// From when it counts.
    public let validFrom: DateTime
    /// The last moment at which it counts; `nil` for ever.
    public let validUntil: DateTime?
    /// The document or token as it came.
    let content: ContentDigest
    /// Why it is carried no more; `nil` while it is.
    public let withdrawal: String?

    private enum Member {
        static let id: MemberName = "id"
        static let endorser: MemberName = "endorser"
        static let endorserName: MemberName = "endorserName"
        static let validFrom: MemberName = "validFrom"
        static let validUntil: MemberName = "validUntil"
        static let content: MemberName = "content"
        static let withdrawal: MemberName = "withdrawal"
    }

    init(_ credential: V3.EndorsementCredential, about thing: EndorsedThing, content: ContentDigest) {
        id = credential.id
        about = thing.reference
        endorser = credential.issuer.id
        endorserName = credential.issuer.profile?.name?.best ?? credential.issuer.id.text
        validFrom = credential.validFrom
        validUntil = credential.validUntil
        self.content = content
        withdrawal = nil
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        guard let id = IRI(try body.requiredText(Member.id, of: record)),
            let endorser = IRI(try body.requiredText(Member.endorser, of: record)),
            let validFrom = DateTime(try body.requiredText(Member.validFrom, of: record)),
            let content = ContentDigest(try body.requiredText(Member.content, of: record))
        else { throw .unreadable(key: record.key, member: Member.id.text) }
        self.id = id
        about = record.subject
        self.endorser = endorser
        endorserName = try body.requiredText(Member.endorserName, of: record)
        self.validFrom = validFrom
        validUntil = body[Member.validUntil]?.text.flatMap { DateTime($0) }
        self.content = content
        withdrawal = body[Member.withdrawal]?.text
    }

    /// What is recorded: the endorsement as it came, or that it is carried no more.
    func body(withdrawnBecause reason: String? = nil) -> JSONObject {
        var body: JSONObject = [
            Member.id: .text(id.text), Member.endorser: .text(endorser.text),
            Member.endorserName: .text(endorserName), Member.validFrom: .text(validFrom.text),
            Member.content: .text(content.text),
        ]
        body[Member.validUntil] = validUntil.map { .text($0.text) }
        body[Member.withdrawal] = reason.map { .text($0) }
        return body
    }

    /// Whether badges carry it at a moment.
    func isCarried(at instant: Instant) -> Bool {
        withdrawal == nil && (validUntil.map { instant <= $0.instant } ?? true)
    }
}
