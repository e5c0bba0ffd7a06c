import OpenBadges

/// A PNG put together chunk by chunk, with checksums of its own making.
struct SamplePNG {
    /// One chunk.
    struct Chunk {
        var type: String
        var data: [UInt8]
        /// Whether the checksum is right; where it does not matter, working it out would only take time.
        var isChecked = true

        /// Length, type, data, checksum.
        var bytes: [UInt8] {
            let checked = Array(type.utf8) + data
            return SamplePNG.number(UInt32(data.count)) + checked
                + SamplePNG.number(isChecked ? SamplePNG.checksum(checked) : 0)
        }
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

    var chunks: [Chunk]
    var trailing: [UInt8] = []

    var bytes: [UInt8] { Self.signature + chunks.flatMap(\.bytes) + trailing }

    /// The same picture with another chunk before the first `IDAT`.
    func adding(_ chunk: Chunk) -> SamplePNG {
        var changed = self
        let place = chunks.firstIndex { $0.type == "IDAT" } ?? chunks.count - 1
        changed.chunks.insert(chunk, at: place)
        return changed
    }

    static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// CRC-32 bit by bit, not shared with the product.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xffff_ffff
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? 0xedb8_8320 ^ (crc >> 1) : crc >> 1 }
        }
        return ~crc
    }
}

extension SamplePNG.Chunk {
    static func header(bits: UInt8 = 8, color: UInt8 = 2, interlaced: Bool = false) -> Self {
        Self(
            type: "IHDR",
            data: SamplePNG.number(2) + SamplePNG.number(2) + [bits, color, 0, 0, interlaced ? 1 : 0])
    }

    static func imageData(bytesPerRow: Int = 6) throws -> Self {
        Self(type: "IDAT", data: try ZlibStream.deflate([UInt8](repeating: 0, count: (bytesPerRow + 1) * 2)))
    }

    static let end = Self(type: "IEND", data: [])

    static func text(_ keyword: String, _ text: [UInt8]) -> Self {
        Self(type: "tEXt", data: Array(keyword.utf8) + [0] + text)
    }

    static func compressedText(_ keyword: String, _ text: [UInt8]) throws -> Self {
        Self(type: "zTXt", data: try Array(keyword.utf8) + [0, 0] + ZlibStream.deflate(text))
    }

    static func international(
        _ keyword: String, _ text: [UInt8], flag: UInt8 = 0, method: UInt8 = 0, language: String = "",
        translated: String = ""
    ) -> Self {
        Self(
            type: "iTXt",
            data: Array(keyword.utf8) + [0, flag, method] + Array(language.utf8) + [0] + Array(translated.utf8) + [0]
                + text)
    }
}

extension SamplePNG {
    /// The smallest true-colour picture.
    static func plain() throws -> SamplePNG {
        SamplePNG(chunks: [.header(), try .imageData(), .end])
    }

    /// Pictures of every kind, by name.
    static func kinds() throws -> [(name: String, picture: SamplePNG)] {
        let profile = try Array("sRGB".utf8) + [0, 0] + ZlibStream.deflate([UInt8](repeating: 7, count: 300))
        return try [
            ("true colour", plain()),
            ("16 bits", SamplePNG(chunks: [.header(bits: 16, color: 6), .imageData(bytesPerRow: 16), .end])),
            ("interlaced", SamplePNG(chunks: [.header(interlaced: true), .imageData(), .end])),
            (
                "palette",
                SamplePNG(chunks: [
                    .header(color: 3), .init(type: "PLTE", data: [1, 2, 3, 4, 5, 6]), .init(type: "tRNS", data: [9]),
                    .imageData(bytesPerRow: 2), .end,
                ])
            ),
            (
                "profile and camera data",
                SamplePNG(chunks: [
                    .header(), .init(type: "iCCP", data: profile), .imageData(),
                    .init(type: "eXIf", data: Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 0]), .end,
                ])
            ),
            (
                "animated",
                SamplePNG(chunks: [
                    .header(), .init(type: "acTL", data: [0, 0, 0, 2, 0, 0, 0, 0]),
                    .init(type: "fcTL", data: [UInt8](repeating: 0, count: 26)), .imageData(),
                    .init(type: "fcTL", data: [0, 0, 0, 1] + [UInt8](repeating: 0, count: 22)),
                    .init(type: "fdAT", data: [0, 0, 0, 2, 1, 2, 3]), .end,
                ])
            ),
            (
                "several IDAT, unknown chunks and texts of others",
                SamplePNG(chunks: [
                    .header(), .init(type: "vpAg", data: [1]),
                    .text("Title", Array("Caf\u{e9}".unicodeScalars.map { UInt8($0.value) })),
                    .imageData(), .init(type: "IDAT", data: [3, 0]), .international("Comment", Array("é".utf8)),
                    .init(type: "tIME", data: [7, 210, 1, 1, 0, 0, 0]), .end,
                ])
            ),
            ("no IDAT", SamplePNG(chunks: [.header(), .end])),
            ("bytes after the end", SamplePNG(chunks: plain().chunks, trailing: Array("camera maker's bytes".utf8))),
        ]
    }
}
