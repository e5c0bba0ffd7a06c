public import Diagnostics

/// Why bytes are not one complete compressed stream of an acceptable size.
public enum CompressionError: ExplainedError, Hashable {
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
    public var explanation: String {
        switch self {
        case .corrupt: "The compressed text is damaged: it does not fit its own checksum, or is not zlib data at all."
        case .cutOff: "The compressed text ends before it is complete."
        case .trailingBytes(let count):
            "After the end of the compressed text stand \(count) more bytes, so readers could disagree on what it says."
        case .needsDictionary: "The compressed text needs a dictionary that the file does not hold."
        case .tooLarge(let limit):
            "The compressed text grows to more than \(limit) bytes when it is read; no badge is that large."
        case .outOfMemory: "There was not enough memory to read the compressed text."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .corrupt, .cutOff, .trailingBytes, .needsDictionary:
            "Get the badge again from where it was issued, if possible in uncompressed form."
        case .tooLarge: "Do not open this file further; ask its sender what it is meant to be."
        case .outOfMemory: "Try again when the machine has free memory."
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
