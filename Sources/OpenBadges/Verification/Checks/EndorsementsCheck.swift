import Diagnostics
import LinkedData

/// The endorsements were judged. A failed one gets its own rejected report and does not sink the badge.
struct EndorsementsCheck: VerificationCheck {
    let code = CheckCode.trustEndorsements

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        if badge.hasUnjudgedEndorsements {
            return .notRun(because: Phrase("not-run/badge-own-signature-does-not"))
        }
        if badge.hasTooManyEndorsements {
            return .undetermined(
                Finding(
                    "limit.count", Phrase("limit.count/badge-carries-more-endorsements-than"),
                    remedy: Phrase("do/check-endorsements-one-one")))
        }
        return badge.endorsements.isEmpty ? .notApplicable : .passed
    }
}
