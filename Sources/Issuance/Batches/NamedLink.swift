import LinkedData

/// A name and a web address in a cell: `Name <https://…>`.
struct NamedLink {
    let name: String
    let address: IRI

    init?(_ text: String) {
        guard text.hasSuffix(">"), let mark = text.lastIndex(of: "<"),
            let address = IRI(String(text[text.index(after: mark)...].dropLast())), address.isWebAddress
        else { return nil }
        let name = text[..<mark].split { $0.isWhitespace }.joined(separator: " ")
        guard StatementText.fault(in: name, limit: 500) == nil else { return nil }
        self.name = name
        self.address = address
    }
}
