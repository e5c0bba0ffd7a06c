import Foundation
import FoundationXML
import OpenBadges
import Testing

@Suite struct `Damaged images` {
    /// A generator that gives the same numbers on every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }

    private static let replacements: [UInt8] = [
        0, 0x20, 0x22, 0x26, 0x2f, 0x3a, 0x3c, 0x3e, 0x41, 0x5d, 0x7f, 0x80, 0xff,
    ]

    private static func bakedPNG() throws -> (bytes: [UInt8], chunk: Range<Int>) {
        let plain = try SamplePNG.plain().bytes
        let bytes = try BadgeImage(plain).baking([BakingSample.badge3])
        return (bytes, 33..<33 + bytes.count - plain.count)
    }

    private static func bakedSVG() throws -> [UInt8] {
        let picture =
            "<?xml version='1.0'?><!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'><g a='&lt;'>b</g></svg>"
        return try BadgeImage(Array(picture.utf8)).baking([BakingSample.badge3, BakingSample.badge2JSON])
    }

    /// What is found; `nil` when the file is refused.
    private static func found(_ bytes: [UInt8]) -> [BakedBadge]? {
        do {
            return try BadgeImage(bytes).extract()
        } catch {
            return nil
        }
    }

    @Test func `never give another badge when one byte of a PNG is changed`() throws {
        let (bytes, chunk) = try Self.bakedPNG()
        var outcomes: [String: Int] = [:]
        for position in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[position] ^= 1 << bit
                switch Self.found(changed) {
                case nil: outcomes["refused", default: 0] += 1
                case let badges? where badges.isEmpty:
                    outcomes["none", default: 0] += 1
                    #expect(chunk.contains(position), "byte \(position)")
                case let badges?:
                    outcomes["same", default: 0] += 1
                    #expect(badges.map(\.payload) == [BakingSample.badge3.payload], "byte \(position)")
                    #expect(!chunk.contains(position))
                }
            }
        }
        // A flipped bit is seen unless it renames the badge, or makes IDAT an iDAT, which a reader may skip unread.
        #expect(outcomes["same"] == 1)
        #expect((outcomes["refused"] ?? 0) > 8 * (bytes.count - 8 - chunk.count))
        print("PNG, one bit changed: \(outcomes.sorted { $0.key < $1.key })")
    }

    @Test func `keep both badges or are refused when a byte beside them in an SVG is changed`() throws {
        let bytes = try Self.bakedSVG()
        let original = try #require(Self.found(bytes)).map(\.payload)
        let text = String(decoding: bytes, as: UTF8.self)
        let first = try #require(text.range(of: "<openbadges:assertion"))
        let last = try #require(text.range(of: "credential verify=\"\(BakingSample.token)\"/>"))
        let badges = first.lowerBound.utf16Offset(in: text)..<last.upperBound.utf16Offset(in: text)
        var outcomes: [String: Int] = [:]
        for position in bytes.indices {
            for replacement in Self.replacements where replacement != bytes[position] {
                var changed = bytes
                changed[position] = replacement
                guard let found = Self.found(changed) else {
                    outcomes["refused", default: 0] += 1
                    continue
                }
                let isSame = found.map(\.payload) == original
                outcomes[isSame ? "same" : found.count < 2 ? "fewer" : "another", default: 0] += 1
                if !badges.contains(position) {
                    #expect(isSame || found.count < 2, "byte \(position) changed to \(replacement)")
                }
            }
        }
        #expect((outcomes["refused"] ?? 0) > 0 && (outcomes["same"] ?? 0) > 0)
        print("SVG, one byte changed: \(outcomes.sorted { $0.key < $1.key })")
    }

    private static func mutate(_ bytes: [UInt8], with numbers: inout Numbers) -> [UInt8] {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...4, using: &numbers) where !changed.isEmpty {
            let position = Int.random(in: changed.indices, using: &numbers)
            let length = Int.random(in: 0...min(40, changed.count - position), using: &numbers)
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: changed[position] = replacements.randomElement(using: &numbers) ?? 0
            case 1: changed.removeSubrange(position..<position + length)
            case 2: changed.insert(contentsOf: changed[position..<position + length], at: position)
            case 3:
                let target = Int.random(in: changed.indices, using: &numbers)
                changed.insert(contentsOf: changed[position..<position + length], at: target)
            default: changed[position] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            }
        }
        return changed
    }

    /// Whatever image is still readable takes a new badge, gives it back, and gives up all badges.
    private static func checkBaking(into bytes: [UInt8]) throws -> Bool {
        let image: BadgeImage
        do {
            image = try BadgeImage(bytes)
            _ = try image.extract()
        } catch {
            return false
        }
        let baked = try BadgeImage(image.baking([BakingSample.badge3JSON]))
        let payload = try baked.extract().last.map { String(decoding: $0.payload, as: UTF8.self) }
        #expect(payload?.replacing("\\u003e", with: ">") == BakingSample.credential)
        let removed = try BadgeImage(baked.removingBadges())
        #expect(try removed.removingBadges() == removed.bytes)
        return true
    }

    @Test func `that can still be read can still be baked`() throws {
        var numbers = Numbers(state: 2)
        let kinds = try SamplePNG.kinds().map { try BadgeImage($0.picture.bytes).baking([BakingSample.badge2JSON]) }
        let vectors = try `Baking into SVG`.pictures.map {
            try BadgeImage(Array($0.utf8)).baking([BakingSample.badge2JSON, BakingSample.badge3])
        }
        let wide = BakingSample.utf16("<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>", bigEndian: true, mark: true)
        let seeds = kinds + vectors + [wide, try Self.bakedSVG()]
        var readable = 0
        for _ in 0..<4_000 {
            let seed = seeds.randomElement(using: &numbers) ?? []
            if try Self.checkBaking(into: Self.mutate(seed, with: &numbers)) { readable += 1 }
        }
        #expect(readable > 350)
        print("4000 mutated images, \(readable) readable")
    }

    @Test func `are well-formed for another parser, too, when they are accepted`() throws {
        var numbers = Numbers(state: 3)
        let seeds = try `Baking into SVG`.pictures.map {
            try BadgeImage(Array($0.utf8)).baking([BakingSample.badge2JSON])
        }
        var accepted = 0
        for _ in 0..<3_000 {
            let text = Self.mutate(seeds.randomElement(using: &numbers) ?? [], with: &numbers)
            guard Self.found(text) != nil else { continue }
            accepted += 1
            let isWellFormed = XMLParser(data: Data(text)).parse()
            #expect(isWellFormed, "\(String(decoding: text, as: UTF8.self))")
        }
        #expect(accepted > 200)
        print("3000 mutated SVG, \(accepted) accepted")
    }
}
