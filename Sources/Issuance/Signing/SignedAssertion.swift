public import OpenBadges

/// An Open Badges 2.0 assertion, byte for byte as it is handed out: a compact JWS, or the document of a hosted one.
public struct SignedAssertion: Sendable {
    /// The compact JWS, or the document.
    public let bytes: [UInt8]
    /// The assertion in it and the approval that it rests on.
    public let unsigned: UnsignedAssertion

    init(bytes: [UInt8], unsigned: UnsignedAssertion) {
        self.bytes = bytes
        self.unsigned = unsigned
    }

    /// The badge, ready to be baked.
    public var baked: BakedBadge { BakedBadge(standard: .openBadges2, payload: bytes) }
}
