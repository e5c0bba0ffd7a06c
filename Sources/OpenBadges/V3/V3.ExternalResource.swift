public import LinkedData

extension V3 {
    /// Something outside a credential that it refers to by a type and, as a rule, an address.
    ///
    /// Four classes of Open Badges 3.0 are made so: "CredentialSchema", "CredentialStatus", "RefreshService" and
    /// "TermsOfUse". The role says which of them it is.
    public struct ExternalResource<Role: ExternalResourceRole>: Hashable, Sendable {
        /// Its address; there is one wherever the role requires it.
        public let id: IRI?
        /// What kind it is.
        public let type: [JSONText]
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject
    }

    /// A schema that the credential follows.
    public typealias CredentialSchema = ExternalResource<SchemaRole>
    /// Where it is said whether the credential still counts.
    public typealias CredentialStatus = ExternalResource<StatusRole>
    /// Where a newer edition of the credential is.
    public typealias RefreshService = ExternalResource<RefreshRole>
    /// Terms that the issuer sets.
    public typealias TermsOfUse = ExternalResource<TermsRole>
}

extension V3.ExternalResource where Role: AddressedRole {
    /// A resource with its address.
    public init(id: IRI, type: [JSONText], additional: JSONObject = JSONObject()) {
        self.id = id
        self.type = type
        self.additional = additional
    }
}

extension V3.ExternalResource where Role: OptionallyAddressedRole {
    /// A resource that may have an address.
    public init(id: IRI? = nil, type: [JSONText], additional: JSONObject = JSONObject()) {
        self.id = id
        self.type = type
        self.additional = additional
    }
}
