private import CZlib

/// The CRC-32 of PNG chunks (Portable Network Graphics, "Cyclic Redundancy Code algorithm").
enum CyclicRedundancyCheck {
    /// The checksum of the bytes in `range`, or `nil` when the range is not inside `bytes`.
    static func checksum(of bytes: [UInt8], in range: Range<Int>) -> UInt32? {
        bytes.withUnsafeBufferPointer { buffer in
            guard range.lowerBound >= 0, range.upperBound <= buffer.count else { return nil }
            let part = UnsafeBufferPointer(rebasing: buffer[range])
            return UInt32(truncatingIfNeeded: crc32_z(0, part.baseAddress, part.count))
        }
    }
}
