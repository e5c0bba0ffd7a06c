public import OpenBadges

/// An Open Badges 3.0 credential with its signature: a VC-JWT, byte for byte as it is handed out.
public struct SignedCredential: Sendable {
    /// The compact JWS.
    public let bytes: [UInt8]
    /// The credential in it and the approval that it rests on.
    public let unsigned: UnsignedCredential

    init(bytes: [UInt8], unsigned: UnsignedCredential) {
        self.bytes = bytes
        self.unsigned = unsigned
    }

    /// The badge, ready to be baked.
    public var baked: BakedBadge { BakedBadge(standard: .openBadges3, payload: bytes) }
}
