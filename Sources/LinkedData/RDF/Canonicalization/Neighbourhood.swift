/// The blank nodes around one, in the middle of being hashed.
///
/// RDFC-1.0, "Hash N-Degree Quads", as far as one call of it has come: the algorithm calls itself for each neighbour, and
/// so deep that these stand in an array instead of on the stack.
struct Neighbourhood {
    /// Neighbours with the same related hash.
    struct Group {
        let relatedHash: [UInt8]
        /// The neighbours in their order; one is listed as often as a statement names it so.
        let nodes: [Int32]
    }

    /// The groups in the order of their hashes.
    let groups: [Group]
    /// The group at hand.
    var group = 0
    /// What is hashed in the end.
    var data: [UInt8] = []

    /// Whether an order of the group at hand is being tried.
    var isInGroup = false
    /// The order that is being tried.
    var permutation: [Int32] = []
    /// How many temporary numbers had been given when the group was begun.
    var issuedBefore = 0
    var chosenPath: [UInt8] = []
    /// The nodes that were given numbers for the chosen path.
    var chosenIssued: [Int32] = []

    /// The path for the order that is being tried.
    var path: [UInt8] = []
    /// The nodes that are still to be visited for it, and how many of them have been.
    var recursion: [Int32] = []
    var visited = 0

    init(groups: [Group]) {
        self.groups = groups
    }

    /// Whether the path can no longer become the least one.
    var isHopeless: Bool {
        !chosenPath.isEmpty && path.count >= chosenPath.count && chosenPath.lexicographicallyPrecedes(path)
    }

    /// Goes to the next order of the group in lexicographic order, in which equal nodes are not exchanged.
    ///
    /// - Returns: whether there is one.
    mutating func permute() -> Bool {
        guard var pivot = permutation.indices.dropLast().last else { return false }
        while permutation[pivot] >= permutation[pivot + 1] {
            guard pivot > 0 else { return false }
            pivot -= 1
        }
        var successor = permutation.count - 1
        while permutation[successor] <= permutation[pivot] { successor -= 1 }
        permutation.swapAt(pivot, successor)
        permutation[(pivot + 1)...].reverse()
        return true
    }
}
