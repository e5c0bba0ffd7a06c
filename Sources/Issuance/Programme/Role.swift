/// What a person may do in a programme.
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Writes achievements.
    case author
    /// Scores designs and submissions.
    case reviewer
    /// Decides, awards, revokes and suspends.
    case officer
    /// Signs endorsements of an endorsing body.
    case endorser
    /// Names the others and what they may do.
    case administrator
}
