/// The two ways in which a document can write a key.
///
/// Controlled Identifiers 1.0, "Verification Material".
public enum VerificationMethodForm: Hashable, Sendable {
    /// `JsonWebKey` with `publicKeyJwk`: what readers of VC-JWT look for.
    case jsonWebKey
    /// `Multikey` with `publicKeyMultibase`: what readers of Data Integrity proofs look for.
    case multikey
}
