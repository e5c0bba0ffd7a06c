/// The picture formats that can carry a badge.
public enum ImageFormat: String, Hashable, Sendable, CaseIterable {
    /// Portable Network Graphics, animated or not.
    case png
    /// Scalable Vector Graphics, uncompressed.
    case svg

    /// The format that the first bytes announce, or `nil` when they announce neither.
    ///
    /// A damaged PNG signature still counts as PNG and any markup as SVG: reading the image then says what is wrong.
    public init?(announcedBy bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]) {
            self = .png
        } else if Self.startsAsMarkup(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    /// The name that people use.
    var displayName: String {
        switch self {
        case .png: "PNG"
        case .svg: "SVG"
        }
    }

    /// Whether `<` comes first, after a byte order mark and white space, in UTF-8 or UTF-16.
    private static func startsAsMarkup(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return true }
        if bytes.starts(with: [0x3c, 0]) || bytes.starts(with: [0, 0x3c]) { return true }
        let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
        return text.first { !XMLCharacter.isSpace($0) } == UInt8(ascii: "<")
    }
}
