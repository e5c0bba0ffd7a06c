import Diagnostics
import LinkedData

/// The badge says whom or what it is about.
///
/// Open Badges 3.0, "AchievementSubject" and "EndorsementSubject"; Open Badges 2.0, `recipient`.
struct SubjectCheck: VerificationCheck {
    let code = CheckCode.conformanceSubject

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.content {
        case .achievement, .record:
            // A credential whose subject has neither is a bearer's badge. The text of the standard asks for one of them,
            // its schema does not, and wallets hand out such badges: a notice says so.
            guard badge.document["credentialSubject"]?.object != nil else {
                return .failed(
                    Finding(
                        "subject.missing", Phrase("subject.missing/badge-does-not-say-awarded"),
                        remedy: Phrase("do/issuer-complete-badge"),
                        specification: "Open Badges 3.0, AchievementSubject", place: .pointer("/credentialSubject")))
            }
            return .passed
        case .endorsement:
            guard badge.document["credentialSubject"]?.object?["id"] != nil else {
                return .failed(
                    Finding(
                        "subject.missing", Phrase("subject.missing/endorsement-does-not-say-endorses"),
                        remedy: Phrase("do/endorser-one-names-endorsed-achievement"),
                        specification: "Open Badges 3.0, EndorsementSubject", place: .pointer("/credentialSubject")))
            }
            return .passed
        case .badgeObject(let resolved):
            guard resolved.object.objectClass == .assertion else { return .notApplicable }
            guard badge.document["recipient"] != nil else {
                // What is left of a badge that was taken back need not name anybody.
                if resolved.object.isRevoked { return .notRun(because: Phrase("not-run/badge-taken-back")) }
                return .failed(
                    Finding(
                        "subject.missing", Phrase("subject.missing/badge-does-not-say-who"),
                        remedy: Phrase("do/issuer-badge-names-recipient"),
                        specification: "Open Badges 2.0, Assertion, recipient", place: .pointer("/recipient")))
            }
            return .passed
        case .credential:
            // What a subject has to be, the model says.
            return .notApplicable
        case .unsupported:
            return .kindNotJudged
        }
    }
}
