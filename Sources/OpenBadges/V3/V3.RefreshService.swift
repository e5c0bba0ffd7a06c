public import LinkedData

extension V3 {
    /// Where a newer edition of the credential is.
    ///
    /// Open Badges 3.0, "RefreshService".
    public struct RefreshService: Hashable, Sendable {
        /// Its address.
        public let id: IRI
        /// What kind it is.
        public let type: [JSONText]
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A RefreshService from its parts.
        public init(
            id: IRI, type: [JSONText], additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.additional = additional
        }
    }
}
