/// Where each of many keys stands first.
///
/// Badges have a handful of levels and results, which are compared one by one; hashing them took twenty times as long.
/// Hostile badges have tens of thousands, which are hashed.
struct FirstPositions<Key: Hashable & Sendable>: Sendable {
    private let keys: [Key]
    private let positions: [Key: Int]?

    /// From this many keys on they are hashed.
    private static var manyKeys: Int { 17 }

    init(_ keys: [Key]) {
        self.keys = keys
        positions =
            keys.count < Self.manyKeys
            ? nil : Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// Whether there are no keys.
    var isEmpty: Bool { keys.isEmpty }

    /// The first position of a key.
    subscript(key: Key) -> Int? {
        if let positions { return positions[key] }
        return keys.firstIndex(of: key)
    }
}
