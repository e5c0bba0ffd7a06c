import Diagnostics

/// In which way bytes fail to be a PNG.
public enum PNGDefect: Hashable, Sendable {
    /// The first eight bytes are not those of a PNG.
    case signature
    /// The file ends before the chunk `IEND`.
    case cutOff
    /// A chunk claims a length that reaches beyond the end of the file, or beyond what any PNG may have.
    case chunkLength
    /// The type of a chunk is not four letters.
    case chunkType
    /// The first chunk is not an `IHDR` of 13 bytes.
    case header
    /// `IHDR` occurs again.
    case secondHeader
    /// `IEND` is not empty.
    case end
    /// A text chunk with the keyword of a badge is not laid out as such a chunk is.
    case textLayout(chunk: String)

    /// A sentence that completes "The PNG cannot be read:".
    var sentence: Phrase {
        switch self {
        case .signature: Phrase("png.format/first-eight-bytes-damaged-happens")
        case .cutOff: Phrase("png.format/file-cut-off-before-end")
        case .chunkLength: Phrase("png.format/chunk-claims-longer-than-file")
        case .chunkType: Phrase("png.format/where-type-chunk-should-stand")
        case .header: Phrase("png.format/does-not-begin-chunk-ihdr")
        case .secondHeader: Phrase("png.format/chunk-ihdr-begins-picture-occurs")
        case .end: Phrase("png.format/end-mark-chunk-iend-not")
        case .textLayout(let chunk):
            Phrase("png.format/chunk-chunk-should-hold-badge", ["chunk": chunk])
        }
    }

    /// What to do.
    var advice: Phrase {
        switch self {
        case .signature, .cutOff, .chunkLength: Phrase("do/download-file-again-send-file")
        case .chunkType, .header, .secondHeader, .end, .textLayout:
            Phrase("do/issuer-badge-again-open-save")
        }
    }
}
