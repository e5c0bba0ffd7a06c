/// What a record of a programme tells of.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
    /// Somebody who works in the programme, and what that person may do.
    case person
    /// How work is judged from then on.
    case policy
    /// A version of an achievement.
    case achievement
    /// A version of an achievement was published.
    case publication
    /// Work that somebody handed in, or handed in again.
    case submission
    /// The score sheet of one reviewer.
    case review
    /// What was decided on a submission or on the design of an achievement.
    case decision
    /// A second person's consent to a decision.
    case release
    /// A badge that was awarded.
    case award
    /// A change of what an award counts for: revoked, suspended, reinstated.
    case status
    /// Whether the holder of a badge wants its page to be public.
    case sharing
    /// A statement of somebody else who stands behind an achievement, an issuer or a badge.
    case endorsement
    /// A badge that somebody else awarded to a person, and that was checked.
    case earlier
    /// What was said about a person was erased.
    case erasure
}
