/// One line of a table as RFC 4180 has it, which a spreadsheet shows and does not run.
struct CSVRow: Hashable, Sendable {
    /// The line with its end.
    let text: String

    /// Makes a line of cells with untrusted text.
    init(_ cells: [String]) {
        text = cells.map { Self.cell($0, TerminalText(escaping: $0)) }.joined(separator: ",") + "\r\n"
    }

    /// Makes a row of cells that may have several lines each.
    init(keepingLinesOf cells: [String]) {
        text = cells.map { Self.cell($0, TerminalText(escapingLinesOf: $0)) }.joined(separator: ",") + "\r\n"
    }

    /// Whether a cell with lines reads back as the same text: nothing in it is escaped, defused or cut off at the ends.
    static func keeps(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return true }
        return !first.properties.isWhitespace && !last.properties.isWhitespace && !startsFormula(text)
            && !scalars.contains { $0 != "\n" && TerminalText.isUnsafe($0) }
    }

    /// A cell: nothing in it is a control character, an apostrophe stands before what a spreadsheet would take for a
    /// formula, and quotation marks around what would otherwise end the cell.
    private static func cell(_ untrusted: String, _ safe: TerminalText) -> String {
        var text = safe.text
        if startsFormula(untrusted) { text = "'" + text }
        guard text.utf8.contains(where: { ",\" \n".utf8.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether text starts like a formula, also behind blanks and in the wide characters of East Asian keyboards.
    private static func startsFormula(_ text: String) -> Bool {
        if let first = text.unicodeScalars.first, first == "\t" || first == "\r" { return true }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && !TerminalText.isUnsafe($0) }
        return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}
