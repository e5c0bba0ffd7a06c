/// One statement of a dataset.
///
/// RDF 1.1 Concepts, "RDF Triples" and "RDF Datasets".
package struct RDFQuad: Hashable, Sendable {
    package let subject: RDFTermID
    package let predicate: RDFTermID
    package let object: RDFTermID
    /// The name of the graph, or ``RDFTermID/defaultGraph``.
    package let graph: RDFTermID

    @inline(__always)
    package init(
        subject: RDFTermID, predicate: RDFTermID, object: RDFTermID, graph: RDFTermID = .defaultGraph
    ) {
        self.subject = subject
        self.predicate = predicate
        self.object = object
        self.graph = graph
    }

    /// The subject, predicate, object and graph by their positions in a line, from nought.
    @inline(__always)
    subscript(part: Int) -> RDFTermID {
        switch part {
        case 0: subject
        case 1: predicate
        case 2: object
        default: graph
        }
    }
}
