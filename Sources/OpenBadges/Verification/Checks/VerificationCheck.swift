import LinkedData

/// One question about a badge whose documents are already fetched: no I/O, no clock.
protocol VerificationCheck: Sendable {
    /// The question.
    var code: CheckCode { get }
    /// The answer, as of the moment that the options give.
    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome
    /// The answer, and what is worth knowing about how it came about.
    func judge(
        _ badge: ResolvedBadge, _ options: VerificationOptions, noting notices: inout [VerificationReport.Notice]
    ) -> CheckOutcome
}

extension VerificationCheck {
    /// Most answers say all there is to say.
    func judge(
        _ badge: ResolvedBadge, _ options: VerificationOptions, noting notices: inout [VerificationReport.Notice]
    ) -> CheckOutcome {
        judge(badge, options)
    }
}
