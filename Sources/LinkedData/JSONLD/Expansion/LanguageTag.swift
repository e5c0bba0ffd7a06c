/// Language tags as far as their form goes.
enum LanguageTag {
    /// Whether a text is letters, then runs of letters and digits behind hyphens (RDF 1.1 N-Quads, `LANGTAG`).
    static func isWellFormed(_ text: String) -> Bool {
        var length = 0
        var isFirst = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): length += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: length += 1
            case UInt8(ascii: "-") where length > 0: (length, isFirst) = (0, false)
            default: return false
            }
        }
        return length > 0
    }
}
