public import Diagnostics

/// What kind of key it is; for RSA the length too.
public enum KeyType: Hashable, Sendable, CustomStringConvertible, PhraseValue {
    /// Edwards curve 25519 (RFC 8032).
    case ed25519
    /// NIST P-256 (secp256r1).
    case p256
    /// NIST P-384 (secp384r1).
    case p384
    /// RSA with a modulus of so many bits.
    case rsa(bits: Int)

    /// The kind as people write it.
    public var description: String {
        switch self {
        case .ed25519: "Ed25519"
        case .p256: "P-256"
        case .p384: "P-384"
        case .rsa(let bits): "RSA \(bits)"
        }
    }
}
