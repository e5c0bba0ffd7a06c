/// A regular expression, read. What groups capture is of no interest: a schema asks only whether there is a match.
indirect enum PatternTree: Hashable, Sendable {
    case empty
    case set(ScalarSet)
    case start
    case end
    case wordBoundary(isInverted: Bool)
    case sequence([PatternTree])
    case choice([PatternTree])
    /// `most` is `nil` where there is no limit.
    case repeated(PatternTree, least: Int, most: Int?)
    case ahead(PatternTree, isInverted: Bool)
    case behind(PatternTree, isInverted: Bool)
    /// What a group has captured.
    case backreference

    /// One character.
    static func scalar(_ value: UInt32) -> PatternTree { .set(ScalarSet(value...value)) }
}
