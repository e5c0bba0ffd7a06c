import TestSupport
import Testing

@testable import OpenBadges

@Suite struct `ZIP archive` {
    private typealias File = SampleZIP.File

    private static let text = Array(String(repeating: "a badge, ", count: 40).utf8)

    private static func deflated(_ name: String, _ content: [UInt8]) throws -> File {
        var file = File(name, content)
        // Without the header and the checksum of RFC 1950.
        file.packed = (8, Array(try ZlibStream.deflate(content).dropFirst(2).dropLast(4)))
        return file
    }

    private static func open(_ bytes: [UInt8]) throws(ZIPError) -> ZIPArchive {
        try ZIPArchive(size: bytes.count) { place, count in
            place < bytes.count ? Array(bytes[place..<min(bytes.count, place + count)]) : []
        }
    }

    private static func only(_ file: File) throws -> [UInt8] {
        let archive = try open(SampleZIP([file]).bytes)
        return try archive.content(of: #require(archive.entries.first), limit: 1 << 20)
    }

    @Test(arguments: [0, 1, 300, 65_535])
    func `gives the content of files that are stored or deflated`(comment: Int) throws {
        var sample = SampleZIP([
            File("one.json", Self.text), File("folder/", []), try Self.deflated("folder/zwei ü.json", Self.text),
            File("empty", []),
        ])
        sample.comment = [UInt8](repeating: 0x50, count: comment)
        let archive = try Self.open(sample.bytes)
        #expect(archive.entries.map(\.name) == ["one.json", "folder/zwei ü.json", "empty"])
        #expect(try archive.entries.map { try archive.content(of: $0, limit: 1000) } == [Self.text, Self.text, []])
        #expect(throws: ZIPError.tooLarge) { try archive.content(of: archive.entries[0], limit: Self.text.count - 1) }
        #expect(try Self.open(SampleZIP([]).bytes).entries.isEmpty)
    }

    @Test func `is refused for the reason that holds`() throws {
        var file = File("a", Self.text)
        file.flags = 1
        #expect(throws: ZIPError.encrypted) { try Self.only(file) }
        file = File("a", Self.text)
        file.packed = (12, Self.text)
        #expect(throws: ZIPError.unknownMethod(12)) { try Self.only(file) }
        file = File("a", Self.text)
        file.checksum = 1
        #expect(throws: ZIPError.damaged) { try Self.only(file) }
        file = try Self.deflated("a", Self.text)
        file.size = UInt32(Self.text.count - 1)
        #expect(throws: ZIPError.damaged) { try Self.only(file) }
        file.packed = (8, [1, 2, 3])
        #expect(throws: ZIPError.damaged) { try Self.only(file) }
        file = File("a", [])
        file.size = 0xffff_ffff
        #expect(throws: ZIPError.tooLarge) { try Self.only(file) }
        file.size = 1 << 30
        #expect(throws: ZIPError.tooLarge) { try Self.only(file) }
    }

    @Test func `whose list contradicts it is refused`() throws {
        var sample = SampleZIP([File("a", Self.text), File("b", Self.text)])
        let bytes = sample.bytes
        for count in 0..<bytes.count {
            #expect(throws: ZIPError.damaged) { try Self.open(Array(bytes.prefix(count))) }
        }
        for count in [0, 1, 3, 100] as [UInt16] {
            sample.count = count
            #expect(throws: ZIPError.damaged) { try Self.open(sample.bytes) }
        }
        sample.count = 0xffff
        #expect(throws: ZIPError.tooLarge) { try Self.open(sample.bytes) }
    }

    /// Each file in the list leads to the same bytes.
    @Test func `with files that share their bytes is refused`() throws {
        let content = [UInt8](repeating: 7, count: 5_000)
        let one = SampleZIP([File("a", content)]).bytes
        let list = Array(one[(one.count - 22 - 47)..<(one.count - 22)])
        var end = Array(one.suffix(22))
        (end[8], end[10]) = (100, 100)
        let size = list.count * 100
        (end[12], end[13]) = (UInt8(truncatingIfNeeded: size), UInt8(truncatingIfNeeded: size >> 8))
        let bytes = Array(one.dropLast(22 + 47)) + (0..<100).flatMap { _ in list } + end
        #expect(throws: ZIPError.damaged) { try Self.open(bytes) }
    }

    @Test func `with any byte changed gives the files as they were, or none`() throws {
        let bytes = SampleZIP([File("a", Array("first".utf8)), try Self.deflated("b", Self.text)]).bytes
        var refused = 0
        for position in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[position] ^= 1 << UInt8(bit)
                do throws(ZIPError) {
                    let archive = try Self.open(changed)
                    for entry in archive.entries {
                        let content = try archive.content(of: entry, limit: 1 << 20)
                        #expect(content == Array("first".utf8) || content == Self.text)
                    }
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > bytes.count)
    }
}
