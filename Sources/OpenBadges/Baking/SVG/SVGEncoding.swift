/// The encodings of an SVG that are read and written.
enum SVGEncoding: Hashable, Sendable {
    case utf8
    case ascii
    case latin1
    case utf16(bigEndian: Bool)

    /// The encoding that an XML declaration names, in any case; `nil` for one that is not read.
    ///
    /// - Parameter bigEndian: The byte order that was seen, for `UTF-16`.
    init?(named name: String, bigEndian: Bool) {
        switch name.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "us-ascii", "ascii": self = .ascii
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1": self = .latin1
        case "utf-16", "utf16": self = .utf16(bigEndian: bigEndian)
        case "utf-16le": self = .utf16(bigEndian: false)
        case "utf-16be": self = .utf16(bigEndian: true)
        default: return nil
        }
    }

    /// The name that people use.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .ascii: "US-ASCII"
        case .latin1: "ISO-8859-1"
        case .utf16: "UTF-16"
        }
    }

    /// Whether any character can be written.
    var holdsAllOfUnicode: Bool {
        switch self {
        case .utf8, .utf16: true
        case .ascii, .latin1: false
        }
    }
}
