extension V3 {
    /// An identifier in some system.
    ///
    /// Open Badges 3.0, "IdentifierEntry".
    public struct IdentifierEntry: Hashable, Sendable {
        /// The identifier.
        public let identifier: LocalizedText
        /// What kind of identifier it is.
        public let identifierType: IdentifierType

        /// An IdentifierEntry from its parts.
        public init(
            identifier: LocalizedText, identifierType: IdentifierType
        ) {
            self.identifier = identifier
            self.identifierType = identifierType
        }
    }
}
