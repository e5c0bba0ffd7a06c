/// One chunk of a PNG: where it stands, not what it holds.
struct PNGChunk: Hashable, Sendable {
    /// Four letters as one big-endian number.
    struct ChunkType: Hashable, Sendable {
        let code: UInt32

        static let header = ChunkType("IHDR")
        static let imageData = ChunkType("IDAT")
        static let end = ChunkType("IEND")
        static let text = ChunkType("tEXt")
        static let compressedText = ChunkType("zTXt")
        static let internationalText = ChunkType("iTXt")

        init(code: UInt32) {
            self.code = code
        }

        private init(_ name: StaticString) {
            code = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
        }

        /// The four bytes.
        var bytes: [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
        }

        /// The four letters.
        var name: String { String(decoding: bytes, as: UTF8.self) }

        /// Whether all four bytes are ASCII letters, as the standard wants.
        var hasOnlyLetters: Bool {
            bytes.allSatisfy { byte in
                let lowercase = byte | 0x20
                return lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")
            }
        }

        /// Whether a decoder must understand it: the first letter is a capital.
        var isCritical: Bool { code & 0x2000_0000 == 0 }

        /// Whether it carries a keyword and text.
        var isText: Bool { self == .text || self == .compressedText || self == .internationalText }
    }

    /// What kind it is.
    let type: ChunkType
    /// The offset of its length field.
    let start: Int
    /// The number of bytes of its data.
    let length: Int

    /// Length, type and checksum.
    static let overhead = 12

    /// Its data.
    var data: Range<Int> { start + 8..<start + 8 + length }
    /// What the checksum covers: type and data.
    var checked: Range<Int> { start + 4..<start + 8 + length }
    /// All of it.
    var whole: Range<Int> { start..<start + Self.overhead + length }
}
