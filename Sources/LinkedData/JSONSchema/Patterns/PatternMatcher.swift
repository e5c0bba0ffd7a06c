extension PatternProgram {
    /// Whether a text has a match anywhere.
    func isFound(in text: String, _ meter: inout SchemaMeter) throws(JSONSchemaError) -> Bool {
        try meter.count(text.utf8.count >> 6)
        var matcher = PatternMatcher(Array(text.unicodeScalars))
        return try matcher.find(self, from: 0, isAnchored: isAnchored, &meter)
    }
}

/// The states of a program on its way through a text.
private struct PatternMatcher {
    private let scalars: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// Whether a program matches from a position on, or from any later one unless it is anchored.
    mutating func find(
        _ program: PatternProgram, from start: Int, isAnchored: Bool, _ meter: inout SchemaMeter
    ) throws(JSONSchemaError) -> Bool {
        var current = StateSet(count: program.instructions.count)
        var following = StateSet(count: program.instructions.count)
        var position = start
        while true {
            if position == start || !isAnchored {
                if try enter(0, of: program, at: position, &current, &meter) { return true }
            }
            guard position < scalars.count, !current.isEmpty || !isAnchored else { return false }
            try meter.count(1 + current.count >> 2)
            let scalar = scalars[position]
            position += 1
            for index in 0..<current.count {
                let state = current[index]
                guard case .read(let set) = program.instructions[state], program.sets[set].contains(scalar) else {
                    continue
                }
                if try enter(state + 1, of: program, at: position, &following, &meter) { return true }
            }
            swap(&current, &following)
            following.removeAll()
        }
    }

    /// Adds a state and all that it leads to without reading.
    ///
    /// - Returns: whether a match is among them.
    private mutating func enter(
        _ state: Int, of program: PatternProgram, at position: Int, _ states: inout StateSet,
        _ meter: inout SchemaMeter
    ) throws(JSONSchemaError) -> Bool {
        states.waiting.append(state)
        while let state = states.waiting.popLast() {
            guard states.insert(state) else { continue }
            switch program.instructions[state] {
            case .read: break
            case .fork(let first, let second):
                states.waiting.append(second)
                states.waiting.append(first)
            case .jump(let target): states.waiting.append(target)
            case .start: if position == 0 { states.waiting.append(state + 1) }
            case .end: if position == scalars.count { states.waiting.append(state + 1) }
            case .wordBoundary(let isInverted):
                if isBoundary(position) != isInverted { states.waiting.append(state + 1) }
            case .ahead(let number, let isInverted):
                let inner = program.inner[number]
                try meter.count(inner.instructions.count >> 4)
                if try find(inner, from: position, isAnchored: true, &meter) != isInverted {
                    states.waiting.append(state + 1)
                }
            case .match:
                states.waiting.removeAll()
                return true
            }
        }
        return false
    }

    private func isBoundary(_ position: Int) -> Bool {
        func isWord(_ position: Int) -> Bool {
            scalars.indices.contains(position) && ScalarSet.words.contains(scalars[position])
        }
        return isWord(position - 1) != isWord(position)
    }
}

/// States without repetition, in the order in which they were entered.
private struct StateSet {
    /// For each state: the round in which it was last entered.
    private var rounds: [UInt32]
    private var round: UInt32 = 1
    private var states: [Int] = []
    /// States that are still to be looked at.
    var waiting: [Int] = []

    init(count: Int) {
        rounds = Array(repeating: 0, count: count)
    }

    var count: Int { states.count }
    var isEmpty: Bool { states.isEmpty }
    subscript(index: Int) -> Int { states[index] }

    mutating func insert(_ state: Int) -> Bool {
        guard rounds[state] != round else { return false }
        rounds[state] = round
        states.append(state)
        return true
    }

    mutating func removeAll() {
        states.removeAll(keepingCapacity: true)
        round &+= 1
    }
}
