public import LinkedData

/// What the person who asks wants to have judged.
public struct VerificationOptions: Sendable {
    /// The moment as of which the badge is judged.
    public var instant: Instant
    /// What is known from elsewhere about the person who must be the recipient; any one that matches suffices.
    public var recipients: [KnownRecipient]
    /// The issuers that are trusted; `nil` when trust in the issuer is not asked about.
    public var trust: TrustList?
    /// Whether the report gives the intermediate values.
    public var explain: Bool

    /// Questions about a badge as of a moment.
    public init(
        at instant: Instant, recipients: [KnownRecipient] = [], trust: TrustList? = nil, explain: Bool = false
    ) {
        self.instant = instant
        self.recipients = recipients
        self.trust = trust
        self.explain = explain
    }
}
