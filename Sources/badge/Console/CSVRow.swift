/// One line of a table as RFC 4180 has it, which a spreadsheet shows and does not run.
struct CSVRow: Hashable, Sendable {
    /// The line with its end.
    let text: String

    /// Makes a line of cells with untrusted text.
    init(_ cells: [String]) {
        text = cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// A cell: nothing in it is a control character, an apostrophe stands before what a spreadsheet would take for a
    /// formula, and quotation marks around what would otherwise end the cell.
    private static func cell(_ untrusted: String) -> String {
        var text = TerminalText(escaping: untrusted).text
        if startsFormula(untrusted) { text = "'" + text }
        guard text.utf8.contains(where: { ",\" ".utf8.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether text starts like a formula, also behind blanks and in the wide characters of East Asian keyboards.
    private static func startsFormula(_ text: String) -> Bool {
        if let first = text.unicodeScalars.first, first == "\t" || first == "\r" { return true }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && !TerminalText.isUnsafe($0) }
        return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}
