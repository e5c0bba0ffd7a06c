public import LinkedData

extension V2 {
    /// Who received the badge, in the open or as a salted hash.
    ///
    /// Open Badges 2.0, "IdentityObject".
    public struct IdentityObject: Hashable, Sendable {
        /// The property of the recipient that `identity` holds.
        public let type: IdentityType
        /// The identity or its hash.
        public let identity: JSONText
        /// Whether `identity` is a hash; badges of 2012 and earlier leave it out.
        public let hashed: Bool?
        /// What was appended before hashing.
        public let salt: JSONText?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An IdentityObject from its parts.
        public init(
            type: IdentityType, identity: JSONText, hashed: Bool? = nil, salt: JSONText? = nil,
            shared: SharedMembers = SharedMembers(), additional: JSONObject = JSONObject()
        ) {
            self.type = type
            self.identity = identity
            self.hashed = hashed
            self.salt = salt
            self.shared = shared
            self.additional = additional
        }
    }
}
