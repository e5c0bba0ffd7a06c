/// One term of one dataset, as a number.
///
/// Nought and up number the IRIs and literals of the dataset in the order in which they were first named; below nought
/// are its blank nodes: -1 is blank node 0, -2 is blank node 1.
package struct RDFTermID: Hashable, Sendable {
    package let rawValue: Int32

    @inline(__always)
    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// The blank node with a number of nought or more.
    @inline(__always)
    package init(blankNode number: Int) {
        rawValue = ~Int32(number)
    }

    /// What stands in the place of a graph name in the default graph.
    package static let defaultGraph = RDFTermID(rawValue: .max)

    /// Whether the term is a blank node.
    @inline(__always)
    package var isBlank: Bool { rawValue < 0 }

    /// The number of the blank node, from nought, if the term is one.
    @inline(__always)
    package var blankNode: Int? { rawValue < 0 ? Int(~rawValue) : nil }

    /// The number of the IRI or literal, from nought, if the term is one.
    @inline(__always)
    package var namedTerm: Int? { rawValue < 0 || rawValue == .max ? nil : Int(rawValue) }
}
