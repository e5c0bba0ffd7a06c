import Diagnostics

/// A regular expression as a machine that reads a text once, in all its states at the same time: however hostile the
/// expression, a character costs no more steps than it has instructions.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        /// Reads one character of a set, by position.
        case read(Int)
        /// Goes on in two places.
        case fork(Int, Int)
        case jump(Int)
        case start
        case end
        case wordBoundary(isInverted: Bool)
        /// Goes on where the program of that position finds a match from here, or where it does not.
        case ahead(Int, isInverted: Bool)
        case match
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [CharacterTest] = []
    /// The programs that look ahead.
    private(set) var inner: [PatternProgram] = []
    /// Whether a match can only begin where the text does.
    private(set) var isAnchored = false

    /// The most instructions; repetitions with numbers are written out.
    static let greatestLength = 10_000

    /// Where each set stands, while the program is written.
    private var positions: [ScalarSet: Int] = [:]
    /// How many more instructions there may be, those of inner programs included.
    private var remaining: Int

    init(_ text: String) throws(PatternError) {
        try self.init(try PatternParser.parse(text), remaining: Self.greatestLength)
    }

    /// How many instructions there are, those of inner programs included.
    var length: Int { Self.greatestLength - remaining }

    private init(_ tree: PatternTree, remaining: Int) throws(PatternError) {
        self.remaining = remaining
        try emit(tree)
        try append(.match)
        positions = [:]
        isAnchored = Self.isAnchored(tree)
    }

    private static func isAnchored(_ tree: PatternTree) -> Bool {
        switch tree {
        case .start: true
        case .sequence(let terms): terms.first.map(isAnchored) ?? false
        case .choice(let branches): branches.allSatisfy(isAnchored)
        case .empty, .set, .end, .wordBoundary, .repeated, .ahead, .behind, .backreference: false
        }
    }

    private mutating func append(_ instruction: Instruction) throws(PatternError) {
        remaining -= 1
        guard remaining >= 0 else {
            throw .unsupported(
                Phrase("schema.pattern/longer-than-greatestlength-steps-once", ["greatestLength": Self.greatestLength])
            )
        }
        instructions.append(instruction)
    }

    private mutating func emit(_ tree: PatternTree) throws(PatternError) {
        switch tree {
        case .empty: break
        case .set(let set):
            let position = positions[set] ?? sets.count
            if position == sets.count {
                sets.append(CharacterTest(set))
                positions[set] = position
            }
            try append(.read(position))
        case .start: try append(.start)
        case .end: try append(.end)
        case .wordBoundary(let isInverted): try append(.wordBoundary(isInverted: isInverted))
        case .sequence(let terms):
            for term in terms { try emit(term) }
        case .choice(let branches): try emit(branches[...])
        case .repeated(let tree, let least, let most): try emit(tree, least: least, most: most)
        case .ahead(let tree, let isInverted):
            let program = try PatternProgram(tree, remaining: remaining)
            remaining = program.remaining
            inner.append(program)
            try append(.ahead(inner.count - 1, isInverted: isInverted))
        case .behind: throw .unsupported(Phrase("schema.pattern/looks-behind"))
        case .backreference: throw .unsupported(Phrase("schema.pattern/refers-back-group-matched"))
        }
    }

    private mutating func emit(_ branches: ArraySlice<PatternTree>) throws(PatternError) {
        var jumps: [Int] = []
        for (position, branch) in branches.enumerated() {
            guard position < branches.count - 1 else {
                try emit(branch)
                break
            }
            let fork = instructions.count
            try append(.fork(fork + 1, fork + 1))
            try emit(branch)
            jumps.append(instructions.count)
            try append(.jump(0))
            instructions[fork] = .fork(fork + 1, instructions.count)
        }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emit(_ tree: PatternTree, least: Int, most: Int?) throws(PatternError) {
        // What matches only nothing would be written out without the length ever growing.
        let start = instructions.count
        for _ in 0..<least {
            try emit(tree)
            if instructions.count == start { return }
        }
        guard let most else {
            let fork = instructions.count
            try append(.fork(fork + 1, fork + 1))
            try emit(tree)
            try append(.jump(fork))
            instructions[fork] = .fork(fork + 1, instructions.count)
            return
        }
        var forks: [Int] = []
        for _ in least..<most {
            forks.append(instructions.count)
            try append(.fork(instructions.count + 1, 0))
            try emit(tree)
        }
        for fork in forks { instructions[fork] = .fork(fork + 1, instructions.count) }
    }
}

/// A set of characters with a bit for each of ASCII.
struct CharacterTest: Sendable {
    let set: ScalarSet
    private let low: UInt64
    private let high: UInt64

    init(_ set: ScalarSet) {
        self.set = set
        var words: (UInt64, UInt64) = (0, 0)
        for value in UInt8(0)..<128 where set.contains(Unicode.Scalar(value)) {
            if value < 64 { words.0 |= 1 << UInt64(value) } else { words.1 |= 1 << UInt64(value - 64) }
        }
        (low, high) = words
    }

    @inline(__always)
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 64 { return low >> UInt64(value) & 1 == 1 }
        return value < 128 ? high >> UInt64(value - 64) & 1 == 1 : set.contains(scalar)
    }
}
