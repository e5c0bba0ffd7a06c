/// A ZIP archive that is written by hand, so that each of its fields can be made wrong.
package struct SampleZIP {
    /// A file in the archive.
    package struct File {
        package var name: String
        package var content: [UInt8]
        /// What stands in the archive in the place of the content, and by which method: stored unless said otherwise.
        package var packed: (method: UInt16, bytes: [UInt8])?
        package var flags: UInt16 = 0
        /// Claims another size than the content has.
        package var size: UInt32?
        package var checksum: UInt32?

        package init(_ name: String, _ content: [UInt8]) {
            self.name = name
            self.content = content
        }
    }

    package var files: [File]
    package var comment: [UInt8] = []
    /// How many files the end of the list claims.
    package var count: UInt16?

    package init(_ files: [File]) {
        self.files = files
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        for file in files {
            let (method, packed) = file.packed ?? (0, file.content)
            let name = Array(file.name.utf8)
            let common =
                Self.number(file.flags) + Self.number(method) + Self.number(UInt32(0))
                + Self.number(file.checksum ?? Self.checksum(of: file.content)) + Self.number(UInt32(packed.count))
                + Self.number(file.size ?? UInt32(file.content.count)) + Self.number(UInt16(name.count))
            list += Self.number(UInt32(0x0201_4b50)) + Self.number(UInt16(20)) + Self.number(UInt16(20)) + common
            list += Self.number(UInt16(0)) + Self.number(UInt16(0)) + Self.number(UInt64(0)).prefix(8)
            list += Self.number(UInt32(bytes.count)) + name
            bytes += Self.number(UInt32(0x0403_4b50)) + Self.number(UInt16(20)) + common + Self.number(UInt16(0))
            bytes += name + packed
        }
        let count = Self.number(count ?? UInt16(files.count))
        return bytes + list + Self.number(UInt32(0x0605_4b50)) + Self.number(UInt32(0)) + count + count
            + Self.number(UInt32(list.count)) + Self.number(UInt32(bytes.count))
            + Self.number(UInt16(comment.count)) + comment
    }

    private static func number<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    /// CRC-32, a bit at a time.
    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        var state: UInt32 = 0xffff_ffff
        for byte in bytes {
            state ^= UInt32(byte)
            for _ in 0..<8 { state = state & 1 == 1 ? state >> 1 ^ 0xedb8_8320 : state >> 1 }
        }
        return ~state
    }
}
