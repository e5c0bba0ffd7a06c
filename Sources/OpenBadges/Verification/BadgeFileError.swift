public import Diagnostics

/// Why no badge could be taken out of a file.
public enum BadgeFileError: ExplainedError, Equatable {
    /// There is nothing in the file.
    case empty
    /// More bytes than a badge may have.
    case tooLarge(bytes: Int, limit: Int)
    /// Neither PNG, SVG, JSON nor JWS; with the kind, when it is a known one.
    case unknownKind(String?)
    /// The image is sound and holds no badge.
    case noBadge(BadgeFile.Container)
    /// The image is broken or holds something ambiguous.
    case image(BakingError)

    /// `file.empty`, `limit.size`, `file.unknown`, `png.none`, `svg.none` or the image's own code.
    public var code: FindingCode {
        switch self {
        case .empty: "file.empty"
        case .tooLarge: "limit.size"
        case .unknownKind: "file.unknown"
        case .noBadge(let container): container == .png ? "png.none" : "svg.none"
        case .image(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .empty: "The file is empty."
        case .tooLarge(let bytes, let limit): "The file has \(bytes) bytes; at most \(limit) are read."
        case .unknownKind(let kind):
            if let kind {
                "This is \(kind), which cannot carry a badge."
            } else {
                "This is neither a PNG or SVG image, nor a JSON document, nor a signed token."
            }
        case .noBadge: "The image is sound, but there is no badge in it: it is only a picture."
        case .image(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .empty: "Ask for the file again; the transfer may have failed."
        case .tooLarge: "A badge is never this large; check that this is the right file."
        case .unknownKind: "Ask for the badge as the PNG, SVG, JSON or JWS file that the issuer gave out."
        case .noBadge:
            "Ask for the original file: many sites and phones drop the badge when they copy or convert a picture."
        case .image(let error): error.remedy
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
        case .empty, .tooLarge, .unknownKind: false
        }
    }
}

extension BadgeFileError {
    /// The kind of file, as far as it is known.
    var container: BadgeFile.Container? {
        switch self {
        case .empty, .tooLarge, .unknownKind: nil
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
