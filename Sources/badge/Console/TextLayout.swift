/// Breaks text at words so that no line is wider than the terminal.
struct TextLayout: Hashable, Sendable {
    /// The width of a line in columns.
    let width: Int

    /// Lines of up to 80 columns.
    init(width: Int = 80) {
        self.width = width
    }

    /// The text with line ends; the first line starts with `first`, the others with as many spaces as it is wide
    /// (or `indent` of them).
    ///
    /// A word wider than the line, such as an address or a hash, stays whole: broken, it could not be copied.
    func wrap(_ text: TerminalText, first: TerminalText = "", indent: Int? = nil) -> TerminalText {
        // Telling characters apart takes ten times as long as looking at bytes.
        if text.text.utf8.allSatisfy({ $0 < 0x80 }) {
            let words = text.text.utf8.split(separator: UInt8(ascii: " ")).lazy.map { Substring($0) }
            return wrap(words, first: first, indent: indent)
        }
        return wrap(text.text.split(separator: " ", omittingEmptySubsequences: true), first: first, indent: indent)
    }

    private func wrap(_ words: some Sequence<Substring>, first: TerminalText, indent: Int?) -> TerminalText {
        let margin = String(repeating: " ", count: indent ?? Self.columns(of: first.text))
        var result = first.text
        var used = Self.columns(of: first.text)
        var lineHasWord = false
        for word in words {
            let columns = Self.columns(of: word)
            // The first word stays behind the label, unless it fits only without it.
            let isLost = !lineHasWord && used > margin.utf8.count && margin.utf8.count + columns <= width
            if (lineHasWord || isLost) && used + (lineHasWord ? 1 : 0) + columns > width {
                while result.hasSuffix(" ") { result.removeLast() }
                result += "\n" + margin
                used = margin.utf8.count
                lineHasWord = false
            }
            if lineHasWord {
                result += " "
                used += 1
            }
            result += word
            used += columns
            lineHasWord = true
        }
        return TerminalText(stringLiteral: result)
    }

    /// How many columns a terminal uses for text: wide scripts two, marks above a letter none, colours none.
    static func columns(of text: some StringProtocol) -> Int {
        var columns = 0
        var inColour = false
        for scalar in text.unicodeScalars {
            if inColour {
                inColour = scalar != "m"
            } else if scalar == "\u{1b}" {
                inColour = true
            } else {
                columns += columnsOf(scalar)
            }
        }
        return columns
    }

    private static func columnsOf(_ scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x300 else { return 1 }
        switch scalar.value {
        case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
            0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            return 2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }
}
