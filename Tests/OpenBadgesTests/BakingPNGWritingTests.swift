import OpenBadges
import Testing

@Suite struct `Baking into PNG` {
    private static func baked(_ picture: SamplePNG, _ badges: BakedBadge...) throws -> [UInt8] {
        try BadgeImage(picture.bytes).baking(badges)
    }

    @Test func `writes an uncompressed iTXt chunk before the first IDAT`() throws {
        for (name, picture) in try SamplePNG.kinds() {
            let expected = picture.adding(.international("openbadgecredential", Array(BakingSample.token.utf8)))
            #expect(try Self.baked(picture, BakingSample.badge3) == expected.bytes, "\(name)")
        }
    }

    @Test func `keeps every kind of picture byte for byte`() throws {
        for (name, picture) in try SamplePNG.kinds() {
            let both = try Self.baked(picture, BakingSample.badge3JSON, BakingSample.badge2)
            #expect(
                try BakingSample.payloads(both) == [
                    .openBadges2: BakingSample.otherToken, .openBadges3: BakingSample.credential,
                ])
            #expect(try BadgeImage(both).removingBadges() == picture.bytes, "\(name)")
        }
    }

    @Test func `replaces the badge of the same standard where it stands and keeps the other`() throws {
        var picture = try SamplePNG.plain()
        picture.chunks.insert(.international("openbadgecredential", Array("old".utf8)), at: 2)
        picture.chunks.insert(.international("openbadges", Array("kept".utf8)), at: 1)
        let baked = try Self.baked(picture, BakingSample.badge3)
        picture.chunks[3].data.replaceSubrange(24..., with: Array(BakingSample.token.utf8))
        #expect(baked == picture.bytes)
    }

    @Test func `gives the same file when the same badge is baked again`() throws {
        let once = try Self.baked(try .plain(), BakingSample.badge2, BakingSample.badge3)
        #expect(try BadgeImage(once).baking([BakingSample.badge3]) == once)
        #expect(try BadgeImage(once).baking([]) == once)
    }

    @Test func `replaces early and repeated badges by one`() throws {
        var picture = try SamplePNG.plain().adding(.text("openbadges", Array("https://example.org/1".utf8)))
        picture.chunks.insert(.international("openbadges", Array("{}".utf8)), at: 3)
        let baked = try Self.baked(picture, BakingSample.badge2)
        let expected = try SamplePNG.plain().adding(.international("openbadges", Array(BakingSample.otherToken.utf8)))
        #expect(baked == expected.bytes)
    }

    @Test func `leaves out white space around the payload`() throws {
        let badge = BakedBadge(standard: .openBadges3, payload: Array("\r\n \(BakingSample.token)\n".utf8))
        #expect(try Self.baked(try .plain(), badge) == Self.baked(try .plain(), BakingSample.badge3))
    }

    @Test func `refuses what no reader would accept`() throws {
        let plain = try BadgeImage(SamplePNG.plain().bytes)
        func refusal(_ payload: [UInt8], _ standard: BakedBadge.Standard = .openBadges3) -> BakingError? {
            do {
                _ = try plain.baking([BakedBadge(standard: standard, payload: payload)])
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal([]) == .unusablePayload(.empty))
        #expect(refusal(Array(" \n".utf8)) == .unusablePayload(.empty))
        #expect(refusal([0x7b, 0, 0x7d]) == .unusablePayload(.controlCharacter))
        #expect(refusal([0x7b, 0xff, 0x7d]) == .unusablePayload(.notUTF8))
        #expect(refusal(Array("https://example.org/1".utf8)) == .unusablePayload(.urlAlone))
        #expect(refusal(Array("https://example.org/1".utf8), .openBadges2) == nil)
        let large = [UInt8](repeating: 65, count: ImageLimits.credentialBytes + 1)
        #expect(refusal(large) == .unusablePayload(.tooLarge(limit: ImageLimits.credentialBytes)))
        #expect(throws: BakingError.severalBadges(.openBadges3)) {
            try plain.baking([BakingSample.badge3, BakingSample.badge3JSON])
        }
    }

    @Test func `refuses to grow a picture over the limit, and to bake beside a badge after the end`() throws {
        var picture = try SamplePNG.plain()
        picture.trailing = [UInt8](repeating: 0, count: ImageLimits.bytes - picture.bytes.count)
        #expect(throws: BakingError.unusablePayload(.imageWouldBeTooLarge(limit: ImageLimits.bytes))) {
            try BadgeImage(picture.bytes).baking([BakingSample.badge3])
        }
        picture.trailing = SamplePNG.Chunk.text("openbadges", [65]).bytes
        let end = picture.bytes.count - picture.trailing.count
        #expect(throws: BakingError.ambiguousPNG(.afterEnd(.openBadges2), offset: end + 4)) {
            try BadgeImage(picture.bytes).baking([BakingSample.badge3])
        }
    }

    @Test func `keeps a picture of nearly 16 MiB`() throws {
        var picture = try SamplePNG.plain()
        picture.chunks.insert(
            .init(type: "prVt", data: [UInt8](repeating: 0x58, count: 15 << 20), isChecked: false), at: 1)
        let bytes = picture.bytes
        let baked = try BadgeImage(bytes).baking([BakingSample.badge3])
        #expect(try BadgeImage(baked).removingBadges() == bytes)
    }
}
