public import Cryptography
public import LinkedData

/// A public key that a controller lists, under a name that proofs refer to.
///
/// Controlled Identifiers 1.0, "Verification Methods".
public struct VerificationMethod: Sendable {
    /// The name, always absolute.
    public let id: String
    /// Whose key it is.
    public let controller: String
    /// The key.
    public let publicKey: PublicKey
    /// From when on the key must not be used any more.
    public let expires: DateTime?
    /// When the key was revoked.
    public let revoked: DateTime?
    /// The key with its owner's limits, where it was published as a JSON Web Key.
    public let jsonWebKey: JSONWebKey?

    /// A method with a key that may be used with every algorithm that fits it.
    public init(
        id: String, controller: String, publicKey: PublicKey, expires: DateTime? = nil, revoked: DateTime? = nil
    ) {
        self.id = id
        self.controller = controller
        self.publicKey = publicKey
        self.expires = expires
        self.revoked = revoked
        jsonWebKey = nil
    }

    /// A method with a key that keeps its owner's limits.
    public init(
        id: String, controller: String, jsonWebKey: JSONWebKey, expires: DateTime? = nil, revoked: DateTime? = nil
    ) {
        self.id = id
        self.controller = controller
        publicKey = jsonWebKey.publicKey
        self.expires = expires
        self.revoked = revoked
        self.jsonWebKey = jsonWebKey
    }

    /// Whether the owner lets the key verify signatures made with an algorithm, and the algorithm fits the key.
    public func permitsVerifying(_ algorithm: SignatureAlgorithm) -> Bool {
        jsonWebKey?.permitsVerifying(algorithm) ?? algorithm.fits(publicKey.type)
    }

    /// Refuses a key whose time is over: at `instant` it must be neither revoked nor expired.
    public func requireInForce(at instant: Instant) throws(VerificationMethodError) {
        if let revoked, revoked.instant <= instant { throw .revoked(id, at: revoked) }
        if let expires, expires.instant <= instant { throw .expired(id, at: expires) }
    }
}

extension VerificationMethod {
    /// The method that a did:key or did:jwk URL names; `nil` for the methods whose document has to be fetched.
    ///
    /// Without a fragment it is the only key there is.
    ///
    /// - Parameter cache: remembers keys that were decoded before.
    public static func within(_ url: DIDURL, cache: KeyCache? = nil) throws(DIDError) -> VerificationMethod? {
        let method: VerificationMethod
        switch JSONText(url.method) {
        case "key": method = try DIDKey(url, cache: cache).verificationMethod
        case "jwk": method = try DIDJWK(url, cache: cache).verificationMethod()
        case "web": return nil
        default: throw .unsupportedMethod(url.method)
        }
        guard url.path.isEmpty, url.query == nil else { throw .pathOrQuery(url.text) }
        if let fragment = url.fragment {
            let expected = String(Substring(method.id.utf8.dropFirst(url.did.utf8.count + 1)))
            guard fragment.hasSameBytes(as: expected) else { throw .fragment(fragment, expected: expected) }
        }
        return method
    }
}
