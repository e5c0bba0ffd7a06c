public import LinkedData

extension V2 {
    /// What is left of an endorsement that was taken back.
    ///
    /// Open Badges 2.0, "Endorsement".
    public struct RevokedEndorsement: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI
        /// The classes of the object; empty when they are not given, which means `Endorsement`.
        public let type: [JSONText]
        /// Who gave it.
        public let issuer: Reference<Profile>
        /// Why it was taken back.
        public let revocationReason: Text?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A RevokedEndorsement from its parts.
        public init(
            context: [JSONValue] = [], id: IRI, type: [JSONText] = [], issuer: Reference<Profile>,
            revocationReason: Text? = nil, additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.issuer = issuer
            self.revocationReason = revocationReason
            self.additional = additional
        }
    }
}
