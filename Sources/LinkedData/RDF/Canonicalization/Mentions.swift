/// Which statements mention each blank node.
///
/// RDFC-1.0, "Canonicalization State", blank node to quads map: all lists stand one after the other.
struct Mentions {
    private var starts: [Int]
    private var quads: [Int32]

    init(in dataset: RDFDataset) {
        starts = Array(filledWith: 0, count: dataset.blankNodeCount + 1)
        quads = []
        var total = 0
        for quad in dataset.quads {
            Self.forEachBlankNode(of: quad) { node in
                starts[node] += 1
                total += 1
            }
        }
        // From here on `starts` holds where the list of each node ends, then, filled from behind, where it starts.
        var end = 0
        for node in starts.indices {
            end += starts[node]
            starts[node] = end
        }
        quads = Array(filledWith: 0, count: total)
        for position in dataset.quads.indices.reversed() {
            Self.forEachBlankNode(of: dataset.quads[position]) { node in
                starts[node] -= 1
                quads[starts[node]] = Int32(position)
            }
        }
    }

    /// The statements that mention a blank node, each once, in their order.
    @inline(__always)
    func of(_ node: Int) -> ArraySlice<Int32> {
        quads[starts[node]..<starts[node + 1]]
    }

    @inline(__always)
    private static func forEachBlankNode(of quad: RDFQuad, _ body: (Int) -> Void) {
        if let subject = quad.subject.blankNode { body(subject) }
        if let object = quad.object.blankNode, quad.object != quad.subject { body(object) }
        if let graph = quad.graph.blankNode, quad.graph != quad.subject, quad.graph != quad.object { body(graph) }
    }
}
