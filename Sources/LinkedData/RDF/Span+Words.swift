/// Comparing and reading bytes eight at a time. The loads are unaligned, and inside the span by the checks before them.
extension Span<UInt8> {
    /// Whether two ranges of the same length, both inside the span, hold the same bytes.
    @inline(__always)
    func hasSameBytes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        precondition(left.lowerBound >= 0 && left.upperBound <= count)
        precondition(right.lowerBound >= 0 && right.upperBound <= count && left.count == right.count)
        let raw = bytes
        let length = left.count
        var offset = 0
        while length - offset >= 8 {
            let one = raw.unsafeLoadUnaligned(fromByteOffset: left.lowerBound + offset, as: UInt64.self)
            let other = raw.unsafeLoadUnaligned(fromByteOffset: right.lowerBound + offset, as: UInt64.self)
            if one != other { return false }
            offset += 8
        }
        while offset < length {
            if self[left.lowerBound + offset] != self[right.lowerBound + offset] { return false }
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
