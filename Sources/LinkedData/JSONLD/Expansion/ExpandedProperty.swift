/// A property of a node.
enum ExpandedProperty: Sendable {
    /// The property that a term stands for: nodes share the term, and nothing is compared or copied to find its IRI.
    case term(TermDefinition)
    /// The property by its IRI.
    case name(MemberName)

    /// The IRI, or the label of a blank node.
    var name: MemberName {
        switch self {
        case .name(let name): return name
        case .term(let definition):
            if case .name(let name)? = definition.meaning { return name }
            return ""
        }
    }

    /// The term.
    var definition: TermDefinition? {
        if case .term(let definition) = self { definition } else { nil }
    }
}
