public import Cryptography
import LinkedData

/// The DID of whoever holds a key and is known by nothing else.
///
/// `did:key`; for RSA `did:jwk`, because few readers know RSA keys in `did:key`.
public struct KeyIdentifier: Sendable {
    /// The identifier.
    public let did: String
    /// The name of the key in proofs.
    public let verificationMethodID: String

    /// The identifier that this project gives out for a key.
    public init(_ key: PublicKey) {
        if case .rsa = key.type { self.init(DIDJWK(key)) } else { self.init(DIDKey(key)) }
    }

    /// The identifier of a key that is written so, or `nil` when the text is no identifier of this key.
    public init?(_ did: String, of key: PublicKey) {
        let candidates = [KeyIdentifier(DIDKey(key)), KeyIdentifier(DIDJWK(key))]
        guard let match = candidates.first(where: { $0.did.hasSameBytes(as: did) }) else { return nil }
        self = match
    }

    private init(_ identifier: DIDKey) {
        did = identifier.did
        verificationMethodID = identifier.verificationMethodID
    }

    private init(_ identifier: DIDJWK) {
        did = identifier.did
        verificationMethodID = identifier.verificationMethodID
    }
}
