import Diagnostics

extension PNGImage {
    /// The badges in the picture, at most one of each standard, 2.0 first.
    ///
    /// Read are uncompressed and, with a notice, compressed `iTXt` chunks, and for 2.0 the `tEXt` and `zTXt` chunks of
    /// early badges. The keyword counts only when it is exact.
    ///
    /// - Throws: `png.ambiguous`, `png.none` (when something looks like a badge and is none), `png.zlib`, `limit.size`.
    public func extract() throws(BakingError) -> [BakedBadge] {
        if let badgeAfterEnd {
            throw .ambiguousPNG(.afterEnd(badgeAfterEnd.standard), offset: badgeAfterEnd.offset)
        }
        var badges: [BakedBadge] = []
        for standard in BakedBadge.Standard.allCases {
            let chunks = credentialChunks.filter { $0.standard == standard }
            if chunks.count > 1 {
                throw .ambiguousPNG(.severalChunks(standard), offset: chunks[1].chunk.start)
            }
            if let chunk = chunks.first { badges.append(try badge(chunk)) }
        }
        if badges.isEmpty, let nearMiss { throw .noBadge(.png, nearMiss) }
        return badges
    }

    private func badge(_ credential: PNGCredentialChunk) throws(BakingError) -> BakedBadge {
        let type = credential.chunk.type
        guard credential.standard == .openBadges2 || type == .internationalText else {
            throw .noBadge(.png, .chunkType(type.name))
        }
        let text = try PNGText(credential, in: bytes)
        return BakedBadge(
            standard: credential.standard, payload: text.payload, carrier: text.carrier,
            notices: notices(about: text.carrier))
    }

    private func notices(about carrier: BadgeCarrier) -> [VerificationReport.Notice] {
        var notices: [VerificationReport.Notice] = []
        if carrier == .compressedInternationalText || carrier == .compressedPlainText {
            notices.append(
                .init("png.compressed", Phrase("png.compressed/badge-compressed-inside-png-standard")))
        }
        if carrier == .plainText || carrier == .compressedPlainText {
            notices.append(
                .init(
                    "png.legacy",
                    Phrase("png.legacy/badge-stands-carrier-chunk-badges", ["carrier": carrier.rawValue])))
        }
        if trailingByteCount > 0 {
            notices.append(
                .init(
                    "png.trailing",
                    Phrase(
                        "png.trailing/trailingbytecount-bytes-follow-end-picture",
                        ["trailingByteCount": trailingByteCount])))
        }
        return notices
    }
}
