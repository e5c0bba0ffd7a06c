/// The related hashes of the neighbours of one blank node, in memory that is used for all of them.
///
/// RDFC-1.0, "Hash Related Blank Node".
struct RelatedHashes {
    /// What is hashed for the next neighbour.
    var input: [UInt8] = []
    private var output: [UInt8]
    private var entries: [Entry] = []
    /// The hashes one after the other.
    private var hashes: [UInt8] = []
    private let length: Int

    private struct Entry {
        /// Which hash it is.
        let place: Int
        let node: Int32
    }

    init(length: Int) {
        self.length = length
        output = Array(repeating: 0, count: length)
    }

    /// Forgets all neighbours.
    mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        hashes.removeAll(keepingCapacity: true)
    }

    /// Hashes the input for a neighbour.
    mutating func append<Digest: DigestFunction & ~Copyable>(
        _ node: Int32, with digest: inout Digest
    ) throws(RDFError) {
        let text = input
        try digest.compute(text.span, into: &output)
        entries.append(Entry(place: entries.count, node: node))
        hashes.append(contentsOf: output)
    }

    /// The neighbours by their hashes, in the order of these.
    mutating func groups() -> [Neighbourhood.Group] {
        let (hashes, length) = (hashes, length)
        entries.sort(in: entries.indices) { left, right in
            Self.precedes(hashes, length, left, right)
        }
        var groups: [Neighbourhood.Group] = []
        var start = 0
        while start < entries.count {
            let hash = hashes[entries[start].place * length..<(entries[start].place + 1) * length]
            var end = start + 1
            while end < entries.count,
                hash.elementsEqual(hashes[entries[end].place * length..<(entries[end].place + 1) * length])
            {
                end += 1
            }
            groups.append(Neighbourhood.Group(relatedHash: Array(hash), nodes: entries[start..<end].map(\.node)))
            start = end
        }
        return groups
    }

    private static func precedes(_ hashes: [UInt8], _ length: Int, _ left: Entry, _ right: Entry) -> Bool {
        for offset in 0..<length {
            let (one, other) = (hashes[left.place * length + offset], hashes[right.place * length + offset])
            if one != other { return one < other }
        }
        return left.node < right.node
    }
}
