/// The text of a credential chunk and the form that it was written in.
struct PNGText {
    /// The text in UTF-8.
    let payload: [UInt8]
    /// The form.
    let carrier: BadgeCarrier
}

extension PNGText {
    /// Reads the text of one chunk.
    init(_ credential: PNGCredentialChunk, in bytes: [UInt8]) throws(BakingError) {
        let chunk = credential.chunk
        let content = bytes[credential.contentStart..<chunk.data.upperBound]
        // Without the NUL the keyword fills the whole chunk.
        guard credential.contentStart > chunk.data.lowerBound, bytes[credential.contentStart - 1] == 0 else {
            throw .malformedPNG(.textLayout(chunk: chunk.type.name), offset: chunk.start)
        }
        switch chunk.type {
        case .internationalText:
            self = try Self.international(content, of: credential)
        case .compressedText:
            guard content.first == 0 else {
                throw .malformedPNG(.textLayout(chunk: chunk.type.name), offset: chunk.start)
            }
            let text = try Self.inflated(content.dropFirst(), at: chunk.start)
            self.init(payload: Self.utf8(fromLatin1: text[...]), carrier: .compressedPlainText)
        default:
            self.init(payload: Self.utf8(fromLatin1: content), carrier: .plainText)
        }
        try check(credential)
    }

    /// PNG, "iTXt International textual data": compression flag and method, language tag NUL, translated keyword NUL,
    /// text. Language and translation mean nothing for a badge.
    private static func international(
        _ content: ArraySlice<UInt8>, of credential: PNGCredentialChunk
    ) throws(BakingError) -> PNGText {
        let malformed = BakingError.malformedPNG(
            .textLayout(chunk: credential.chunk.type.name), offset: credential.chunk.start)
        guard let flag = content.first, flag <= 1, let method = content.dropFirst().first else { throw malformed }
        // The method of uncompressed text is to be ignored, says the standard.
        guard flag == 0 || method == 0 else { throw malformed }
        let fields = content.dropFirst(2)
        guard let languageEnd = fields.firstIndex(of: 0) else { throw malformed }
        guard let translationEnd = fields[(languageEnd + 1)...].firstIndex(of: 0) else { throw malformed }
        let text = fields[(translationEnd + 1)...]
        guard flag == 1 else { return PNGText(payload: Array(text), carrier: .internationalText) }
        return PNGText(
            payload: try inflated(text, at: credential.chunk.start), carrier: .compressedInternationalText)
    }

    private static func inflated(_ stream: ArraySlice<UInt8>, at offset: Int) throws(BakingError) -> [UInt8] {
        do {
            return try ZlibStream.inflate(Array(stream), limit: ImageLimits.credentialBytes)
        } catch {
            throw .compressedText(error, offset: offset)
        }
    }

    /// Every Latin-1 byte is the code point of the same number.
    private static func utf8(fromLatin1 text: ArraySlice<UInt8>) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(text.count)
        for byte in text {
            if byte < 0x80 {
                utf8.append(byte)
            } else {
                utf8.append(0xc0 | byte >> 6)
                utf8.append(0x80 | byte & 0x3f)
            }
        }
        return utf8
    }

    private func check(_ credential: PNGCredentialChunk) throws(BakingError) {
        let offset = credential.chunk.start
        guard !payload.isEmpty else { throw .noBadge(.png, .empty(credential.standard)) }
        guard payload.count <= ImageLimits.credentialBytes else {
            throw .credentialTooLarge(limit: ImageLimits.credentialBytes, offset: offset)
        }
        guard !payload.contains(0) else { throw .ambiguousPNG(.nulByte(credential.standard), offset: offset) }
        guard XMLCharacter.isUTF8(payload) else { throw .ambiguousPNG(.notUTF8(credential.standard), offset: offset) }
    }
}
