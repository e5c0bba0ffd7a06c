private import CZlib

/// What stands around compressed data: a header before it and a checksum behind it.
enum CompressionWrapper {
    /// RFC 1950.
    case zlib
    /// RFC 1952.
    case gzip
    /// RFC 1951 alone.
    case none

    /// How zlib is asked for it: the largest window, 16 more for gzip, and below nought for nothing around the data.
    var windowBits: Int32 {
        switch self {
        case .zlib: MAX_WBITS
        case .gzip: MAX_WBITS + 16
        case .none: -MAX_WBITS
        }
    }
}
