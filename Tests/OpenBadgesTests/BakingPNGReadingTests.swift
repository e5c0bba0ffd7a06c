import Diagnostics
import OpenBadges
import Testing

@Suite struct `Reading badges from PNG` {
    private static let token = Array(BakingSample.token.utf8)

    private static func refused(_ picture: SamplePNG, _ code: String, sourceLocation: SourceLocation = #_sourceLocation)
    {
        #expect(BakingSample.refusal(picture.bytes) == code, sourceLocation: sourceLocation)
    }

    @Test func `finds each standard by its exact keyword`() throws {
        let picture = try SamplePNG.plain()
            .adding(.international("openbadgecredential", Self.token))
            .adding(.international("openbadges", Array(BakingSample.assertion.utf8)))
        let badges = try BadgeImage(picture.bytes).extract()
        #expect(badges.map(\.standard) == [.openBadges2, .openBadges3])
        #expect(badges.map(\.payload) == [Array(BakingSample.assertion.utf8), Self.token])
        #expect(badges.map(\.carrier) == [.internationalText, .internationalText])
        #expect(badges.flatMap(\.notices).isEmpty)
    }

    @Test func `gives the payload byte for byte, with white space, after IDAT, with language and translation`() throws {
        var picture = try SamplePNG.plain()
        let text = Array(" \(BakingSample.token)\r\n".utf8)
        picture.chunks.insert(
            .international("openbadgecredential", text, method: 9, language: "en", translated: "Abzeichen"), at: 2)
        #expect(try BadgeImage(picture.bytes).extract().first?.payload == text)
    }

    @Test func `finds none in pictures without a badge`() throws {
        for (name, picture) in try SamplePNG.kinds() {
            #expect(try BadgeImage(picture.bytes).extract().isEmpty, "\(name)")
        }
    }

    @Test(arguments: ["OpenBadges", "openbadges ", " openbadgecredential", "OPENBADGECREDENTIAL"])
    func `says that a keyword is nearly that of a badge`(keyword: String) throws {
        let picture = try SamplePNG.plain().adding(.international(keyword, Self.token))
        #expect(throws: BakingError.noBadge(.png, .keyword(keyword))) { try BadgeImage(picture.bytes).extract() }
    }

    @Test func `reads compressed text with a notice`() throws {
        let stream = try ZlibStream.deflate(Self.token)
        let picture = try SamplePNG.plain().adding(.international("openbadgecredential", stream, flag: 1))
        let badge = try #require(try BadgeImage(picture.bytes).extract().first)
        #expect(badge.payload == Self.token)
        #expect(badge.carrier == .compressedInternationalText)
        #expect(badge.notices.map(\.code) == ["png.compressed"])
    }

    @Test func `reads the chunks of early badges with a notice, from Latin-1`() throws {
        let url: [UInt8] = Array("https://example.org/caf".utf8) + [0xe9]
        let plain = try #require(
            try BadgeImage(SamplePNG.plain().adding(.text("openbadges", url)).bytes).extract().first)
        #expect(String(decoding: plain.payload, as: UTF8.self) == "https://example.org/caf\u{e9}")
        #expect(plain.carrier == .plainText)
        #expect(plain.notices.map(\.code) == ["png.legacy"])

        let compressed = try #require(
            try BadgeImage(SamplePNG.plain().adding(.compressedText("openbadges", url)).bytes).extract().first)
        #expect(compressed.payload == plain.payload)
        #expect(compressed.notices.map(\.code) == ["png.compressed", "png.legacy"])
    }

    @Test func `refuses a second badge of a standard, even an equal one`() throws {
        let chunk = SamplePNG.Chunk.international("openbadges", Self.token)
        let plain = try SamplePNG.plain().adding(chunk)
        Self.refused(plain.adding(chunk), "png.ambiguous")
        Self.refused(plain.adding(.text("openbadges", Self.token)), "png.ambiguous")
        Self.refused(plain.adding(try .compressedText("openbadges", Self.token)), "png.ambiguous")
        let other = try SamplePNG.plain().adding(.international("openbadgecredential", Self.token))
        Self.refused(other.adding(.text("openbadgecredential", Self.token)), "png.ambiguous")
    }

    @Test func `refuses a badge after the end of the picture`() throws {
        for keyword in ["openbadges", "openbadgecredential"] {
            var picture = try SamplePNG.plain()
            picture.trailing = SamplePNG.Chunk.international(keyword, Self.token).bytes
            Self.refused(picture, "png.ambiguous")
            picture.trailing = [1, 2, 3] + Array("tEXtXzTXt\(keyword)".utf8) + [0] + Self.token
            Self.refused(picture, "png.ambiguous")
            picture.trailing = Array("iTXt\(keyword)".utf8)
            #expect(BakingSample.refusal(picture.bytes) == nil, "without the end of the keyword it is none")
            picture.trailing = Array("iTXt\(keyword)s".utf8) + [0] + Self.token
            #expect(BakingSample.refusal(picture.bytes) == nil, "another keyword")
        }
        var picture = try SamplePNG.plain().adding(.international("openbadges", Self.token))
        picture.trailing = Array("XX".utf8)
        #expect(try BadgeImage(picture.bytes).extract().first?.notices.map(\.code) == ["png.trailing"])
    }

    @Test func `refuses Open Badges 3 in chunks that it does not allow`() throws {
        Self.refused(try .plain().adding(.text("openbadgecredential", Self.token)), "png.none")
        Self.refused(try .plain().adding(.compressedText("openbadgecredential", Self.token)), "png.none")
    }

    @Test func `refuses text that readers take differently`() throws {
        for text: [UInt8] in [[0x7b, 0xff, 0x7d], [0xed, 0xa0, 0x80], [0x7b, 0x7d, 0], [0, 0x7b]] {
            Self.refused(try .plain().adding(.international("openbadges", text)), "png.ambiguous")
        }
        Self.refused(try .plain().adding(.text("openbadges", [0x7b, 0, 0x7d])), "png.ambiguous")
        Self.refused(try .plain().adding(.international("openbadges", [])), "png.none")
        Self.refused(try .plain().adding(.text("openbadges", [])), "png.none")
    }

    @Test func `refuses text chunks that lack their fields`() throws {
        let keyword = Array("openbadges".utf8)
        for data: [UInt8] in [
            keyword, keyword + [0], keyword + [0, 0], keyword + [0, 0, 0, 0], keyword + [0, 2, 0, 0, 0, 65],
        ] {
            Self.refused(try .plain().adding(.init(type: "iTXt", data: data)), "png.format")
        }
        Self.refused(try .plain().adding(.international("openbadges", Self.token, flag: 1, method: 1)), "png.format")
        Self.refused(try .plain().adding(.init(type: "tEXt", data: keyword)), "png.format")
        Self.refused(try .plain().adding(.init(type: "zTXt", data: keyword + [0])), "png.format")
        Self.refused(try .plain().adding(.init(type: "zTXt", data: keyword + [0, 1, 0x78])), "png.format")
    }

    @Test func `refuses compressed text that is not one whole stream`() throws {
        let stream = try ZlibStream.deflate(Self.token)
        var wrongSum = stream
        wrongSum[wrongSum.count - 1] ^= 1
        let needsDictionary: [UInt8] = [0x78, 0xbb, 0, 0, 0, 1, 3, 0]
        for bad in [[], [1, 2, 3], Array(stream.dropLast()), stream + [0], wrongSum, needsDictionary] {
            Self.refused(try .plain().adding(.international("openbadges", bad, flag: 1)), "png.zlib")
        }
    }

    @Test func `stops inflating at the limit for credentials`() throws {
        let bomb = try ZlibStream.deflate([UInt8](repeating: 0x20, count: ImageLimits.credentialBytes + 1))
        #expect(bomb.count < 10_000)
        Self.refused(try .plain().adding(.international("openbadges", bomb, flag: 1)), "limit.size")
        let most = try ZlibStream.deflate([UInt8](repeating: 0x20, count: ImageLimits.credentialBytes))
        let picture = try SamplePNG.plain().adding(.international("openbadges", most, flag: 1))
        #expect(try BadgeImage(picture.bytes).extract().first?.payload.count == ImageLimits.credentialBytes)
    }
}

@Suite struct `Structure of PNG` {
    @Test func `is refused when the file is cut off anywhere`() throws {
        let bytes = try SamplePNG.plain().adding(.international("openbadges", Array("{}".utf8))).bytes
        for length in 4..<bytes.count {
            #expect(BakingSample.refusal(Array(bytes.prefix(length))) == "png.format", "after \(length) bytes")
        }
    }

    @Test func `is refused when a length leaves the file or the standard`() throws {
        let bytes = try SamplePNG.plain().bytes
        for length: UInt32 in [0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 14, UInt32(bytes.count)] {
            for start in [8, 33] {
                var changed = bytes
                changed.replaceSubrange(start..<start + 4, with: SamplePNG.number(length))
                let code = BakingSample.refusal(changed)
                #expect(code == "png.format" || code == "png.crc")
            }
        }
    }

    @Test func `is refused when the header is not first, repeated or of another length`() throws {
        let data = try SamplePNG.Chunk.imageData()
        for chunks: [SamplePNG.Chunk] in [
            [data, .header(), .end], [.end], [.header(), .header(), data, .end],
            [.init(type: "IHDR", data: [0]), data, .end], [.header(), data, .init(type: "IEND", data: [0])],
            [.header(), data, .init(type: "a1Bc", data: []), .end],
        ] {
            #expect(BakingSample.refusal(SamplePNG(chunks: chunks).bytes) == "png.format")
        }
    }

    @Test func `is refused when its signature is damaged`() throws {
        var bytes = try SamplePNG.plain().bytes
        bytes.remove(at: 4)
        #expect(throws: BakingError.malformedPNG(.signature, offset: 0)) { try BadgeImage(bytes) }
    }

    @Test func `is checked where the picture or a badge would suffer, and only there`() throws {
        let badge = SamplePNG.Chunk.international("openbadges", Array("{}".utf8))
        let picture = SamplePNG(chunks: [.header(), .text("Title", [65]), badge, try .imageData(), .end])
        var position = SamplePNG.signature.count
        for chunk in picture.chunks {
            var bytes = picture.bytes
            position += chunk.bytes.count
            bytes[position - 1] ^= 1
            let expected = chunk.type == "tEXt" ? nil : "png.crc"
            #expect(BakingSample.refusal(bytes) == expected, "\(chunk.type)")
        }
    }

    @Test func `may have 10,000 chunks and no more`() throws {
        func picture(_ count: Int) throws -> [UInt8] {
            let filling = Array(repeating: SamplePNG.Chunk(type: "teSt", data: []), count: count - 3)
            return try SamplePNG(chunks: [.header()] + filling + [.imageData(), .end]).bytes
        }
        #expect(BakingSample.refusal(try picture(10_000)) == nil)
        #expect(BakingSample.refusal(try picture(10_001)) == "limit.count")
    }

    @Test func `may have 16 MiB and no more`() throws {
        var picture = try SamplePNG.plain()
        picture.trailing = [UInt8](repeating: 0, count: ImageLimits.bytes - picture.bytes.count)
        #expect(picture.bytes.count == 16 * 1024 * 1024)
        #expect(BakingSample.refusal(picture.bytes) == nil)
        #expect(
            throws: BakingError.imageTooLarge(bytes: ImageLimits.bytes + 1, limit: ImageLimits.bytes)
        ) { try BadgeImage(picture.bytes + [0]) }
    }
}
