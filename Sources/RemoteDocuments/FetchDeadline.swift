/// The moment at which waiting ends, and how long it was meant to be.
struct FetchDeadline: Comparable, Sendable {
    private let end: ContinuousClock.Instant
    private let allowed: Int

    /// So many milliseconds from now.
    init(milliseconds: Int) {
        end = ContinuousClock.now + .milliseconds(milliseconds)
        allowed = milliseconds
    }

    /// How long may be waited, at least nought.
    var millisecondsLeft: Int {
        let left = (end - ContinuousClock.now).components
        return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000))
    }

    /// How long could be waited at the start, in whole seconds.
    var seconds: Int { max(1, allowed / 1000) }

    static func < (left: FetchDeadline, right: FetchDeadline) -> Bool { left.end < right.end }
}
