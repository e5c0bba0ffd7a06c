import Diagnostics
import LinkedData

/// The endorsements were judged. A failed one gets its own rejected report and does not sink the badge.
struct EndorsementsCheck: VerificationCheck {
    let code = CheckCode.trustEndorsements

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        if badge.hasUnjudgedEndorsements {
            return .notRun(because: "The badge's own signature does not hold, so its endorsements were not judged.")
        }
        if badge.hasTooManyEndorsements {
            return .undetermined(
                Finding(
                    "limit.count", "The badge carries more endorsements than are judged in one go.",
                    remedy: "Check the endorsements one by one."))
        }
        return badge.endorsements.isEmpty ? .notApplicable : .passed
    }
}
