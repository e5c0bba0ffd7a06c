public import Diagnostics

/// The name of a member of a JSON object, compared byte for byte.
public struct MemberName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible, PhraseValue {
    /// The name without escapes.
    public let text: String
    /// Names with different fingerprints differ, and so most comparisons end with these: finding a member among ten
    /// compares ten numbers.
    ///
    /// A name of up to seven bytes: the bytes, the first lowest, and their number in the highest byte. A longer one: the
    /// first seven bytes, and in the highest byte seven bits of its length and last byte below a bit that is set.
    @usableFromInline let fingerprint: UInt64

    /// Names a member.
    public init(_ text: String) {
        self.text = text
        fingerprint = Self.fingerprint(of: text)
    }

    /// Names a member in source text.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The name.
    public var description: String { text }

    /// Byte for byte.
    @inlinable public static func == (left: MemberName, right: MemberName) -> Bool {
        left.fingerprint == right.fingerprint
            && (left.fingerprint < MemberName.longName || left.text.hasSameBytes(as: right.text))
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
        if fingerprint >= Self.longName { text.hashBytes(into: &hasher) }
    }

    /// Whether a colon is in the name, as in IRIs.
    @inlinable package var hasColon: Bool {
        guard fingerprint < MemberName.longName else { return longNameHasColon }
        return Self.hasColon(fingerprint & ((1 << 56) - 1))
    }

    /// Looks at eight bytes at a time.
    @usableFromInline var longNameHasColon: Bool {
        let bytes = text.utf8Span.span
        var position = 0
        while position < bytes.count {
            if Self.hasColon(bytes.word(from: position, to: bytes.count)) { return true }
            position += 8
        }
        return false
    }

    /// Whether one of eight bytes is a colon.
    @usableFromInline static func hasColon(_ word: UInt64) -> Bool {
        // The byte that is the colon becomes nought, and borrows.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let word = word ^ (ones &* UInt64(UInt8(ascii: ":")))
        return (word &- ones) & ~word & (ones &* 0x80) != 0
    }

    /// The first byte; nought for a name without one.
    @inlinable package var firstByte: UInt8 { UInt8(truncatingIfNeeded: fingerprint) }

    /// Whether the name starts with `@`, as keywords of JSON-LD do.
    @inlinable package var startsWithAt: Bool { fingerprint & 0xff == UInt64(UInt8(ascii: "@")) }

    /// Whether the name starts with `_:`, as labels of blank nodes do.
    var startsWithBlankNodePrefix: Bool {
        fingerprint & 0xffff == UInt64(UInt8(ascii: "_")) | UInt64(UInt8(ascii: ":")) << 8
    }

    /// Whether the fingerprint holds the whole name.
    var isShort: Bool { fingerprint < Self.longName }

    /// One bit of 64: names with different bits differ.
    @usableFromInline var mask: UInt64 {
        1 << ((fingerprint &* 0x9e37_79b9_7f4a_7c15) >> 58)
    }

    /// From here on, a fingerprint does not hold the whole name.
    @usableFromInline static let longName: UInt64 = 1 << 63

    private static func fingerprint(of text: String) -> UInt64 {
        let fingerprint = text.utf8.withContiguousStorageIfAvailable { bytes -> UInt64 in
            guard let start = UnsafeRawPointer(bytes.baseAddress), bytes.count > 0 else { return 0 }
            if bytes.count <= 7 { return start.word(length: bytes.count) | UInt64(bytes.count) << 56 }
            let word = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
            let end = UInt64(truncatingIfNeeded: bytes.count &* 7 &+ Int(bytes[bytes.count - 1]) &* 3) & 0x7f
            return word & ((1 << 56) - 1) | end << 56 | longName
        }
        return fingerprint ?? Self.fingerprint(of: String(decoding: Array(text.utf8), as: UTF8.self))
    }
}
