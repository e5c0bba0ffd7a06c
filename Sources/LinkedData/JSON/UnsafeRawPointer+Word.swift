extension UnsafeRawPointer {
    /// One to seven bytes as one number, the first in the lowest bits and zeros behind the last.
    ///
    /// Two or three loads that overlap; byte by byte, this was the longest part of reading a member name.
    @inline(__always)
    func word(length: Int) -> UInt64 {
        if length >= 4 {
            let low = UInt32(littleEndian: loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
            return UInt64(low) | UInt64(high) << UInt64((length - 4) * 8)
        }
        // One to three bytes: the first, the middle one and the last.
        let first = UInt64(load(as: UInt8.self))
        let middle = UInt64(load(fromByteOffset: length / 2, as: UInt8.self))
        let last = UInt64(load(fromByteOffset: length - 1, as: UInt8.self))
        return first | middle << UInt64(length / 2 * 8) | last << UInt64((length - 1) * 8)
    }
}
