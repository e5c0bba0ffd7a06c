public import LinkedData

extension V3 {
    /// A credential of any kind, as far as the data model of verifiable credentials goes.
    ///
    /// Verifiable Credentials Data Model 2.0 and 1.1, "Basic Concepts". Open Badges are more than this; what is no badge is
    /// read so.
    public struct VerifiableCredential: Hashable, Sendable {
        /// The contexts, of which the first is that of the data model.
        public let context: CredentialContext
        /// The identifier.
        public let id: IRI?
        /// The types, one of which is `VerifiableCredential`.
        public let type: [JSONText]
        /// The identifier of who issued it.
        public let issuer: IRI
        /// The subjects, at least one.
        public let credentialSubject: [JSONObject]
    }
}
