public import LinkedData

extension V3 {
    /// Where it is said whether the credential still counts.
    ///
    /// Open Badges 3.0, "CredentialStatus".
    public struct CredentialStatus: Hashable, Sendable {
        /// Its address.
        public let id: IRI?
        /// What kind it is.
        public let type: [JSONText]
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A CredentialStatus from its parts.
        public init(
            id: IRI? = nil, type: [JSONText], additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.additional = additional
        }
    }
}
