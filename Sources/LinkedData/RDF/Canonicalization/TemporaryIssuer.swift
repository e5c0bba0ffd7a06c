/// Gives blank nodes temporary numbers and can go back to an earlier state.
///
/// RDFC-1.0, "Issue Identifier Algorithm", with the prefix `b`. What the algorithm calls a copy of an issuer only ever
/// grows, or is thrown away: one list and the lengths to go back to stand for all copies.
struct TemporaryIssuer {
    /// The number of each blank node, or -1.
    private(set) var numbers: [Int32]
    /// The blank nodes that have one, in the order of their numbers.
    private(set) var issued: [Int32] = []

    init(blankNodeCount: Int) {
        numbers = Array(repeating: -1, count: blankNodeCount)
    }

    /// Gives a blank node the next number, unless it has one.
    ///
    /// - Returns: whether it had none.
    mutating func issue(_ node: Int32) -> Bool {
        guard numbers[Int(node)] < 0 else { return false }
        numbers[Int(node)] = Int32(issued.count)
        issued.append(node)
        return true
    }

    /// Goes back to when so many numbers had been given.
    mutating func goBack(to count: Int) {
        while issued.count > count { numbers[Int(issued.removeLast())] = -1 }
    }
}
