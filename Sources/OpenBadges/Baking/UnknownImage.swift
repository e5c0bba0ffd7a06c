import Diagnostics

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
    var account: Phrase {
        switch self {
        case .empty: Phrase("image.unknown/file-empty")
        case .jpeg: Phrase("image.unknown/jpeg-picture-badges-can-baked")
        case .gif: Phrase("image.unknown/gif-picture-badges-can-baked")
        case .webP: Phrase("image.unknown/webp-picture-badges-can-baked")
        case .gzip:
            Phrase("image.unknown/compressed-file-perhaps-svgz-picture")
        case .pdf: Phrase("image.unknown/pdf-document-badges-can-baked")
        case .markup(let root): Phrase("image.unknown/not-svg-picture-root-element", ["root": root])
        case .other: Phrase("image.unknown/neither-png-nor-svg-picture")
        }
    }

    /// What to do about it.
    var advice: Phrase {
        switch self {
        case .empty: Phrase("do/download-file-again")
        case .jpeg, .gif, .webP:
            Phrase("do/use-png-svg-issuer-gave")
        case .gzip: Phrase("do/unpack-gunzip-use-result")
        case .pdf, .markup, .other: Phrase("do/choose-png-svg-file-badge")
        }
    }
}
