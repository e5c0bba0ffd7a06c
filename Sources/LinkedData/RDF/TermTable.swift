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

    /// Whether a term is a literal.
    func isLiteral(_ term: Int) -> Bool { bytes[starts[term]] == UInt8(ascii: "\"") }

    /// Whether the bytes of a term come before those of another one, both IRIs or literals.
    ///
    /// - Parameter depth: how many bytes they are known to have in common.
    func precedes(_ left: RDFTermID, _ right: RDFTermID, from depth: Int = 0) -> Bool {
        let (left, right) = (range(of: Int(left.rawValue)), range(of: Int(right.rawValue)))
        let bytes = bytes.span
        var offset = depth
        while offset < min(left.count, right.count) {
            let one = bytes.word(from: left.lowerBound + offset, to: left.upperBound)
            let other = bytes.word(from: right.lowerBound + offset, to: right.upperBound)
            if one != other { return one < other }
            offset += 8
        }
        return left.count < right.count
    }

    /// The length of the line of a statement, with a short label for each blank node.
    func lineLength(of quad: RDFQuad) -> Int {
        length(of: quad.subject) + length(of: quad.predicate) + length(of: quad.object) + length(of: quad.graph) + 2
    }

    @inline(__always)
    private func length(of term: RDFTermID) -> Int {
        if term.isBlank { return BlankNodeLabels.usualLength }
        return term == .defaultGraph ? 0 : range(of: Int(term.rawValue)).count
    }

    /// Makes room.
    mutating func reserve(terms: Int, bytes more: Int) {
        starts.reserveCapacity(terms + 1)
        bytes.reserveCapacity(more)
    }

    /// The term for an IRI, given without its angle brackets.
    mutating func iri(_ text: Span<UInt8>) -> RDFTermID {
        var search = slots.search(slots.hashing.hash(text, in: 0..<text.count))
        while let candidate = slots.next(&search) {
            let place = range(of: candidate)
            if place.count == text.count + 3, bytes[place.lowerBound] == UInt8(ascii: "<"),
                bytes.span.hasSameBytes(as: text, from: place.lowerBound + 1)
            {
                return RDFTermID(rawValue: Int32(candidate))
            }
        }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: ">"))
        bytes.append(UInt8(ascii: " "))
        return endTerm(at: search)
    }

    /// The term for a literal.
    ///
    /// - Parameter write: writes it in its canonical form at the end of what it is given.
    @inline(__always)
    mutating func literal<Failure: Error>(
        _ write: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) -> RDFTermID {
        try write(&bytes)
        return internWrittenLiteral()
    }

    /// Looks whether the literal that was written behind the last term is there already.
    private mutating func internWrittenLiteral() -> RDFTermID {
        bytes.append(UInt8(ascii: " "))
        let written = starts[count]..<bytes.count
        var search = slots.search(slots.hashing.hash(bytes.span, in: written))
        while let candidate = slots.next(&search) {
            let place = range(of: candidate)
            if place.count == written.count, bytes.span.hasSameBytes(place, written) {
                bytes.removeLast(written.count)
                return RDFTermID(rawValue: Int32(candidate))
            }
        }
        return endTerm(at: search)
    }

    /// Takes down what was written behind the last term as a new one.
    private mutating func endTerm(at search: HashSlots.Search) -> RDFTermID {
        let term = count
        starts.append(bytes.count)
        slots.insert(term, at: search)
        return RDFTermID(rawValue: Int32(term))
    }
}
