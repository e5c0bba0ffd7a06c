/// Text as it is searched: without the differences that people leave out when they type. Case, white space, accents and
/// strokes do not count, so "colaboracion" finds "Colaboración".
struct SearchText: Hashable, Sendable {
    private let bytes: [UInt8]

    /// The text to search in, or to search for.
    init(_ text: String) {
        var folded = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if folded.utf8.last != UInt8(ascii: " "), !folded.isEmpty { folded += " " }
            } else if scalar.properties.generalCategory != .nonspacingMark {
                folded += scalar.plainLatinLetters ?? scalar.properties.lowercaseMapping
            }
        }
        var bytes = Array(folded.utf8)
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        self.bytes = bytes
    }

    /// Whether other text occurs in it.
    func contains(_ other: SearchText) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: other.bytes) }
    }
}

extension Unicode.Scalar {
    /// The letters from `a` to `z` under a Latin letter with an accent or a stroke, and those of a ligature: its name in
    /// Unicode says which they are, as in "LATIN SMALL LETTER N WITH TILDE". `nil` for ASCII, and for everything else.
    var plainLatinLetters: String? {
        guard !isASCII, let words = properties.name?.split(separator: " "), words.count > 3, words[0] == "LATIN",
            words[2] == "LETTER"
        else { return nil }
        switch words[3...].joined(separator: " ") {
        case "SHARP S": return "ss"
        case "DOTLESS I": return "i"
        case "ETH": return "d"
        case "THORN": return "th"
        default: break
        }
        guard words[3].utf8.count <= 2, words.count == 4 || words[4] == "WITH" else { return nil }
        return words[3].lowercased()
    }
}
