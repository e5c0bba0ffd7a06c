import Diagnostics
import LinkedData

/// There is a proof: without one anybody could have written the document.
struct ProofPresenceCheck: VerificationCheck {
    let code = CheckCode.proofPresent

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.proof.presence
    }
}

/// The key could be had, is strong, and was not expired or revoked when the badge was signed.
struct KeyCheck: VerificationCheck {
    let code = CheckCode.proofKey

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.proof.key
    }
}

/// The key is the issuer's. A sound signature by somebody else's key proves nothing about the issuer.
struct KeyBindingCheck: VerificationCheck {
    let code = CheckCode.proofKeyBinding

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.proof.binding {
        case .passed, .notApplicable, .notRun: return badge.proof.binding
        case .failed, .undetermined:
            // What the person who asks knows about the issuer's keys settles what the badge leaves open.
            guard let trust = options.trust, let issuer = badge.issuerID, let key = badge.proof.publicKey,
                let signed = badge.signingInstant, trust.vouches(for: key, of: issuer, at: signed)
            else { return badge.proof.binding }
            return .passed
        }
    }
}

/// The key is meant for making statements such as badges.
struct PurposeCheck: VerificationCheck {
    let code = CheckCode.proofPurpose

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.proof.purpose
    }
}

/// The signature is that key's over exactly these bytes.
struct SignatureCheck: VerificationCheck {
    let code = CheckCode.proofSignature

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.proof.signature
    }
}

/// The signature covers everything that a reader sees.
struct CoverageCheck: VerificationCheck {
    let code = CheckCode.proofCoverage

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.proof.coverage
    }
}

/// A hosted badge is served from where its issuer publishes badges.
struct HostedScopeCheck: VerificationCheck {
    let code = CheckCode.proofHostedScope

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.proof.form == .hosted ? badge.proof.signature : badge.proof.hostedScope
    }
}
