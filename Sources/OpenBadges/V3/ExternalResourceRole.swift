/// What a credential refers to a resource for.
public protocol ExternalResourceRole {
    /// The name of the class in the standard.
    static var className: String { get }
    /// Whether the resource must have an address.
    static var isAddressRequired: Bool { get }
}

/// The role of a resource that must have an address.
public protocol AddressedRole: ExternalResourceRole {}

/// The role of a resource that may have an address.
public protocol OptionallyAddressedRole: ExternalResourceRole {}

extension AddressedRole {
    /// It must.
    public static var isAddressRequired: Bool { true }
}

extension OptionallyAddressedRole {
    /// It need not.
    public static var isAddressRequired: Bool { false }
}

extension V3 {
    /// Open Badges 3.0, "CredentialSchema".
    public enum SchemaRole: AddressedRole {
        /// The name of the class.
        public static let className = "CredentialSchema"
    }

    /// Open Badges 3.0, "CredentialStatus".
    public enum StatusRole: OptionallyAddressedRole {
        /// The name of the class.
        public static let className = "CredentialStatus"
    }

    /// Open Badges 3.0, "RefreshService".
    public enum RefreshRole: AddressedRole {
        /// The name of the class.
        public static let className = "RefreshService"
    }

    /// Open Badges 3.0, "TermsOfUse".
    public enum TermsRole: OptionallyAddressedRole {
        /// The name of the class.
        public static let className = "TermsOfUse"
    }
}
