public import LinkedData

extension V2 {
    /// A public key of an issuer.
    ///
    /// Open Badges 2.0, "CryptographicKey".
    public struct CryptographicKey: Hashable, Sendable {
        /// The contexts as received; absent in objects that stand inside others.
        public let context: [JSONValue]
        /// Its identifier.
        public let id: IRI?
        /// The classes of the object; empty when they are not given, which means `CryptographicKey`.
        public let type: [JSONText]
        /// The profile that the key belongs to.
        public let owner: IRI?
        /// The key as PEM.
        public let publicKeyPem: JSONText?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A CryptographicKey from its parts.
        public init(
            context: [JSONValue] = [], id: IRI? = nil, type: [JSONText] = [], owner: IRI? = nil,
            publicKeyPem: JSONText? = nil, shared: SharedMembers = SharedMembers(),
            additional: JSONObject = JSONObject()
        ) {
            self.context = context
            self.id = id
            self.type = type
            self.owner = owner
            self.publicKeyPem = publicKeyPem
            self.shared = shared
            self.additional = additional
        }
    }
}
