import Cryptography
import Proofs

/// Keys that are made afresh for each run.
enum SampleKeys {
    private static let made: [String: Result<PrivateKey, KeyError>] = [
        "issuer": make(.ed25519), "stranger": make(.ed25519), "p256": make(.p256), "p384": make(.p384),
        "rsa": make(.rsa(bits: 2048)),
    ]

    private static func make(_ type: KeyType) -> Result<PrivateKey, KeyError> {
        do throws(KeyError) { return .success(try PrivateKey.generate(type)) } catch { return .failure(error) }
    }

    /// The key of a name: `issuer` and `stranger` on Ed25519, `p256`, `p384`, `rsa`.
    static func named(_ name: String) throws -> PrivateKey {
        guard let key = made[name] else { preconditionFailure("no key \(name)") }
        return try key.get()
    }

    static var issuer: PrivateKey { get throws { try named("issuer") } }
    static var stranger: PrivateKey { get throws { try named("stranger") } }

    /// The algorithm that goes with a key.
    static func algorithm(of key: PrivateKey) -> SignatureAlgorithm {
        switch key.type {
        case .ed25519: .eddsa
        case .p256: .es256
        case .p384: .es384
        case .rsa: .rs256
        }
    }
}
