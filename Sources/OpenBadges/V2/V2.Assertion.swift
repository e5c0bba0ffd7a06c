public import LinkedData

extension V2 {
    /// One award of a badge.
    ///
    /// Open Badges 2.0, "Assertion".
    public struct Assertion: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI
        /// The classes of the object.
        public let type: [JSONText]
        /// Who received the badge.
        public let recipient: IdentityObject
        /// What was awarded.
        public let badge: Reference<BadgeClass>
        /// How the badge can be verified; `verify` is another name of the member.
        public let verification: VerificationObject
        /// When it was awarded.
        public let issuedOn: DateTime
        /// A picture of this award.
        public let image: Reference<Image>?
        /// Work that shows that the criteria were met.
        public let evidence: [Reference<Evidence>]
        /// What the recipient did, in Markdown.
        public let narrative: Text?
        /// Until when it counts.
        public let expires: DateTime?
        /// Whether the issuer has taken it back.
        public let revoked: Bool
        /// Why the issuer has taken it back.
        public let revocationReason: Text?
        /// The local identifier of Open Badges 1.0.
        public let uid: JSONText?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Assertion from its parts.
        public init(
            context: [JSONValue] = [], id: IRI, type: [JSONText] = ["Assertion"], recipient: IdentityObject,
            badge: Reference<BadgeClass>, verification: VerificationObject, issuedOn: DateTime,
            image: Reference<Image>? = nil, evidence: [Reference<Evidence>] = [], narrative: Text? = nil,
            expires: DateTime? = nil, revoked: Bool = false, revocationReason: Text? = nil, uid: JSONText? = nil,
            shared: SharedMembers = SharedMembers(), additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.recipient = recipient
            self.badge = badge
            self.verification = verification
            self.issuedOn = issuedOn
            self.image = image
            self.evidence = evidence
            self.narrative = narrative
            self.expires = expires
            self.revoked = revoked
            self.revocationReason = revocationReason
            self.uid = uid
            self.shared = shared
            self.additional = additional
        }
    }
}
