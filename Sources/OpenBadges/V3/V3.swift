/// The classes of Open Badges 3.0, in both of its shapes: VC Data Model 2.0, and 1.1 as issued until 2023.
public enum V3 {
    /// The edition of the W3C data model that a credential is written in.
    public enum DataModel: String, Hashable, Sendable {
        /// `issuanceDate`, `expirationDate`, and an issuer that is always an object.
        case verifiableCredentials1_1 = "vc-1.1"
        /// `validFrom`, `validUntil`, and an issuer that may be an address.
        case verifiableCredentials2_0 = "vc-2.0"
    }
}
