import Diagnostics

/// Which Ed25519 public keys are accepted (RFC 8032, "Decoding"; points of small order besides).
enum Ed25519Rules {
    /// The length of a public key and of a seed in bytes.
    static let length = 32

    /// The prime 2²⁵⁵ − 19, little-endian.
    private static let prime: [UInt8] = [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]

    /// The y coordinates of the eight points whose order divides 8, little-endian: 1, −1, 0, and the two of order 8.
    private static let smallOrder: [[UInt8]] = [
        [1] + [UInt8](repeating: 0, count: 31),
        [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
        [UInt8](repeating: 0, count: 32),
        [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
            0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
        ],
        [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
            0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
        ],
    ]

    /// Refuses keys of another length, not in canonical form, of small order, and off the curve.
    static func check(_ key: [UInt8]) throws(KeyError) {
        guard key.count == length, let last = key.last else {
            throw .malformed(.length(component: Phrase("component/public-key"), bytes: key.count, expected: length))
        }
        // The highest bit is the sign of x; the rest is y.
        let y = key.dropLast() + [last & 0x7F]
        guard y.reversed().lexicographicallyPrecedes(prime.reversed()) else { throw .weak(.nonCanonical) }
        if smallOrder.contains(where: { $0.elementsEqual(y) }) { throw .weak(.smallOrder) }
        guard FieldElement25519.isCoordinate(Array(y)) else { throw .malformed(.notOnCurve) }
    }
}
