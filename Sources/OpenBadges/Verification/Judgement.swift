/// The report on a badge with the badge.
struct Judgement {
    /// The report.
    let report: VerificationReport
    /// The badge; `nil` where the payload was none.
    let badge: ResolvedBadge?
}
