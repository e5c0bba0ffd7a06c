/// The first-degree hash of every blank node that occurs in a statement.
///
/// RDFC-1.0, "Hash First Degree Quads".
struct FirstDegreeHashes {
    /// The length of a digest in bytes.
    let length: Int
    /// The digests, each at the place of its node.
    private var digests: [UInt8]
    /// The nodes in the order of their digests.
    private var order: [Entry] = []
    private var nodes: [Int32] = []

    private struct Entry {
        /// The first eight bytes of the digest.
        var key: UInt64
        var node: Int32
    }

    init<Digest: DigestFunction & ~Copyable>(
        of dataset: RDFDataset, mentions: Mentions, ranks: TermRanks, with digest: inout Digest
    ) throws(RDFError) {
        length = digest.length
        digests = Array(filledWith: 0, count: length * dataset.blankNodeCount)
        order.reserveCapacity(dataset.blankNodeCount)
        var lines = FirstDegreeLines()
        var output = [UInt8](filledWith: 0, count: length)
        for node in 0..<dataset.blankNodeCount {
            let mentioned = mentions.of(node)
            guard !mentioned.isEmpty else { continue }
            lines.write(dataset, quads: mentioned, node: RDFTermID(blankNode: node), ranks: ranks)
            try lines.bytes.withSpan { (bytes) throws(RDFError) in try digest.compute(bytes, into: &output) }
            var key: UInt64 = 0
            for offset in 0..<8 { key = key << 8 | UInt64(output[offset]) }
            for offset in 0..<length { digests[node * length + offset] = output[offset] }
            order.append(Entry(key: key, node: Int32(node)))
        }
        sortNodes()
    }

    private mutating func sortNodes() {
        let (digests, length) = (digests, length)
        order.sort(in: order.indices) { left, right in
            if left.key != right.key { return left.key < right.key }
            return Self.precedes(digests, length, left.node, right.node)
        }
        nodes = order.map(\.node)
    }

    private static func precedes(_ digests: [UInt8], _ length: Int, _ left: Int32, _ right: Int32) -> Bool {
        for offset in 0..<length {
            let (one, other) = (digests[Int(left) * length + offset], digests[Int(right) * length + offset])
            if one != other { return one < other }
        }
        return left < right
    }

    /// The nodes with the same hash, in the order of the hashes.
    var groups: [ArraySlice<Int32>] {
        var groups: [ArraySlice<Int32>] = []
        groups.reserveCapacity(order.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, isSame(order[start], order[end]) { end += 1 }
            groups.append(nodes[start..<end])
            start = end
        }
        return groups
    }

    private func isSame(_ left: Entry, _ right: Entry) -> Bool {
        left.key == right.key && digest(of: left.node).elementsEqual(digest(of: right.node))
    }

    /// The digest of a blank node.
    func digest(of node: Int32) -> ArraySlice<UInt8> {
        digests[Int(node) * length..<(Int(node) + 1) * length]
    }
}
