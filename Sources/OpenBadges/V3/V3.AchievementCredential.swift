public import LinkedData

extension V3 {
    /// An award of an achievement: `AchievementCredential`, whose other name is `OpenBadgeCredential`.
    ///
    /// Open Badges 3.0, "AchievementCredential".
    public struct AchievementCredential: Hashable, Sendable {
        /// The contexts in order.
        public let context: CredentialContext
        /// The identifier of this credential.
        public let id: IRI
        /// The classes of the credential.
        public let type: [JSONText]
        /// Its name; required in the shape of VC 1.1.
        public let name: LocalizedText?
        /// A short description.
        public let description: LocalizedText?
        /// A picture of the credential.
        public let image: Image?
        /// When it was first awarded; `validFrom` moves when it is issued again.
        public let awardedDate: DateTime?
        /// The recipient and the achievement.
        public let credentialSubject: AchievementSubject
        /// Endorsements with embedded proofs, as received; each gets its own report.
        public let endorsement: [JSONObject]
        /// Endorsements as compact JWS, as received.
        public let endorsementJwt: [JSONText]
        /// Work that shows that the criteria were met.
        public let evidence: [Evidence]
        /// Who issued it.
        public let issuer: ProfileReference
        /// From when it counts; `issuanceDate` in the shape of VC 1.1.
        public let validFrom: DateTime
        /// Until when it counts; `expirationDate` in the shape of VC 1.1.
        public let validUntil: DateTime?
        /// Embedded proofs, as received.
        public let proof: [Proof]
        /// Schemas that it follows.
        public let credentialSchema: [CredentialSchema]
        /// Where it is said whether it still counts.
        public let credentialStatus: [CredentialStatus]
        /// Where a newer edition is.
        public let refreshService: RefreshService?
        /// Terms that the issuer sets.
        public let termsOfUse: [TermsOfUse]
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An AchievementCredential from its parts.
        public init(
            context: CredentialContext = .openBadges3, id: IRI,
            type: [JSONText] = ["VerifiableCredential", "OpenBadgeCredential"], name: LocalizedText? = nil,
            description: LocalizedText? = nil, image: Image? = nil, awardedDate: DateTime? = nil,
            credentialSubject: AchievementSubject, endorsement: [JSONObject] = [], endorsementJwt: [JSONText] = [],
            evidence: [Evidence] = [], issuer: ProfileReference, validFrom: DateTime, validUntil: DateTime? = nil,
            proof: [Proof] = [], credentialSchema: [CredentialSchema] = [],
            credentialStatus: [CredentialStatus] = [], refreshService: RefreshService? = nil,
            termsOfUse: [TermsOfUse] = [], additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.name = name
            self.description = description
            self.image = image
            self.awardedDate = awardedDate
            self.credentialSubject = credentialSubject
            self.endorsement = endorsement
            self.endorsementJwt = endorsementJwt
            self.evidence = evidence
            self.issuer = issuer
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.proof = proof
            self.credentialSchema = credentialSchema
            self.credentialStatus = credentialStatus
            self.refreshService = refreshService
            self.termsOfUse = termsOfUse
            self.additional = additional
        }
    }
}
