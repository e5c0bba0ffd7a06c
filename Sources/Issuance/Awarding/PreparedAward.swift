import OpenBadges

/// An award whose permission was checked and whose place in the status lists is taken: it can be signed.
struct PreparedAward: Sendable {
    let step: AwardStep
    let award: Award
    let approval: Approval
    let item: CatalogueItem
    let decision: Decision
    let slot: StatusSlot
    let officer: Slug
    /// Why it is issued again; `nil` for a first issue.
    let reason: String?
}

/// A prepared award with its signed badges, checked by the verifier: it can be recorded.
struct SignedAward: Sendable {
    let prepared: PreparedAward
    let badges: [SignedBadge]
}
