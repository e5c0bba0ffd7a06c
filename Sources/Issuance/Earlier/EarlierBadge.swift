import LinkedData
import OpenBadges

/// A badge that somebody else awarded to a person, checked when it came: the person's, and no award of the programme.
public struct EarlierBadge: Hashable, Sendable {
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
    /// From when it counts, as it says.
    public let validFrom: String?
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
    }

    /// What a report says of a badge that is a person's.
    ///
    /// - Throws: `.notEarlierBadge` unless the badge is sound and was checked to belong to a recipient.
    init(_ report: VerificationReport, of recipient: String, content: ContentDigest) throws(ProgrammeError) {
        let belongs = report.checks.contains { $0.code == .trustRecipient && $0.outcome == .passed }
        guard report.verdict == .accepted, belongs, let badge = report.badge, let name = badge["name"]?.text,
            badge["achievement"]?.object != nil, let issuer = badge["issuer"]?.object, let issuerID = issuer["id"]?.text
        else { throw .notEarlierBadge }
        id = badge["id"]?.text ?? content.text
        self.recipient = recipient
        self.name = name
        self.issuer = issuerID
        issuerName = issuer["name"]?.text ?? issuerID
        validFrom = badge["validFrom"]?.text
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
        validFrom = body[Member.validFrom]?.text
        standard = try body.requiredText(Member.standard, of: record)
        guard let content = ContentDigest(try body.requiredText(Member.content, of: record)) else {
            throw .unreadable(key: record.key, member: Member.content.text)
        }
        self.content = content
    }

    var body: JSONObject {
        var body: JSONObject = [
            Member.id: .text(id), Member.recipient: .text(recipient), Member.name: .text(name),
            Member.issuer: .text(issuer), Member.issuerName: .text(issuerName), Member.standard: .text(standard),
            Member.content: .text(content.text),
        ]
        body[Member.validFrom] = validFrom.map { .text($0) }
        return body
    }

    /// Whether another is the same badge of the same person.
    func isSame(as other: EarlierBadge) -> Bool {
        id == other.id && issuer == other.issuer && Programme.folded(recipient) == Programme.folded(other.recipient)
    }
}
