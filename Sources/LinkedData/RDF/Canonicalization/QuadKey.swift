/// A statement as the ranks of its terms: such keys sort as the lines of the statements do.
///
/// Every term of a line is followed by a space, which precedes every character that a term may hold, and the full stop
/// that stands for the default graph precedes every graph name.
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
}
