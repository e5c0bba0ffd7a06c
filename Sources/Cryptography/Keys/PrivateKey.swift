import Diagnostics

/// A private key. It can be used and stored, but its numbers cannot be looked at.
public struct PrivateKey: Sendable, CustomStringConvertible {
    /// The public half.
    public let publicKey: PublicKey
    /// The key as OpenSSL holds it.
    let key: OpenSSLKey

    /// What kind of key it is.
    public var type: KeyType { publicKey.type }

    /// A fresh key from OpenSSL's random generator. RSA keys have exponent 65537.
    ///
    /// - Throws: `.unsupported` for RSA lengths other than 2048, 3072 and 4096 bits.
    public static func generate(_ type: KeyType) throws(KeyError) -> PrivateKey {
        if case .rsa(let bits) = type, ![2048, 3072, 4096].contains(bits) {
            throw .unsupported(kind: Phrase("key-kind/new-rsa-keys-bits-bits", ["bits": bits]))
        }
        return try PrivateKey(OpenSSLKey(generating: type))
    }

    /// Takes over a key, once it has been found supported, strong, and its two halves to belong together.
    init(_ key: OpenSSLKey) throws(KeyError) {
        publicKey = try PublicKey(key.publicComponents())
        self.key = key
        try proveHalvesBelongTogether()
    }

    /// Signs and verifies a text: a key file with a public part of its own would otherwise sign unverifiable badges, or
    /// lose an RSA or ECDSA key through a faulty component.
    private func proveHalvesBelongTogether() throws(KeyError) {
        let algorithm: SignatureAlgorithm =
            switch type {
            case .ed25519: .eddsa
            case .p256: .es256
            case .p384: .es384
            case .rsa: .rs256
            }
        let probe = Array("these two belong together".utf8)
        do {
            try publicKey.verify(sign(probe, algorithm: algorithm), of: probe, algorithm: algorithm)
        } catch {
            throw .malformed(.pair)
        }
    }

    /// The kind of key; nothing secret.
    public var description: String { "private key (\(type))" }
}
