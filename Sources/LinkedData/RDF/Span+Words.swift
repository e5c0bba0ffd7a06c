/// Comparing and reading bytes eight at a time. The loads are unaligned, and inside the span by the checks before them.
extension Span<UInt8> {
    /// Whether two ranges of the same length, both inside the span, hold the same bytes.
    @inline(__always)
    func hasSameBytes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        hasSameBytes(as: extracting(right), from: left.lowerBound)
    }

    /// Whether all bytes of another span stand in this one from a position on, where there are as many.
    @inline(__always)
    package func hasSameBytes(as other: Span<UInt8>, from position: Int) -> Bool {
        let length = other.count
        precondition(position >= 0 && length <= count - position)
        let (raw, otherRaw) = (bytes, other.bytes)
        var offset = 0
        while length - offset >= 8 {
            let one = raw.unsafeLoadUnaligned(fromByteOffset: position + offset, as: UInt64.self)
            if one != otherRaw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
            offset += 8
        }
        while offset < length {
            if self[position + offset] != other[offset] { return false }
            offset += 1
        }
        return true
    }

    /// Up to eight bytes from a position inside the span on, the first in the highest bits and zeros behind the last:
    /// such words compare as the bytes do.
    @inline(__always)
    func word(from position: Int, to end: Int) -> UInt64 {
        precondition(position >= 0 && end <= count)
        if end - position >= 8 {
            return UInt64(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
        }
        var word: UInt64 = 0
        var offset = position
        while offset < end {
            word |= UInt64(self[offset]) << UInt64(56 - (offset - position) * 8)
            offset += 1
        }
        return word
    }
}
