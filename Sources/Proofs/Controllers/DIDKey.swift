public import Cryptography

/// An identifier that is a public key.
///
/// did:key Method: `did:key:` or `did:key:1.1:`, then a Multikey. Everything about it follows from the text; nothing is
/// fetched.
public struct DIDKey: Sendable {
    /// The identifier as written.
    public let did: String
    /// The key as a Multikey, which is also the fragment that names it.
    public let multikey: Multikey

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
        multikey = Multikey(key)
        did = "did:key:" + multikey.text
    }

    /// Reads the identifier in front of a DID URL's path, query and fragment.
    init(_ url: DIDURL, cache: KeyCache?) throws(DIDError) {
        guard url.method.utf8.elementsEqual("key".utf8) else { throw .unsupportedMethod(url.method) }
        var value = url.methodSpecificID[...]
        if let colon = value.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let version = value[..<colon]
            guard version.utf8.elementsEqual("1.1".utf8) else { throw .unsupportedVersion(String(version)) }
            value = value[value.utf8.index(after: colon)...]
        }
        did = url.did
        do {
            multikey = try Multikey(String(value), cache: cache)
        } catch {
            throw .multikey(error)
        }
    }

    /// The key.
    public var publicKey: PublicKey { multikey.publicKey }

    /// The name of the key in proofs: the identifier, `#`, and the Multikey.
    public var verificationMethodID: String { did + "#" + multikey.text }

    /// The key as its document would list it.
    public var verificationMethod: VerificationMethod {
        VerificationMethod(id: verificationMethodID, controller: did, publicKey: publicKey)
    }
}
