/// The schemas of `properties`, found by the name of a member.
struct MemberTable: Sendable {
    private struct Entry: Sendable {
        let name: MemberName
        let node: Int
    }

    /// In the order of the fingerprints: most names are told apart by them.
    private let entries: [Entry]

    init(_ nodes: [(name: MemberName, node: Int)]) {
        entries = nodes.map { Entry(name: $0.name, node: $0.node) }
            .sorted { $0.name.fingerprint < $1.name.fingerprint }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The node for a member.
    func node(for name: MemberName) -> Int? {
        let entries = entries.span
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = low + (high - low) / 2
            if entries[middle].name.fingerprint < name.fingerprint { low = middle + 1 } else { high = middle }
        }
        while low < entries.count, entries[low].name.fingerprint == name.fingerprint {
            if entries[low].name == name { return entries[low].node }
            low += 1
        }
        return nil
    }
}
