import Diagnostics
import OpenBadges
import Testing

@Suite struct `Errors of baking` {
    private static func error(_ action: () throws(BakingError) -> Void) -> BakingError? {
        do throws(BakingError) {
            try action()
            return nil
        } catch {
            return error
        }
    }

    /// One error of every kind, each met by reading or baking.
    private static func examples() throws -> [BakingError?] {
        let large = [UInt8](repeating: 0x20, count: ImageLimits.bytes + 1)
        let chunks = Array(repeating: SamplePNG.Chunk(type: "teSt", data: []), count: 10_000)
        var damaged = try SamplePNG.plain().bytes
        damaged[16] ^= 1
        let text = SamplePNG.Chunk.international("openbadges", [0x7b, 0xff])
        let files: [[UInt8]] = try [
            [0xff, 0xd8, 0xff], large, SamplePNG(chunks: [.header()] + chunks + [.end]).bytes,
            BakingSample.svg("<g\((0..<128).map { " xmlns:a\($0)='x'" }.joined())/>"),
            BakingSample.svg("<g\((0..<1_001).map { " a\($0)='x'" }.joined())/>"),
            Array(String(repeating: "<svg>", count: 300).utf8), Array(SamplePNG.plain().bytes.dropLast()), damaged,
            SamplePNG.plain().adding(.international("openbadges", [1], flag: 1)).bytes,
            SamplePNG.plain().adding(text).bytes, BakingSample.svg("<g>"),
            BakingSample.svg("", before: "<!DOCTYPE svg [<!ENTITY a 'b'>]>"),
            BakingSample.bakedSVG("<b:assertion>{<g/>}</b:assertion>"),
            SamplePNG.plain().adding(.text("openbadgecredential", [65])).bytes,
            BakingSample.bakedSVG("<b:assertion/>"),
            SamplePNG.plain().adding(.international("openbadges", Array(large.dropLast(11 << 20)))).bytes,
        ]
        let plain = try BadgeImage(SamplePNG.plain().bytes)
        let empty = BakedBadge(standard: .openBadges2, payload: [])
        return files.map { file in error { () throws(BakingError) in _ = try BadgeImage(file).extract() } }
            + [[empty], [BakingSample.badge2, BakingSample.badge2]].map { badges in
                error { () throws(BakingError) in _ = try plain.baking(badges) }
            }
    }

    @Test func `have the codes of the documentation`() throws {
        let codes = try Self.examples().map { $0?.code.text }
        #expect(
            codes == [
                "image.unknown", "limit.size", "limit.count", "limit.count", "limit.count", "limit.depth", "png.format",
                "png.crc", "png.zlib", "png.ambiguous", "svg.format", "svg.dtd", "svg.ambiguous", "png.none",
                "svg.none", "limit.size", "bake.payload", "bake.several",
            ])
    }

    @Test func `say what happened and what to do, in whole sentences`() throws {
        for example in try Self.examples() {
            let error = try #require(example)
            for sentence in [error.explanation, error.remedy] {
                #expect(sentence.count > 20 && sentence.hasSuffix(".") && sentence.first?.isUppercase == true)
                #expect(!sentence.contains("\n") && !sentence.contains("  "))
            }
        }
    }

    @Test func `say that there is no badge when asked to`() {
        #expect(BakingError.noBadge(.png, nil).code == "png.none")
        #expect(BakingError.noBadge(.svg, nil).code == "svg.none")
        #expect(BakingError.noBadge(.svg, nil).explanation == "The SVG holds no badge.")
    }

    @Test(
        arguments: [
            ([], .empty), ([0xff, 0xd8, 0xff, 0xe0], .jpeg), (Array("GIF89a".utf8), .gif),
            (Array("RIFF1234WEBPVP8 ".utf8), .webP), ([0x1f, 0x8b, 8], .gzip), (Array("%PDF-1.7".utf8), .pdf),
            (Array("{\"a\":1}".utf8), .other), (Array(BakingSample.token.utf8), .other), ([0x89], .other),
            (Array(" \n".utf8), .other),
        ] as [([UInt8], UnknownImage)])
    func `name what a file is that is no image for badges`(bytes: [UInt8], kind: UnknownImage) {
        #expect(throws: BakingError.unknownImage(kind)) { try BadgeImage(bytes) }
    }
}
