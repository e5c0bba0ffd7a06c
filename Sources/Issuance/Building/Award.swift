public import LinkedData
public import OpenBadges

/// What one person is to be given: every fact that a badge will state, before it is built and signed.
///
/// A badge in Open Badges 2.0 and one in 3.0 are made from one award, so that they state the same facts. Alignments, tags,
/// result descriptions and language come with the achievement.
public struct Award: Sendable {
    /// The identifier of the badge, in both standards.
    public var id: CredentialIdentifier
    /// What the person has achieved.
    public var achievement: V3.Achievement
    /// Who awards it.
    public var issuer: Issuer
    /// Who gets it.
    public var recipient: Recipient
    /// From when the badge counts; stated in UTC to the second.
    public var validFrom: Instant
    /// The last moment at which it counts; `nil` for ever.
    public var validUntil: Instant?
    /// When it was awarded for the first time; `nil` for `validFrom`. It stays when the badge is issued anew.
    public var awardedDate: Instant?
    /// The title of the badge; `nil` for the achievement's name.
    public var name: LocalizedText?
    /// What the badge is about; `nil` for the achievement's description.
    public var description: LocalizedText?
    /// What the person did, in Markdown.
    public var narrative: LocalizedText?
    /// The work that the award rests on.
    public var evidence: [V3.Evidence] = []
    /// How well the person did, by the achievement's result descriptions.
    public var result: [V3.Result] = []
    /// A picture of this very badge; the achievement has one of its own.
    public var image: V3.Image?
    /// When the person began.
    public var activityStartDate: DateTime?
    /// When the person finished.
    public var activityEndDate: DateTime?
    /// The credits that the person earned.
    public var creditsEarned: JSONNumber?
    /// The number of the licence.
    public var licenseNumber: LocalizedText?
    /// The person's role.
    public var role: LocalizedText?
    /// Who assessed the person, when that is not the issuer.
    public var source: V3.Profile?
    /// The term, for instance of a school year.
    public var term: LocalizedText?
    /// Endorsements of this badge with embedded proofs, as received.
    public var endorsement: [JSONObject] = []
    /// Endorsements of this badge as tokens.
    public var endorsementJwt: [JSONText] = []
    /// Where verifiers can see whether the badge was revoked.
    public var credentialStatus: [V3.CredentialStatus] = []
    /// Where a later issue of the badge will stand, if there is ever one.
    public var refreshAddress: IRI?
    /// Where the badge of 2.0 is served: then it is hosted, and not signed. `nil` for a signed one.
    public var hostedAddress: IRI?
    /// Where the badge class of 2.0 is served, when that is not the achievement's own identifier.
    public var badgeClassAddress: IRI?

    /// An award with nothing but what every badge needs.
    ///
    /// - Parameters:
    ///   - achievement: what the person has achieved.
    ///   - issuer: who awards it.
    ///   - recipient: who gets it.
    ///   - id: a fresh identifier, or the one that belongs to the step that leads here.
    ///   - instant: from when the badge counts, as a rule now.
    public init(
        of achievement: V3.Achievement, by issuer: Issuer, to recipient: Recipient, id: CredentialIdentifier,
        validFrom instant: Instant
    ) {
        self.achievement = achievement
        self.issuer = issuer
        self.recipient = recipient
        self.id = id
        self.validFrom = instant
    }
}
