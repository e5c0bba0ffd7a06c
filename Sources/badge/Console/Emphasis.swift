/// The weight of a word; a word or mark always says the same, so that nothing depends on colour.
enum Emphasis: Hashable, Sendable {
    case good, bad, open, strong, quiet

    /// The select graphic rendition parameters (ECMA-48).
    private var parameters: String {
        switch self {
        case .good: "1;32"
        case .bad: "1;31"
        case .open: "1;33"
        case .strong: "1"
        case .quiet: "2"
        }
    }

    /// The text with colours, for a terminal that shows them.
    func applied(to text: TerminalText) -> TerminalText {
        TerminalText(stringLiteral: "\u{1b}[\(parameters)m\(text.text)\u{1b}[0m")
    }
}
