/// The canonical form of a dataset.
package struct CanonicalDataset: Sendable {
    /// The canonical N-Quads: all lines in the order of their bytes, each with its line end.
    package let nQuads: [UInt8]
    /// Where each line starts, and where the last one ends.
    package let lineStarts: [Int]
    /// For each line, which statement of the dataset it is.
    package let order: [Int]
    /// For each blank node of the dataset the number N of its canonical label `c14nN`; -1 for one that occurs in no
    /// statement.
    package let canonicalNumbers: [Int32]

    /// How many steps it took to tell blank nodes apart that look alike (see ``RDFLimits``).
    package internal(set) var steps = 0

    /// One line, with its line end.
    package func line(_ index: Int) -> ArraySlice<UInt8> {
        nQuads[lineStarts[index]..<lineStarts[index + 1]]
    }

    /// All lines, each with its line end.
    package var lines: [ArraySlice<UInt8>] {
        order.indices.map { line($0) }
    }
}
