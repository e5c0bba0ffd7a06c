public import LinkedData

extension V2 {
    /// A statement in which someone supports a badge, an issuer or another thing.
    ///
    /// Open Badges 2.0, "Endorsement".
    public struct Endorsement: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI
        /// The classes of the object.
        public let type: [JSONText]
        /// What is said about whom.
        public let claim: EndorsementClaim
        /// Who says it.
        public let issuer: Reference<Profile>
        /// When it was said.
        public let issuedOn: DateTime
        /// How it can be verified.
        public let verification: VerificationObject
        /// Whether it was taken back.
        public let revoked: Bool
        /// Why it was taken back.
        public let revocationReason: Text?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Endorsement from its parts.
        public init(
            context: [JSONValue] = [], id: IRI, type: [JSONText] = ["Endorsement"], claim: EndorsementClaim,
            issuer: Reference<Profile>, issuedOn: DateTime, verification: VerificationObject, revoked: Bool = false,
            revocationReason: Text? = nil, shared: SharedMembers = SharedMembers(),
            additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.claim = claim
            self.issuer = issuer
            self.issuedOn = issuedOn
            self.verification = verification
            self.revoked = revoked
            self.revocationReason = revocationReason
            self.shared = shared
            self.additional = additional
        }
    }
}
