/// What a file that is neither PNG nor SVG seems to be.
public enum UnknownImage: Hashable, Sendable {
    /// No bytes at all.
    case empty
    /// A JPEG picture.
    case jpeg
    /// A GIF picture.
    case gif
    /// A WebP picture.
    case webP
    /// Compressed with gzip, as `.svgz` files are.
    case gzip
    /// A PDF document.
    case pdf
    /// Markup with another root element than `svg`.
    case markup(root: String)
    /// Anything else.
    case other

    /// Looks at the first bytes.
    init(_ bytes: [UInt8]) {
        if bytes.isEmpty {
            self = .empty
        } else if bytes.starts(with: [0xff, 0xd8, 0xff]) {
            self = .jpeg
        } else if bytes.starts(with: "GIF8".utf8) {
            self = .gif
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webP
        } else if bytes.starts(with: [0x1f, 0x8b]) {
            self = .gzip
        } else if bytes.starts(with: "%PDF".utf8) {
            self = .pdf
        } else {
            self = .other
        }
    }

    /// A sentence about it.
    var explanation: String {
        switch self {
        case .empty: "The file is empty."
        case .jpeg: "This is a JPEG picture; badges can be baked only into PNG and SVG."
        case .gif: "This is a GIF picture; badges can be baked only into PNG and SVG."
        case .webP: "This is a WebP picture; badges can be baked only into PNG and SVG."
        case .gzip:
            """
            This is a compressed file (perhaps an .svgz picture); a badge can be read only from plain PNG and SVG.
            """
        case .pdf: "This is a PDF document; badges can be baked only into PNG and SVG."
        case .markup(let root): "This is not an SVG picture: its root element is \"\(root)\"."
        case .other: "This is neither a PNG nor an SVG picture."
        }
    }

    /// What to do about it.
    var remedy: String {
        switch self {
        case .empty: "Download the file again."
        case .jpeg, .gif, .webP:
            "Use the PNG or SVG that the issuer gave out; a conversion to another format loses the badge."
        case .gzip: "Unpack it with gunzip and use the result."
        case .pdf, .markup, .other: "Choose the PNG or SVG file of the badge, not a page that shows it."
        }
    }
}
