/// A property of a node: its IRI, shared by all nodes when a term stands for it.
struct ExpandedProperty: Sendable {
    let name: MemberName
    /// The definition that gave the name, by which RDF finds its term again without comparing IRIs.
    let definition: TermDefinition?
}
