import OpenBadges

/// The form of a badge to be written, decided by the name of the file.
enum BadgeForm: Hashable {
    /// A picture whose name ends so.
    case picture(ending: String)
    /// A signed token.
    case token

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
            throw UsageError(
                "A .json badge carries an embedded proof, which this version cannot make.",
                remedy: "Write a signed token (-o badge.jws) or a picture (-o badge.png, -o badge.svg)")
        } else {
            throw UsageError(
                "The name \(fileName) does not say what kind of badge to write.",
                remedy: "Let it end in .png or .svg for a picture, .jws or .jwt for a signed token.")
        }
    }
}
