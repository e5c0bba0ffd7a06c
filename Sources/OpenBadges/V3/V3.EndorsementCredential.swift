public import LinkedData

extension V3 {
    /// A credential in which someone supports an achievement, a profile or a credential.
    ///
    /// Open Badges 3.0, "EndorsementCredential".
    public struct EndorsementCredential: Hashable, Sendable {
        /// The contexts in order.
        public let context: CredentialContext
        /// The identifier of this credential.
        public let id: IRI
        /// The classes of the credential.
        public let type: [JSONText]
        /// Its name.
        public let name: LocalizedText
        /// A short description.
        public let description: LocalizedText?
        /// When it was first given.
        public let awardedDate: DateTime?
        /// What is endorsed.
        public let credentialSubject: EndorsementSubject
        /// What the endorsement rests on.
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

        /// An EndorsementCredential from its parts.
        public init(
            context: CredentialContext = .openBadges3, id: IRI,
            type: [JSONText] = ["VerifiableCredential", "EndorsementCredential"], name: LocalizedText,
            description: LocalizedText? = nil, awardedDate: DateTime? = nil, credentialSubject: EndorsementSubject,
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
            self.awardedDate = awardedDate
            self.credentialSubject = credentialSubject
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
