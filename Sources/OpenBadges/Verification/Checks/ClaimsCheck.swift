import Diagnostics
import LinkedData
import Proofs

/// The claims of the token say the same as the credential in it.
///
/// Open Badges 3.0, "JWT Proof Format": `iss`, `jti`, `nbf`, `sub` and `exp`.
struct ClaimsCheck: VerificationCheck {
    let code = CheckCode.conformanceClaims

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.claims {
        case nil: .notApplicable
        case .failure(let error): .failed(Finding(error))
        case .success(let claims) where claims.form == .vcClaim && badge.dataModel == nil:
            .failed(
                Finding(
                    "jwt.claims", Phrase("jwt.claims/claim-vc-token-holds-no"),
                    remedy: Phrase("do/issuer-badge-given-out"),
                    specification: "Open Badges 3.0, JWT Proof Format", place: .pointer("/vc")))
        case .success(let claims):
            claims.disagreements(areRequired: Self.areClaimsRequired(badge)).first.map { .failed($0) } ?? .passed
        }
    }

    /// What is no badge need not repeat itself in claims, in the second edition of the data model.
    private static func areClaimsRequired(_ badge: ResolvedBadge) -> Bool {
        if case .credential = badge.content { badge.dataModel != .verifiableCredentials2_0 } else { true }
    }
}
