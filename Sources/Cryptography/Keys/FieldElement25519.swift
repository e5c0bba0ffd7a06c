/// A number modulo 2²⁵⁵ − 19, in five limbs of 51 bits: enough arithmetic to tell whether an Ed25519 key is on its curve.
///
/// OpenSSL decodes a key only when it verifies, so one off the curve would be told from a wrong signature by nothing. Its
/// numbers could answer (`BN_kronecker`), in 22 µs instead of 6. Only public numbers come here, so nothing needs to take
/// constant time.
struct FieldElement25519 {
    private typealias Limbs = (UInt64, UInt64, UInt64, UInt64, UInt64)

    private static let mask: UInt64 = 1 << 51 - 1

    /// Each below 2⁵².
    private let limbs: Limbs

    private init(_ limbs: Limbs) {
        self.limbs = limbs
    }

    /// A number below 2⁵¹.
    private init(_ small: UInt64) {
        limbs = (small, 0, 0, 0, 0)
    }

    /// The number written in 32 bytes little-endian, whose highest bit is not looked at.
    private init(_ bytes: [UInt8]) {
        func word(_ start: Int) -> UInt64 {
            (start..<start + 8).reversed().reduce(0) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
        }
        limbs = (
            word(0) & Self.mask, word(6) >> 3 & Self.mask, word(12) >> 6 & Self.mask, word(19) >> 1 & Self.mask,
            word(24) >> 12 & Self.mask
        )
    }

    /// The constant d of edwards25519 (RFC 8032, "Ed25519ph, Ed25519ctx, and Ed25519").
    private static let d = FieldElement25519([
        0xA3, 0x78, 0x59, 0x13, 0xCA, 0x4D, 0xEB, 0x75, 0xAB, 0xD8, 0x41, 0x41, 0x4D, 0x0A, 0x70, 0x00,
        0x98, 0xE8, 0x79, 0x77, 0x79, 0x40, 0xC7, 0x8C, 0x73, 0xFE, 0x6F, 0x2B, 0xEE, 0x6C, 0x03, 0x52,
    ])

    /// Whether a point of edwards25519 has this y coordinate: 32 bytes little-endian, below the prime.
    ///
    /// x² = (y² − 1) / (d·y² + 1), which is a square exactly when (y² − 1)·(d·y² + 1) is one.
    static func isCoordinate(_ y: [UInt8]) -> Bool {
        guard y.count == Ed25519Rules.length else { return false }
        let one = FieldElement25519(1)
        let coordinate = FieldElement25519(y)
        let square = coordinate * coordinate
        return ((square - one) * (d * square + one)).isSquare
    }

    /// Euler's criterion: the power (p − 1) / 2 = 2²⁵⁴ − 10 is 0 or 1.
    private var isSquare: Bool {
        let square = self * self
        // `powerN` is the power 2ᴺ − 1.
        let power2 = square * self
        let power4 = power2.squared(2) * power2
        let power5 = power4.squared(1) * self
        let power10 = power5.squared(5) * power5
        let power20 = power10.squared(10) * power10
        let power40 = power20.squared(20) * power20
        let power50 = power40.squared(10) * power10
        let power100 = power50.squared(50) * power50
        let power200 = power100.squared(100) * power100
        let power250 = power200.squared(50) * power50
        let power = power250.squared(4) * (power2 * power2)
        return power.isZero || (power - FieldElement25519(1)).isZero
    }

    private func squared(_ times: Int) -> FieldElement25519 {
        var result = self
        for _ in 0..<times { result = result * result }
        return result
    }

    private var isZero: Bool {
        // Twice, so that every limb is below 2⁵¹; then zero is written as 0 or as the prime.
        let reduced = Self.carried(Self.carried(limbs).limbs).limbs
        let prime: Limbs = (Self.mask - 18, Self.mask, Self.mask, Self.mask, Self.mask)
        return reduced == (0, 0, 0, 0, 0) || reduced == prime
    }

    static func + (one: FieldElement25519, other: FieldElement25519) -> FieldElement25519 {
        let (a, b) = (one.limbs, other.limbs)
        return carried((a.0 + b.0, a.1 + b.1, a.2 + b.2, a.3 + b.3, a.4 + b.4))
    }

    static func - (one: FieldElement25519, other: FieldElement25519) -> FieldElement25519 {
        let (a, b) = (one.limbs, other.limbs)
        // Four times the prime first, so that no limb falls below zero.
        let low = 4 * (mask - 18)
        let high = 4 * mask
        return carried(
            (
                a.0 + low - b.0, a.1 + high - b.1, a.2 + high - b.2, a.3 + high - b.3, a.4 + high - b.4
            ))
    }

    static func * (one: FieldElement25519, other: FieldElement25519) -> FieldElement25519 {
        let (a, b) = (one.limbs, other.limbs)
        // What overflows 2²⁵⁵ comes back times 19. Five products of 52 and 57 bits fit 128 bits by far.
        let (b1, b2, b3, b4) = (b.1 * 19, b.2 * 19, b.3 * 19, b.4 * 19)
        func product(_ x: UInt64, _ y: UInt64) -> UInt128 { UInt128(x) &* UInt128(y) }
        var r0 = product(a.0, b.0) &+ product(a.1, b4) &+ product(a.2, b3) &+ product(a.3, b2) &+ product(a.4, b1)
        var r1 = product(a.0, b.1) &+ product(a.1, b.0) &+ product(a.2, b4) &+ product(a.3, b3) &+ product(a.4, b2)
        var r2 = product(a.0, b.2) &+ product(a.1, b.1) &+ product(a.2, b.0) &+ product(a.3, b4) &+ product(a.4, b3)
        var r3 = product(a.0, b.3) &+ product(a.1, b.2) &+ product(a.2, b.1) &+ product(a.3, b.0) &+ product(a.4, b4)
        var r4 = product(a.0, b.4) &+ product(a.1, b.3) &+ product(a.2, b.2) &+ product(a.3, b.1) &+ product(a.4, b.0)
        let mask = UInt128(mask)
        r1 &+= r0 >> 51
        r0 &= mask
        r2 &+= r1 >> 51
        r1 &= mask
        r3 &+= r2 >> 51
        r2 &= mask
        r4 &+= r3 >> 51
        r3 &= mask
        r0 &+= (r4 >> 51) &* 19
        r4 &= mask
        r1 &+= r0 >> 51
        r0 &= mask
        return FieldElement25519(
            (
                UInt64(truncatingIfNeeded: r0), UInt64(truncatingIfNeeded: r1), UInt64(truncatingIfNeeded: r2),
                UInt64(truncatingIfNeeded: r3), UInt64(truncatingIfNeeded: r4)
            ))
    }

    /// Passes what is over 51 bits on to the next limb.
    private static func carried(_ limbs: Limbs) -> FieldElement25519 {
        var (a, b, c, d, e) = limbs
        b += a >> 51
        a &= mask
        c += b >> 51
        b &= mask
        d += c >> 51
        c &= mask
        e += d >> 51
        d &= mask
        a += (e >> 51) * 19
        e &= mask
        return FieldElement25519((a, b, c, d, e))
    }
}
