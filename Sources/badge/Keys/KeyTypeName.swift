import ArgumentParser
import Cryptography

/// The names of key types on the command line.
enum KeyTypeName: String, CaseIterable, ExpressibleByArgument {
    case ed25519, p256, p384, rsa2048, rsa3072, rsa4096

    /// The type that is meant.
    var type: KeyType {
        switch self {
        case .ed25519: .ed25519
        case .p256: .p256
        case .p384: .p384
        case .rsa2048: .rsa(bits: 2048)
        case .rsa3072: .rsa(bits: 3072)
        case .rsa4096: .rsa(bits: 4096)
        }
    }
}

extension KeyType {
    /// The type in words.
    var words: String {
        switch self {
        case .ed25519: "Ed25519"
        case .p256: "P-256"
        case .p384: "P-384"
        case .rsa(let bits): "RSA \(bits)"
        }
    }

    /// The name on the command line, with any number of bits.
    var name: String {
        switch self {
        case .ed25519: "ed25519"
        case .p256: "p256"
        case .p384: "p384"
        case .rsa(let bits): "rsa\(bits)"
        }
    }
}
