private import CZlib

/// What stands around compressed data: a header before it and a checksum behind it.
enum CompressionWrapper {
    /// RFC 1950.
    case zlib
    /// RFC 1952.
    case gzip

    /// How zlib is asked for it: the largest window, and 16 more for gzip.
    var windowBits: Int32 {
        switch self {
        case .zlib: MAX_WBITS
        case .gzip: MAX_WBITS + 16
        }
    }
}
