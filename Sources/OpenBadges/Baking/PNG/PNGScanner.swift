/// Walks over the chunks of a PNG.
struct PNGScanner {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    /// The largest length that the standard allows, 2^31-1.
    private static let longestChunk = 0x7fff_ffff

    private let bytes: [UInt8]
    private(set) var offset = 0
    private(set) var credentialChunks: [PNGCredentialChunk] = []
    private(set) var firstImageData: Int?
    private(set) var endChunk = 0
    private(set) var nearMiss: NearMiss?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads from the signature to `IEND`.
    mutating func scan() throws(BakingError) {
        guard bytes.starts(with: Self.signature) else {
            let complete = bytes.count >= Self.signature.count || !Self.signature.starts(with: bytes)
            throw .malformedPNG(complete ? .signature : .cutOff, offset: 0)
        }
        offset = Self.signature.count
        var count = 0
        while true {
            guard count < ImageLimits.chunks else { throw .tooManyChunks(limit: ImageLimits.chunks) }
            let chunk = try nextChunk()
            try take(chunk, isFirst: count == 0)
            offset = chunk.whole.upperBound
            count += 1
            if chunk.type == .end { return }
        }
    }

    private func nextChunk() throws(BakingError) -> PNGChunk {
        guard let length = number(at: offset), let code = number(at: offset + 4) else {
            throw .malformedPNG(.cutOff, offset: offset)
        }
        let type = PNGChunk.ChunkType(code: code)
        guard type.hasOnlyLetters else { throw .malformedPNG(.chunkType, offset: offset) }
        guard Int(length) <= Self.longestChunk, Int(length) <= bytes.count - offset - PNGChunk.overhead else {
            throw .malformedPNG(.chunkLength, offset: offset)
        }
        return PNGChunk(type: type, start: offset, length: Int(length))
    }

    private mutating func take(_ chunk: PNGChunk, isFirst: Bool) throws(BakingError) {
        if isFirst {
            guard chunk.type == .header, chunk.length == 13 else { throw .malformedPNG(.header, offset: offset) }
        } else if chunk.type == .header {
            throw .malformedPNG(.secondHeader, offset: offset)
        }
        if chunk.type == .end {
            guard chunk.length == 0 else { throw .malformedPNG(.end, offset: offset) }
            endChunk = chunk.start
        }
        if chunk.type == .imageData, firstImageData == nil { firstImageData = chunk.start }
        let credential = credentialChunk(chunk)
        if chunk.type.isCritical || credential != nil { try check(chunk) }
        if let credential { credentialChunks.append(credential) }
    }

    private mutating func credentialChunk(_ chunk: PNGChunk) -> PNGCredentialChunk? {
        guard chunk.type.isText else { return nil }
        let data = bytes[chunk.data]
        let keyword = data.prefix { $0 != 0 }
        guard let standard = PNGKeyword.standard(of: keyword) else {
            if PNGKeyword.isNearMiss(keyword) { nearMiss = .keyword(String(decoding: keyword, as: UTF8.self)) }
            return nil
        }
        return PNGCredentialChunk(
            standard: standard, chunk: chunk, contentStart: min(keyword.endIndex + 1, data.endIndex))
    }

    private func check(_ chunk: PNGChunk) throws(BakingError) {
        let expected = number(at: chunk.data.upperBound)
        guard let expected, expected == CyclicRedundancyCheck.checksum(of: bytes, in: chunk.checked) else {
            throw .wrongChecksum(chunk: chunk.type.name, offset: chunk.start)
        }
    }

    /// The big-endian number at `position`, or `nil` beyond the end.
    private func number(at position: Int) -> UInt32? {
        guard position >= 0, bytes.count - position >= 4 else { return nil }
        return bytes[position..<position + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Looks for the beginning of a chunk with the keyword of a badge in what follows `IEND`, whatever stands around it.
    func badgeAfterEnd() -> (standard: BakedBadge.Standard, offset: Int)? {
        let types = [PNGChunk.ChunkType.text, .compressedText, .internationalText].map(\.bytes)
        var position = offset
        while let found = bytes[position...].firstIndex(where: { $0 == UInt8(ascii: "X") }) {
            position = found + 1
            // The third letter of all three types; the keyword follows the fourth and ends with NUL.
            guard found >= offset + 2, bytes.count - found > 2 else { continue }
            guard types.contains(Array(bytes[found - 2..<found + 2])) else { continue }
            let keyword = bytes[(found + 2)...].prefix(80).prefix { $0 != 0 }
            if keyword.endIndex < bytes.count, let standard = PNGKeyword.standard(of: keyword) {
                return (standard, found - 2)
            }
        }
        return nil
    }
}
