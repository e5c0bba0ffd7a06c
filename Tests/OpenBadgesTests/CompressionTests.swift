import OpenBadges
import Testing

@Suite struct `Compressed streams` {
    @Test(arguments: [0, 1, 1_000, 65_535, 65_536, 65_537, 200_000])
    func `give back what went in`(count: Int) throws {
        let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        #expect(try ZlibStream.inflate(ZlibStream.deflate(content), limit: count) == content)
    }

    @Test func `are refused for the reason that holds`() throws {
        let stream = try ZlibStream.deflate([UInt8](repeating: 1, count: 100_000))
        #expect(throws: CompressionError.tooLarge(limit: 99_999)) { try ZlibStream.inflate(stream, limit: 99_999) }
        #expect(throws: CompressionError.cutOff) { try ZlibStream.inflate(Array(stream.dropLast()), limit: 1 << 20) }
        #expect(throws: CompressionError.cutOff) { try ZlibStream.inflate([], limit: 10) }
        #expect(throws: CompressionError.trailingBytes(2)) { try ZlibStream.inflate(stream + [0, 0], limit: 1 << 20) }
        #expect(throws: CompressionError.corrupt) { try ZlibStream.inflate([1, 2, 3, 4], limit: 10) }
        #expect(throws: CompressionError.needsDictionary) {
            try ZlibStream.inflate([0x78, 0xbb, 0, 0, 0, 1, 3, 0], limit: 10)
        }
    }
}
