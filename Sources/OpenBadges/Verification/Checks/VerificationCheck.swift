import LinkedData

/// One question about a badge whose documents are already fetched: no I/O, no clock.
protocol VerificationCheck: Sendable {
    /// The question.
    var code: CheckCode { get }
    /// The answer, as of the moment that the options give.
    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome
}
