/// A PNG whose structure has been checked; the picture itself is never decoded.
///
/// Checked are the signature, the order and the lengths of the chunks, and the checksums of those that a decoder must
/// understand or that hold a badge. Reading costs one pass over the file, baking afterwards only a copy.
public struct PNGImage: Sendable {
    /// The file as it was read.
    public let bytes: [UInt8]
    /// The chunks with the keyword of a badge, in order.
    let credentialChunks: [PNGCredentialChunk]
    /// Where a new chunk goes: before the first `IDAT`, or before `IEND` when there is none.
    let insertionOffset: Int
    /// The offset of the first byte after `IEND`.
    let end: Int
    /// A badge after the end, where no reader should look but some do.
    let badgeAfterEnd: (standard: BakedBadge.Standard, offset: Int)?
    /// A text chunk that was perhaps meant to be a badge.
    let nearMiss: NearMiss?

    /// Reads a PNG.
    ///
    /// - Throws: `limit.size`, `limit.count`, `png.format` or `png.crc`.
    public init(_ bytes: [UInt8]) throws(BakingError) {
        guard bytes.count <= ImageLimits.bytes else {
            throw .imageTooLarge(bytes: bytes.count, limit: ImageLimits.bytes)
        }
        var scanner = PNGScanner(bytes)
        try scanner.scan()
        self.bytes = bytes
        credentialChunks = scanner.credentialChunks
        insertionOffset = scanner.firstImageData ?? scanner.endChunk
        end = scanner.offset
        badgeAfterEnd = scanner.badgeAfterEnd()
        nearMiss = scanner.nearMiss
    }

    /// How many bytes follow the end of the picture.
    var trailingByteCount: Int { bytes.count - end }
}
