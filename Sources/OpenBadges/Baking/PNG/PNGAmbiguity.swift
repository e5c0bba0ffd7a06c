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
    var sentence: String {
        let name = standard.displayName
        switch self {
        case .severalChunks:
            return """
                The PNG holds more than one chunk with a badge of \(name), so different readers would show different \
                badges.
                """
        case .afterEnd:
            return """
                After the end of the picture stands another badge of \(name), which some readers take and others do \
                not.
                """
        case .notUTF8:
            return "The badge of \(name) is not UTF-8 text, so different readers would read different characters."
        case .nulByte:
            return """
                The badge of \(name) contains a NUL byte: some readers would stop there and see another badge than \
                others.
                """
        }
    }
}
