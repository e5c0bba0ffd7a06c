public import Diagnostics

/// Why no badge could be taken out of a file.
public enum BadgeFileError: WordedError, Equatable {
    /// There is nothing in the file.
    case empty
    /// More bytes than a badge may have.
    case tooLarge(bytes: Int, limit: Int)
    /// Neither PNG, SVG, JSON nor JWS; with the kind, when it is a known one.
    case unknownKind(Phrase?)
    /// JSON or a token in UTF-16.
    case utf16
    /// The image is sound and holds no badge.
    case noBadge(BadgeFile.Container)
    /// The image is broken or holds something ambiguous.
    case image(BakingError)

    /// `file.empty`, `limit.size`, `file.unknown`, `png.none`, `svg.none` or the image's own code.
    public var code: FindingCode {
        switch self {
        case .empty: "file.empty"
        case .tooLarge: "limit.size"
        case .unknownKind, .utf16: "file.unknown"
        case .noBadge(let container): container == .png ? "png.none" : "svg.none"
        case .image(let error): error.code
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .empty: Phrase("file.empty/empty")
        case .tooLarge(let bytes, let limit):
            Phrase("limit.size/file-bytes-bytes-most-limit-read", ["bytes": bytes, "limit": limit])
        case .unknownKind(let kind):
            if let kind {
                Phrase("file.unknown/unknown-kind", ["kind": kind])
            } else {
                Phrase("file.unknown/neither-png-svg-image-nor-json-document")
            }
        case .utf16: Phrase("file.unknown/utf-16")
        case .noBadge: Phrase("svg.none/no-badge")
        case .image(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .empty: Phrase("do/file-again-transfer-may-failed")
        case .tooLarge: Phrase("do/badge-never-large-check-right")
        case .unknownKind: Phrase("do/badge-png-svg-json-jws")
        case .utf16: Phrase("do/save-again-utf-8")
        case .noBadge:
            Phrase("do/original-file-many-sites-phones")
        case .image(let error): error.advice
        }
    }

    /// The place inside the image.
    public var place: SourcePlace? {
        if case .image(let error) = self { error.place } else { nil }
    }

    /// The rule of the image's format.
    public var specification: String? {
        if case .image(let error) = self { error.specification } else { nil }
    }

    /// Whether the file itself is sound and only the badge in it is missing or unclear.
    var concernsPayload: Bool {
        switch self {
        case .noBadge: true
        case .image(let error): error.code.text.hasSuffix(".ambiguous") || error.code.text.hasSuffix(".none")
        case .empty, .tooLarge, .unknownKind, .utf16: false
        }
    }
}

extension BadgeFileError {
    /// The kind of file, as far as it is known.
    var container: BadgeFile.Container? {
        switch self {
        case .empty, .tooLarge, .unknownKind, .utf16: nil
        case .noBadge(let container): container
        case .image(let error):
            switch error.code.text.prefix(4) {
            case "png.": .png
            case "svg.": .svg
            default: nil
            }
        }
    }
}
