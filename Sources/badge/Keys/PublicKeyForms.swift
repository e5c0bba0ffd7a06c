import Cryptography
import LinkedData
import Proofs

/// The ways in which a public key is written down.
struct PublicKeyForms {
    let key: PublicKey

    /// The forms of a key.
    init(_ key: PublicKey) {
        self.key = key
    }

    /// `did:key`, or `did:jwk` for RSA keys, which have no short form.
    func did() -> String {
        KeyIdentifier(key).did
    }

    /// A JSON Web Key without a private part.
    func jwk() -> JSONObject {
        JSONWebKey(key, keyID: nil).json
    }

    /// The Multikey text, for types that have one.
    func multikey() -> String {
        Multikey(key).text
    }

    /// The key's fingerprint: RFC 7638 thumbprint of its JWK.
    func thumbprint() throws -> String {
        try JSONWebKey(key, keyID: nil).thumbprint()
    }
}
