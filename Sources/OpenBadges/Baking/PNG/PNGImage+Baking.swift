extension PNGImage {
    /// The picture with `badges` in it, each as an uncompressed `iTXt` chunk.
    ///
    /// A new badge stands at the place of the old one of its standard, or before the first `IDAT`. Badges of a standard
    /// that is not among `badges` stay. Nothing else changes: the cost is one copy of the file and the checksum of the
    /// new chunks.
    public func baking(_ badges: [BakedBadge]) throws(BakingError) -> [UInt8] {
        try BakingRequest.check(badges)
        try refuseBadgeAfterEnd()
        var edits: [ByteEdit] = []
        for badge in badges {
            let old = credentialChunks.filter { $0.standard == badge.standard }
            let chunk = try Self.internationalText(badge)
            if let first = old.first {
                edits.append(ByteEdit(replaced: first.chunk.whole, replacement: chunk))
                edits += old.dropFirst().map { ByteEdit(replaced: $0.chunk.whole, replacement: []) }
            } else {
                edits.append(ByteEdit(replaced: insertionOffset..<insertionOffset, replacement: chunk))
            }
        }
        let baked = ByteEdit.apply(edits, to: bytes)
        guard baked.count <= ImageLimits.bytes else {
            throw .unusablePayload(.imageWouldBeTooLarge(limit: ImageLimits.bytes))
        }
        return baked
    }

    /// The picture without any chunk that has the keyword of a badge.
    public func removingBadges() throws(BakingError) -> [UInt8] {
        try refuseBadgeAfterEnd()
        let edits = credentialChunks.map { ByteEdit(replaced: $0.chunk.whole, replacement: []) }
        return ByteEdit.apply(edits, to: bytes)
    }

    /// What follows the end of the picture is not ours to edit, and a badge there would stand beside the new one.
    private func refuseBadgeAfterEnd() throws(BakingError) {
        if let badgeAfterEnd {
            throw .ambiguousPNG(.afterEnd(badgeAfterEnd.standard), offset: badgeAfterEnd.offset)
        }
    }

    /// PNG, "iTXt International textual data", with compression flag and method 0, no language, no translated keyword.
    private static func internationalText(_ badge: BakedBadge) throws(BakingError) -> [UInt8] {
        let keyword = PNGKeyword.of(badge.standard)
        let length = keyword.utf8CodeUnitCount + 5 + badge.payload.count
        var chunk: [UInt8] = []
        chunk.reserveCapacity(length + PNGChunk.overhead)
        append(UInt32(truncatingIfNeeded: length), to: &chunk)
        append(PNGChunk.ChunkType.internationalText.code, to: &chunk)
        keyword.withUTF8Buffer { chunk.append(contentsOf: $0) }
        chunk.append(contentsOf: [0, 0, 0, 0, 0])
        chunk.append(contentsOf: badge.payload)
        guard let checksum = CyclicRedundancyCheck.checksum(of: chunk, in: 4..<chunk.count) else {
            throw .unusablePayload(.empty)
        }
        append(checksum, to: &chunk)
        return chunk
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
