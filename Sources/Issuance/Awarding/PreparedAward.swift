import OpenBadges

/// An award whose permission was checked and whose place in the status lists is taken: it can be signed.
///
/// An object, because an award is large and is handed on from step to step.
final class PreparedAward: Sendable {
    let step: AwardStep
    let award: Award
    let approval: Approval
    let item: CatalogueItem
    let decision: Decision
    let slot: StatusSlot
    let officer: Slug
    /// Why it is issued again; `nil` for a first issue.
    let reason: String?

    init(
        step: AwardStep, award: Award, approval: Approval, item: CatalogueItem, decision: Decision, slot: StatusSlot,
        officer: Slug, reason: String?
    ) {
        self.step = step
        self.award = award
        self.approval = approval
        self.item = item
        self.decision = decision
        self.slot = slot
        self.officer = officer
        self.reason = reason
    }
}

/// A prepared award with its signed badges, checked by the verifier: it can be recorded.
struct SignedAward: Sendable {
    let prepared: PreparedAward
    let badges: [SignedBadge]
}
