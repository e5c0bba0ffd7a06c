public import LinkedData

extension V3 {
    /// Terms that the issuer sets.
    ///
    /// Open Badges 3.0, "TermsOfUse".
    public struct TermsOfUse: Hashable, Sendable {
        /// Its address.
        public let id: IRI?
        /// What kind it is.
        public let type: [JSONText]
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A TermsOfUse from its parts.
        public init(
            id: IRI? = nil, type: [JSONText], additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.additional = additional
        }
    }
}
