import OpenBadges

/// The form of a badge to be written, decided by the name of the file.
enum BadgeForm: Hashable {
    /// A picture whose name ends so.
    case picture(ending: String)
    /// A signed token.
    case token
    /// A document with its proof inside.
    case document

    /// Whether it is a picture.
    var isPicture: Bool {
        if case .picture = self { true } else { false }
    }

    /// Decides by the ending of the name; standard output gets a token.
    init(fileName: String) throws(UsageError) {
        let name = fileName.lowercased()
        if name == "-" || name.hasSuffix(".jws") || name.hasSuffix(".jwt") {
            self = .token
        } else if name.hasSuffix(".png") {
            self = .picture(ending: ".png")
        } else if name.hasSuffix(".svg") {
            self = .picture(ending: ".svg")
        } else if name.hasSuffix(".json") {
            self = .document
        } else {
            throw UsageError(
                "The name \(fileName) does not say what kind of badge to write.",
                remedy:
                    "Let it end in .png or .svg for a picture, .json for a document, .jws or .jwt for a signed token.")
        }
    }
}
