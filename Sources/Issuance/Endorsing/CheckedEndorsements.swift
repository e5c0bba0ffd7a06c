/// An endorsement that badges do not carry at present, and why.
public struct UnsoundEndorsement: Sendable {
    /// It.
    public let endorsement: ReceivedEndorsement
    /// What speaks against it, or could not be found out.
    public let reason: String
}

/// What was found out about the endorsements that are recorded.
struct CheckedEndorsements: Sendable {
    /// Those that hold.
    var sound: Set<ContentDigest> = []
    /// Those that do not.
    var unsound: [ContentDigest: UnsoundEndorsement] = [:]
    /// Is told of each that is left out of a badge.
    let leftOut: @Sendable (UnsoundEndorsement) -> Void

    init(leftOut: @escaping @Sendable (UnsoundEndorsement) -> Void) {
        self.leftOut = leftOut
    }

    /// Whether a badge may carry an endorsement. One that came after the others were checked waits for the next run.
    func permit(_ endorsement: ReceivedEndorsement) -> Bool {
        if let found = unsound[endorsement.content] { leftOut(found) }
        return sound.contains(endorsement.content)
    }
}
