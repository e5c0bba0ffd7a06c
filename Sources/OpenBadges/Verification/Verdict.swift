/// What a verification comes to.
public enum Verdict: String, Hashable, Sendable {
    /// Every question that applies was answered with passed.
    case accepted
    /// At least one was answered with failed.
    case rejected
    /// None failed, and at least one could not be decided.
    case undetermined

    /// The verdict over several badges of one request: the worst one.
    public static func combined(_ verdicts: some Sequence<Verdict>) -> Verdict {
        var combined = Verdict.accepted
        for verdict in verdicts {
            if verdict == .rejected { return .rejected }
            if verdict == .undetermined { combined = .undetermined }
        }
        return combined
    }
}
