/// A set of statements in named graphs and the default graph.
///
/// RDF 1.1 Concepts, "RDF Datasets". IRIs and literals are kept once, as canonical N-Quads; a statement is four numbers.
/// A statement that is appended twice is there once.
public struct RDFDataset: Sendable {
    /// The IRIs and literals.
    var terms = TermTable()
    /// The statements in the order in which they were first appended.
    package private(set) var quads: [RDFQuad] = []
    /// How many blank nodes there are.
    package private(set) var blankNodeCount = 0
    private var slots = HashSlots()

    /// A dataset without statements.
    package init() {}

    /// Makes room for so many statements.
    package mutating func reserve(quads count: Int) {
        quads.reserveCapacity(count)
        terms.reserve(terms: count, bytes: count * 48)
    }

    /// A blank node that occurs in no statement yet.
    package mutating func blankNode() -> RDFTermID {
        defer { blankNodeCount += 1 }
        return RDFTermID(blankNode: blankNodeCount)
    }

    /// Adds a statement, unless it is there.
    ///
    /// - Returns: whether it is new.
    @discardableResult
    package mutating func append(
        subject: RDFTermID, predicate: RDFTermID, object: RDFTermID, graph: RDFTermID = .defaultGraph
    ) -> Bool {
        append(RDFQuad(subject: subject, predicate: predicate, object: object, graph: graph))
    }

    /// Adds a statement, unless it is there.
    ///
    /// - Returns: whether it is new.
    @discardableResult
    package mutating func append(_ quad: RDFQuad) -> Bool {
        var search = slots.search(slots.hashing.hash(quad))
        while let candidate = slots.next(&search) {
            if quads[candidate] == quad { return false }
        }
        slots.insert(quads.count, at: search)
        quads.append(quad)
        return true
    }
}
