public import Cryptography
public import Proofs

/// How an Open Badges 3.0 credential is signed: with proofs inside it, as a token, or with proofs inside it and then as a
/// token around both.
public struct CredentialProofs: Hashable, Sendable {
    /// The suites of the proofs that are embedded, in order.
    public let embedded: [Cryptosuite]
    /// Whether the credential, with its proofs, becomes the payload of a VC-JWT.
    public let isToken: Bool

    /// Proofs inside, a token, or both; without either it is a token.
    public init(embedded: [Cryptosuite], isToken: Bool = false) {
        self.embedded = embedded
        self.isToken = isToken || embedded.isEmpty
    }

    /// A VC-JWT.
    public static let token = CredentialProofs(embedded: [])

    /// What most readers expect of a key: a proof over statements; of RSA keys, which no suite is for, a VC-JWT.
    public static func usual(for type: KeyType) -> CredentialProofs {
        switch type {
        case .ed25519: CredentialProofs(embedded: [.eddsaRDFC2022])
        case .p256, .p384: CredentialProofs(embedded: [.ecdsaRDFC2019])
        case .rsa: .token
        }
    }
}
