/// What an earner hands in.
public struct SubmissionDraft: Sendable {
    /// Who wants the badge: an e-mail address, a DID or a web address.
    public var recipient: String
    /// The answers to the overview questions.
    public var overview: String?
    /// The work.
    public var evidence: [EvidenceItem] = []
    /// What the person learned.
    public var reflection: String?

    /// A submission for a person.
    public init(recipient: String) {
        self.recipient = recipient
    }
}
