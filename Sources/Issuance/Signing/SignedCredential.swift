public import OpenBadges

/// An Open Badges 3.0 credential with its proofs: a JSON document or a VC-JWT, byte for byte as it is handed out.
public struct SignedCredential: Sendable {
    /// The document or the compact JWS.
    public let bytes: [UInt8]
    /// The credential in it and the approval that it rests on.
    public let unsigned: UnsignedCredential
    /// What the token was to hold: it is written once, because it is signed and afterwards compared with what the token
    /// holds. `nil` for a document.
    let payload: [UInt8]?
    /// Whether there are proofs inside, so that what is handed out is more than what was built.
    let hasEmbeddedProofs: Bool

    init(bytes: [UInt8], unsigned: UnsignedCredential, payload: [UInt8]?, hasEmbeddedProofs: Bool) {
        self.bytes = bytes
        self.unsigned = unsigned
        self.payload = payload
        self.hasEmbeddedProofs = hasEmbeddedProofs
    }

    /// The badge, ready to be baked.
    public var baked: BakedBadge { BakedBadge(standard: .openBadges3, payload: bytes) }
}
