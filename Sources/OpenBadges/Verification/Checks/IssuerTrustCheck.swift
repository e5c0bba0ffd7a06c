import Diagnostics
import LinkedData

/// The issuer is one that the person who asks trusts.
struct IssuerTrustCheck: VerificationCheck {
    let code = CheckCode.trustIssuer

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        guard let trust = options.trust else { return .notApplicable }
        if case .unsupported(let finding) = badge.content { return .undetermined(finding) }
        guard let issuer = badge.issuerID, trust.entry(for: issuer) != nil else {
            return .failed(
                Finding(
                    "issuer.untrusted",
                    "The issuer \(badge.issuerID?.text ?? "(none named)") is not on your list of trusted issuers.",
                    remedy: "Add the issuer to the list if you have made sure who they are."))
        }
        guard let signed = badge.signingInstant, trust.covers(issuer, at: signed) else {
            return .failed(
                Finding(
                    "issuer.untrusted", "The issuer is on your list, but not for the date of this badge.",
                    remedy: "Check the dates of the entry for \(issuer) in the list."))
        }
        return .passed
    }
}
