public import Cryptography
public import LinkedData

/// A public key in JSON, with what its owner lets it be used for.
///
/// RFC 7517 and RFC 7518, "Cryptographic Algorithms for Keys"; RFC 8037 for Ed25519. A key that comes with private
/// members, and a symmetric key, are refused: whoever can read them can sign.
public struct JSONWebKey: Sendable {
    /// The key.
    public let publicKey: PublicKey
    /// The name of the key (`kid`).
    public let keyID: String?
    /// What the key is for (`use`): `sig` for signatures.
    public let use: String?
    /// The operations that the key is for (`key_ops`): `verify` for signatures.
    public let keyOperations: [String]?
    /// The only algorithm that the key is for (`alg`), as written.
    public let algorithm: String?

    /// A key that may be used to verify with every algorithm that fits it.
    public init(_ publicKey: PublicKey, keyID: String? = nil) {
        self.publicKey = publicKey
        self.keyID = keyID
        use = nil
        keyOperations = nil
        algorithm = nil
    }

    /// Reads a JSON Web Key.
    ///
    /// - Parameter cache: remembers keys that were decoded before.
    public init(_ object: JSONObject, cache: KeyCache? = nil) throws(JSONWebKeyError) {
        let reader = JSONWebKeyReader(object)
        publicKey = try reader.publicKey(cache: cache)
        keyID = try reader.optionalText(JSONWebKeyMember.keyID)
        use = try reader.optionalText(JSONWebKeyMember.use)
        keyOperations = try reader.keyOperations()
        algorithm = try reader.optionalText(JSONWebKeyMember.algorithm)
    }

    /// Whether the owner lets the key verify signatures made with an algorithm, and the algorithm fits the key.
    public func permitsVerifying(_ algorithm: SignatureAlgorithm) -> Bool {
        if let use, !use.hasSameBytes(as: "sig") { return false }
        if let keyOperations, !keyOperations.contains(where: { $0.hasSameBytes(as: "verify") }) { return false }
        if let stated = self.algorithm, SignatureAlgorithm(joseName: stated) != algorithm { return false }
        return algorithm.fits(publicKey.type)
    }

    /// Whether the owner marks the key for encryption only.
    var isForEncryptionOnly: Bool { use?.hasSameBytes(as: "enc") ?? false }
}
