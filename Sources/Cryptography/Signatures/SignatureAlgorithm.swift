/// A signature algorithm, by its name in the JOSE registry (RFC 7518, RFC 8037).
///
/// The names can be looked up with `init(rawValue:)` although it compares by canonical equivalence: no other text is
/// canonically equivalent to these.
public enum SignatureAlgorithm: String, CaseIterable, Hashable, Sendable {
    /// Ed25519.
    case eddsa = "EdDSA"
    /// ECDSA on P-256 with SHA-256.
    case es256 = "ES256"
    /// ECDSA on P-384 with SHA-384.
    case es384 = "ES384"
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    case rs256 = "RS256"
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    case rs384 = "RS384"
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    case rs512 = "RS512"
    /// RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 bytes.
    case ps256 = "PS256"
    /// RSASSA-PSS with SHA-384, MGF1 with SHA-384 and a salt of 48 bytes.
    case ps384 = "PS384"
    /// RSASSA-PSS with SHA-512, MGF1 with SHA-512 and a salt of 64 bytes.
    case ps512 = "PS512"

    /// Whether keys of `type` can make and verify its signatures.
    public func fits(_ type: KeyType) -> Bool {
        switch (self, type) {
        case (.eddsa, .ed25519), (.es256, .p256), (.es384, .p384): true
        case (.rs256, .rsa), (.rs384, .rsa), (.rs512, .rsa), (.ps256, .rsa), (.ps384, .rsa), (.ps512, .rsa): true
        default: false
        }
    }

    /// The hash function that the message goes through first; none for EdDSA, which hashes in its own way.
    var hash: HashAlgorithm? {
        switch self {
        case .eddsa: nil
        case .es256, .rs256, .ps256: .sha256
        case .es384, .rs384, .ps384: .sha384
        case .rs512, .ps512: .sha512
        }
    }

    /// Whether it is RSASSA-PSS.
    var isPSS: Bool {
        switch self {
        case .ps256, .ps384, .ps512: true
        default: false
        }
    }
}
