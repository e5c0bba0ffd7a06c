public import LinkedData

extension V2 {
    /// The badges that an issuer has taken back.
    ///
    /// Open Badges 2.0, "RevocationList".
    public struct RevocationList: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI?
        /// The classes of the object.
        public let type: [JSONText]
        /// The profile whose badges they are.
        public let issuer: IRI?
        /// The badges.
        public let revokedAssertions: [RevocationEntry]
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A RevocationList from its parts.
        public init(
            context: [JSONValue] = [], id: IRI? = nil, type: [JSONText] = ["RevocationList"], issuer: IRI? = nil,
            revokedAssertions: [RevocationEntry], shared: SharedMembers = SharedMembers(),
            additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.issuer = issuer
            self.revokedAssertions = revokedAssertions
            self.shared = shared
            self.additional = additional
        }
    }
}
