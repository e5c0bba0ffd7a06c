import Cryptography
import LinkedData
import Proofs

/// Keys that every run makes alike, so that a failure can be looked at again.
enum TestKeys {
    static func ed25519(_ fill: UInt8 = 7) throws -> PrivateKey {
        try PrivateKey(ed25519Seed: [UInt8](repeating: fill, count: 32))
    }

    static func p256(_ fill: UInt8 = 7) throws -> PrivateKey {
        try PrivateKey(p256Scalar: [UInt8](repeating: fill, count: 32))
    }

    static func p384(_ fill: UInt8 = 7) throws -> PrivateKey {
        try PrivateKey(p384Scalar: [UInt8](repeating: fill, count: 48))
    }

    /// RSA keys cannot be made from a seed; one is enough for a run.
    static let rsa: Result<PrivateKey, KeyError> = Result { () throws(KeyError) in
        try PrivateKey.generate(.rsa(bits: 2048))
    }

    /// A key of every kind that issuers use.
    static func all() throws -> [PrivateKey] {
        [try ed25519(), try p256(), try p384(), try rsa.get()]
    }

    /// The public JSON Web Key of an Ed25519 key, to be edited.
    static func jwk(_ key: PrivateKey? = nil) throws -> JSONObject {
        JSONWebKey(try (key ?? ed25519()).publicKey).json
    }
}

extension JSONValue {
    /// Reads JSON in source.
    static func parsing(_ text: String) throws -> JSONValue {
        try JSONValue(parsing: Array(text.utf8))
    }
}

extension JSONObject {
    /// The object with one member replaced or removed.
    func with(_ name: MemberName, _ value: JSONValue?) -> JSONObject {
        var edited = self
        edited[name] = value
        return edited
    }
}
