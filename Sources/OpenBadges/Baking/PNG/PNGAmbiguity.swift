import Diagnostics

/// Why two readers could take different badges from one PNG.
public enum PNGAmbiguity: Hashable, Sendable {
    /// Several chunks have the keyword of one standard.
    case severalChunks(BakedBadge.Standard)
    /// A chunk with the keyword stands after the end of the picture.
    case afterEnd(BakedBadge.Standard)
    /// The text is not UTF-8.
    case notUTF8(BakedBadge.Standard)
    /// The text contains a NUL byte, where some readers stop.
    case nulByte(BakedBadge.Standard)

    /// Whose badge.
    var standard: BakedBadge.Standard {
        switch self {
        case .severalChunks(let standard), .afterEnd(let standard), .notUTF8(let standard), .nulByte(let standard):
            standard
        }
    }

    /// What is the matter.
    var sentence: Phrase {
        let name = standard.displayName
        switch self {
        case .severalChunks:
            return Phrase("png.ambiguous/png-holds-more-than-one", ["name": name])
        case .afterEnd:
            return Phrase("png.ambiguous/after-end-picture-stands-another", ["name": name])
        case .notUTF8:
            return Phrase("png.ambiguous/badge-name-not-utf-8", ["name": name])
        case .nulByte:
            return Phrase("png.ambiguous/badge-name-contains-nul-byte", ["name": name])
        }
    }
}
