public import LinkedData

extension V3 {
    /// A schema that the credential follows.
    ///
    /// Open Badges 3.0, "CredentialSchema".
    public struct CredentialSchema: Hashable, Sendable {
        /// Its address.
        public let id: IRI
        /// What kind it is.
        public let type: [JSONText]
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A CredentialSchema from its parts.
        public init(
            id: IRI, type: [JSONText], additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.additional = additional
        }
    }
}
