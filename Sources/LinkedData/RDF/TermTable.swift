/// The IRIs and literals of a dataset, each once, as canonical N-Quads in one flat buffer.
///
/// Behind each term stands the space that follows it in a line. Copied and compared with it, terms need no separator, and
/// no term is the beginning of another: the order of terms, one after the other, is the order of whole lines.
struct TermTable: Sendable {
    /// All terms, one after the other; behind them, while it is being read, the next one.
    var bytes: [UInt8] = []
    /// Where each term starts, and where the last one ends.
    private(set) var starts: [Int] = [0]
    private var slots = HashSlots()

    init() {}

    /// How many terms there are.
    var count: Int { starts.count - 1 }

    /// The place of a term in ``bytes``, its space included.
    @inline(__always)
    func range(of term: Int) -> Range<Int> {
        starts[term]..<starts[term + 1]
    }

    /// Makes room.
    mutating func reserve(terms: Int, bytes more: Int) {
        starts.reserveCapacity(terms + 1)
        bytes.reserveCapacity(more)
    }

    /// Writes one term at the end and looks whether it is there already.
    ///
    /// - Parameter write: writes the term, without the space.
    @inline(__always)
    mutating func intern(_ write: (inout [UInt8]) -> Void) -> RDFTermID {
        write(&bytes)
        return internWrittenTerm()
    }

    /// What was written behind the last term is a term.
    mutating func internWrittenTerm() -> RDFTermID {
        bytes.append(UInt8(ascii: " "))
        let start = starts[count]
        let written = start..<bytes.count
        let hash = SeededHash.hash(bytes.span, in: written)
        var search = slots.search(hash)
        while let candidate = slots.next(&search) {
            if hasSameBytes(range(of: candidate), written) {
                bytes.removeSubrange(written)
                return RDFTermID(rawValue: Int32(candidate))
            }
        }
        let term = count
        starts.append(bytes.count)
        slots.insert(term, at: search)
        return RDFTermID(rawValue: Int32(term))
    }

    private func hasSameBytes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes.span.hasSameBytes(left, right)
    }
}
