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
    var sentence: String {
        switch self {
        case .signature: "its first eight bytes are damaged, as happens when a file is sent as text."
        case .cutOff: "the file is cut off before its end mark."
        case .chunkLength: "a chunk claims to be longer than the file, so the file is cut off or was edited."
        case .chunkType: "where the type of a chunk should stand are other bytes than letters."
        case .header: "it does not begin with the chunk IHDR."
        case .secondHeader: "the chunk IHDR, which begins a picture, occurs a second time."
        case .end: "its end mark, the chunk IEND, is not empty."
        case .textLayout(let chunk):
            """
            the \(chunk) chunk that should hold the badge lacks fields that such a chunk must have.
            """
        }
    }

    /// What to do.
    var remedy: String {
        switch self {
        case .signature, .cutOff, .chunkLength: "Download the file again, and send it as a file rather than as text."
        case .chunkType, .header, .secondHeader, .end, .textLayout:
            "Ask the issuer for the badge again, or open and save the picture with a drawing program and bake it anew."
        }
    }
}
