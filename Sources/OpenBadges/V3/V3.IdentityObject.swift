public import LinkedData

extension V3 {
    /// Who received the award, in the open or as a salted hash.
    ///
    /// Open Badges 3.0, "IdentityObject".
    public struct IdentityObject: Hashable, Sendable {
        /// Whether `identityHash` is a hash.
        public let hashed: Bool
        /// The identity or its hash.
        public let identityHash: JSONText
        /// What kind of identifier it is.
        public let identityType: IdentifierType
        /// What was appended before hashing.
        public let salt: JSONText?

        /// An IdentityObject from its parts.
        public init(
            hashed: Bool, identityHash: JSONText, identityType: IdentifierType, salt: JSONText? = nil
        ) {
            self.hashed = hashed
            self.identityHash = identityHash
            self.identityType = identityType
            self.salt = salt
        }
    }
}
