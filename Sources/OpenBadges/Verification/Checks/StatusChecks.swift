import Diagnostics
import LinkedData

/// The issuer has not taken the badge back.
struct RevocationCheck: VerificationCheck {
    let code = CheckCode.statusRevocation

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.status.revocation
    }
}

/// The issuer has not suspended the badge.
struct SuspensionCheck: VerificationCheck {
    let code = CheckCode.statusSuspension

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.status.suspension
    }
}
