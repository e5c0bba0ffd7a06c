/// A text with a colon behind its first character, which may be a prefix and the rest of an IRI.
///
/// JSON-LD 1.1, "Compact IRIs".
struct CompactIRI {
    private let text: String
    private let colon: String.Index

    /// - Returns: `nil` when no colon stands behind the first character.
    init?(_ text: String) {
        let bytes = text.utf8
        guard let first = bytes.indices.first,
            let colon = bytes[bytes.index(after: first)...].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        self.text = text
        self.colon = colon
    }

    /// What stands before the colon.
    var prefix: String { String(Substring(text.utf8[..<colon])) }
    /// What stands behind the colon.
    var suffix: String { String(Substring(text.utf8[text.utf8.index(after: colon)...])) }

    /// Whether the text is the label of a blank node or has an authority, and so is no compact IRI.
    var isNameAlready: Bool {
        let bytes = text.utf8
        let first = bytes.index(after: colon)
        if first < bytes.endIndex, bytes[first] == UInt8(ascii: "/") {
            let second = bytes.index(after: first)
            if second < bytes.endIndex, bytes[second] == UInt8(ascii: "/") { return true }
        }
        return bytes.index(after: bytes.startIndex) == colon && bytes.first == UInt8(ascii: "_")
    }
}
