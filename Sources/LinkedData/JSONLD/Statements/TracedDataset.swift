/// The statements of a document, with where they come from.
package struct TracedDataset: Sendable {
    /// The statements.
    package let dataset: RDFDataset
    /// What the statements do not hold.
    package let losses: [JSONLDLoss]
    /// Where in the document each blank node stands, by its number.
    package let places: [Int: BlankNodePlace]
}
