/// Gives blank nodes their canonical numbers, in the order in which it is asked.
///
/// RDFC-1.0, "Issue Identifier Algorithm", with the prefix `c14n`.
struct CanonicalIssuer {
    /// The number of each blank node, or -1.
    private(set) var numbers: [Int32]
    private var next: Int32 = 0

    init(blankNodeCount: Int) {
        numbers = Array(filledWith: -1, count: blankNodeCount)
    }

    /// Gives a blank node the next number, unless it has one.
    @inline(__always)
    mutating func issue(_ node: Int32) {
        guard numbers[Int(node)] < 0 else { return }
        numbers[Int(node)] = next
        next += 1
    }
}
