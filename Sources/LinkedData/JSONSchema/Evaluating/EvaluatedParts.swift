/// Which members or elements of one value some schema has had a say about.
///
/// JSON Schema Core, "Unevaluated Locations". Noted only where a keyword will ask.
struct EvaluatedParts {
    let isNoted: Bool
    /// Every part, however many there are.
    private var isComplete = false
    /// One bit for each position.
    private var words: [UInt64] = []

    init(isNoted: Bool) {
        self.isNoted = isNoted
    }

    mutating func insert(_ position: Int) {
        guard isNoted, !isComplete else { return }
        while words.count <= position >> 6 { words.append(0) }
        words[position >> 6] |= 1 << UInt64(position & 63)
    }

    mutating func insertAll() {
        if isNoted { isComplete = true }
    }

    func contains(_ position: Int) -> Bool {
        isComplete || (position >> 6 < words.count && words[position >> 6] >> UInt64(position & 63) & 1 == 1)
    }

    mutating func formUnion(_ other: EvaluatedParts) {
        guard isNoted else { return }
        if other.isComplete { isComplete = true }
        while words.count < other.words.count { words.append(0) }
        for position in other.words.indices { words[position] |= other.words[position] }
    }
}
