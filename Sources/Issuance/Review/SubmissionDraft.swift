public import LinkedData

/// What an earner hands in.
public struct SubmissionDraft: Sendable {
    /// Who wants the badge: an e-mail address, a DID or a web address.
    public var recipient: String
    /// The answers to the overview questions.
    public var overview: String?
    /// The work.
    public var evidence: [EvidenceItem] = []
    /// The files among the work; they are kept when the submission is recorded.
    public var files: [[UInt8]] = []
    /// What the person learned.
    public var reflection: String?
    /// What the person did, for everybody to read in the badge.
    public var narrative: String?
    /// The person's role.
    public var role: String?
    /// The term, for instance of a school year.
    public var term: String?
    /// Who assessed the person, when that was not the issuer.
    public var assessor: Assessor?

    /// A submission for a person.
    public init(recipient: String) {
        self.recipient = recipient
    }

    /// The most pieces of work: a person looks at every one, and the badge names them all.
    static let mostEvidence = 100

    /// Checks what can be told before anybody has looked at the work: a misspelt address, and more pieces than anybody reads.
    func check() throws {
        _ = try Recipient(recipient)
        guard evidence.count <= Self.mostEvidence else {
            throw ProgrammeError.tooMuchEvidence(evidence.count, most: Self.mostEvidence)
        }
        for (part, text) in [("role", role), ("term", term), ("name of the assessor", assessor?.name)] {
            if let text { try StatementText.check(text, of: part, limit: 1000) }
        }
    }
}

/// An organisation that has assessed somebody for the issuer.
public struct Assessor: Hashable, Sendable {
    /// Its web address.
    public let id: IRI
    /// Its name.
    public let name: String

    /// An organisation.
    public init(id: IRI, name: String) {
        self.id = id
        self.name = name
    }
}
