/// How long the steps that a run takes are its own, in seconds since 1970 began.
///
/// A run that dies leaves its steps behind; when its time is over another takes them.
public struct SlotClaim: Hashable, Sendable {
    /// The present time.
    public let now: Int
    /// When others may take the steps.
    public let end: Int

    /// A claim.
    public init(now: Int, end: Int) {
        self.now = now
        self.end = end
    }

    /// Whether a step is somebody else's. A claim that ends later than this one is of a clock that was set back.
    public func isBarred(by other: Int) -> Bool { other > now && other <= end }
}
