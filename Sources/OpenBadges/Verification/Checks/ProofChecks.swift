import Diagnostics
import LinkedData

/// There is a proof: without one anybody could have written the document.
struct ProofPresenceCheck: VerificationCheck {
    let code = CheckCode.proofPresent

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.outcome(\.presence)
    }
}

/// The key could be had, is strong, and was not expired or revoked when the badge was signed.
struct KeyCheck: VerificationCheck {
    let code = CheckCode.proofKey

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.outcome(\.key)
    }
}

/// The key is the issuer's. A sound signature by somebody else's key proves nothing about the issuer.
struct KeyBindingCheck: VerificationCheck {
    let code = CheckCode.proofKeyBinding

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        // What the person who asks knows about the issuer's keys settles what the badge leaves open.
        guard let trust = options.trust else { return badge.outcome(\.binding) }
        return badge.outcome { proof in
            switch proof.binding {
            case .passed, .notApplicable, .notRun: return proof.binding
            case .failed, .undetermined:
                guard let issuer = badge.issuerID, let key = proof.publicKey,
                    let signed = badge.signingInstant(of: proof),
                    trust.vouches(for: key, of: issuer, at: signed)
                else { return proof.binding }
                return .passed
            }
        }
    }
}

/// The key is meant for making statements such as badges.
struct PurposeCheck: VerificationCheck {
    let code = CheckCode.proofPurpose

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.outcome(\.purpose)
    }
}

/// The signature is that key's over exactly these bytes, and counts at the moment of the question.
struct SignatureCheck: VerificationCheck {
    let code = CheckCode.proofSignature

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.outcome { proof in
            guard proof.signature == .passed, let lifetime = proof.lifetime else { return proof.signature }
            return Self.fault(of: lifetime, at: options.instant).map { .failed($0) } ?? .passed
        }
    }

    /// Data Integrity 1.0, "Verify Proof", `created` and `expires`.
    private static func fault(of lifetime: ResolvedProof.Lifetime, at instant: Instant) -> Finding? {
        // The issuer's clock may be ahead.
        if let created = lifetime.created, created.instant > instant.adding(seconds: ValidityPeriodCheck.clockSkew) {
            return Finding(
                "proof.time", Phrase("proof.time/proof-says-made-created-still", ["created": created]),
                remedy: Phrase("do/check-clock-issuer"), specification: "Data Integrity 1.0, Proofs, created",
                place: .pointer(lifetime.place + "/created"))
        }
        if let expires = lifetime.expires, expires.instant < instant {
            return Finding(
                "proof.time", Phrase("proof.time/proof-relied-until-expires-time", ["expires": expires]),
                remedy: Phrase("do/issuer-badge-proof-force"),
                specification: "Data Integrity 1.0, Proofs, expires", place: .pointer(lifetime.place + "/expires"))
        }
        return nil
    }
}

/// The signature covers everything that a reader sees.
struct CoverageCheck: VerificationCheck {
    let code = CheckCode.proofCoverage

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.outcome(\.coverage)
    }
}

/// A hosted badge is served from where its issuer publishes badges.
struct HostedScopeCheck: VerificationCheck {
    let code = CheckCode.proofHostedScope

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        badge.outcome(\.hostedScope)
    }
}
