/// What a term, a key or an identifier stands for once it is expanded.
enum Meaning: Hashable, Sendable {
    /// A reserved word.
    case keyword(Keyword)
    /// An IRI, the label of a blank node or, where nothing better is known, the text itself.
    case name(MemberName)

    /// The keyword or the name as text.
    var text: String {
        switch self {
        case .keyword(let keyword): keyword.text
        case .name(let name): name.text
        }
    }

    /// Whether this is one keyword.
    func isKeyword(_ keyword: Keyword) -> Bool {
        if case .keyword(keyword) = self { true } else { false }
    }

    /// A keyword when the text is one, a name otherwise.
    init(_ text: String) {
        if let keyword = Keyword(text) { self = .keyword(keyword) } else { self = .name(MemberName(text)) }
    }
}
