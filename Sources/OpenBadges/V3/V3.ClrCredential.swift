import LinkedData

extension V3 {
    /// A record of what one person has learned: credentials that others issued, collected and signed by somebody who vouches
    /// for the collection.
    ///
    /// Comprehensive Learner Record 2.0, "ClrCredential".
    struct ClrCredential: Hashable, Sendable {
        /// The identifier.
        let id: IRI
        /// The name.
        let name: LocalizedText
        /// Whether the record leaves out something that its issuer knows of.
        let partial: Bool?
        /// Whose record it is, and what is in it.
        let credentialSubject: ClrSubject
    }

    /// Whose record it is, and what is in it.
    ///
    /// Comprehensive Learner Record 2.0, "ClrSubject".
    struct ClrSubject: Hashable, Sendable {
        /// The learner's identifier.
        let id: IRI?
        /// Other identifiers of the learner.
        let identifier: [IdentityObject]
        /// Achievements that associations refer to.
        let achievement: [Achievement]
        /// The credentials as received: objects, or tokens.
        let verifiableCredential: [JSONValue]
        /// How achievements are related.
        let association: [Association]
    }

    /// A relation between two achievements of a record.
    ///
    /// Comprehensive Learner Record 2.0, "Association".
    struct Association: Hashable, Sendable {
        /// The relation, for instance `isChildOf`.
        let associationType: JSONText
        /// The identifier of the achievement that the relation starts from.
        let sourceId: IRI
        /// The identifier of the other one.
        let targetId: IRI
    }
}
