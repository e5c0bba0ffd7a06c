public import Diagnostics

/// Why bytes are not one complete compressed stream of an acceptable size.
public enum CompressionError: WordedError, Hashable {
    /// Not a zlib stream, or its content does not fit its checksum.
    case corrupt
    /// The stream ends before its end mark.
    case cutOff
    /// Bytes follow the end of the stream.
    case trailingBytes(Int)
    /// The stream asks for a dictionary that is not part of it.
    case needsDictionary
    /// The content has more bytes than the limit.
    case tooLarge(limit: Int)
    /// zlib could not get the memory that it needs.
    case outOfMemory

    /// `png.zlib` or `limit.size`.
    public var code: FindingCode {
        switch self {
        case .tooLarge: "limit.size"
        case .corrupt, .cutOff, .trailingBytes, .needsDictionary, .outOfMemory: "png.zlib"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .corrupt: Phrase("png.zlib/corrupt")
        case .cutOff: Phrase("png.zlib/cut-off")
        case .trailingBytes(let count):
            Phrase("png.zlib/trailing-bytes", ["count": count])
        case .needsDictionary: Phrase("png.zlib/needs-dictionary")
        case .tooLarge(let limit):
            Phrase("limit.size/compressed-text-grows-more-than-limit-bytes", ["limit": limit])
        case .outOfMemory: Phrase("png.zlib/out-of-memory")
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .corrupt, .cutOff, .trailingBytes, .needsDictionary:
            Phrase("do/get-badge-again-where-issued")
        case .tooLarge: Phrase("do/do-not-open-file-further")
        case .outOfMemory: Phrase("do/try-again-when-machine-free")
        }
    }

    /// The format of compressed text.
    public var specification: String? {
        switch self {
        case .corrupt, .cutOff, .trailingBytes, .needsDictionary: "RFC 1950, ZLIB Compressed Data Format"
        case .tooLarge, .outOfMemory: nil
        }
    }
}
