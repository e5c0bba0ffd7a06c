/// A statement as the ranks of its terms: such keys sort as the lines of the statements do.
///
/// Every term of a line is followed by a space, which precedes every character that a term may hold, and the full stop
/// that stands for the default graph precedes every graph name. Literals share the rank nought, and those of two
/// statements are compared by their bytes.
struct QuadKey {
    private let front: UInt64
    private let back: UInt64
    /// Which statement it is.
    let quad: Int32

    @inline(__always)
    init(subject: UInt32, predicate: UInt32, object: UInt32, graph: UInt32, quad: Int32) {
        front = UInt64(subject) << 32 | UInt64(predicate)
        back = UInt64(object) << 32 | UInt64(graph)
        self.quad = quad
    }

    @inline(__always)
    static func precedes(_ left: QuadKey, _ right: QuadKey) -> Bool {
        left.front != right.front ? left.front < right.front : left.back < right.back
    }

    /// Whether two statements differ in nothing before their literals.
    fileprivate func endsLike(_ other: QuadKey) -> Bool {
        front == other.front && back >> 32 == 0 && other.back >> 32 == 0
    }
}

extension [QuadKey] {
    /// Sorts some statements of a dataset as their lines.
    mutating func sort(in range: Range<Int>, of dataset: RDFDataset) {
        sort(in: range, by: QuadKey.precedes)
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, self[start].endsLike(self[end]) { end += 1 }
            if end - start > 1 { sortLiterals(in: start..<end, of: dataset) }
            start = end
        }
    }

    /// Sorts statements that have subject and predicate in common, and end with literals.
    private mutating func sortLiterals(in range: Range<Int>, of dataset: RDFDataset) {
        sort(in: range) { left, right in
            let (one, other) = (dataset.quads[Int(left.quad)].object, dataset.quads[Int(right.quad)].object)
            return one != other ? dataset.terms.precedes(one, other) : QuadKey.precedes(left, right)
        }
    }
}
