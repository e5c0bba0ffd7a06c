public import Cryptography
import LinkedData

/// An identifier that is a JSON Web Key.
///
/// did:jwk Method: `did:jwk:`, then the base64url text of the JSON of a public key. Nothing is fetched.
public struct DIDJWK: Sendable {
    /// The identifier as written.
    public let did: String
    /// The key with the limits that its owner set.
    public let jsonWebKey: JSONWebKey

    /// Reads an identifier without path, query and fragment.
    ///
    /// - Parameter cache: remembers keys that were decoded before.
    public init(_ did: String, cache: KeyCache? = nil) throws(DIDError) {
        let url = try DIDURL(did)
        guard url.isBare else { throw .syntax(did) }
        try self.init(url, cache: cache)
    }

    /// The identifier of a key.
    public init(_ key: PublicKey) {
        jsonWebKey = JSONWebKey(key)
        did = "did:jwk:" + Base64URL.encode(jsonWebKey.json.serialized())
    }

    /// Reads the identifier in front of a DID URL's path, query and fragment.
    init(_ url: DIDURL, cache: KeyCache?) throws(DIDError) {
        guard url.method.utf8.elementsEqual("jwk".utf8) else { throw .unsupportedMethod(url.method) }
        did = url.did
        let bytes: [UInt8]
        do {
            bytes = try Base64URL.decode(Array(url.methodSpecificID.utf8))
        } catch {
            throw .encoding
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw .json(error)
        }
        do throws(JSONWebKeyError) {
            guard let object = value.object else { throw .notAnObject }
            jsonWebKey = try JSONWebKey(object, cache: cache)
        } catch {
            throw .jsonWebKey(error)
        }
    }

    /// The key.
    public var publicKey: PublicKey { jsonWebKey.publicKey }

    /// The name of the key in proofs.
    public var verificationMethodID: String { did + "#0" }

    /// The key as its document lists it for statements, unless it is for encryption.
    public func verificationMethod() throws(DIDError) -> VerificationMethod {
        guard !jsonWebKey.isForEncryptionOnly else { throw .notForAssertions(did) }
        return VerificationMethod(id: verificationMethodID, controller: did, jsonWebKey: jsonWebKey)
    }
}
