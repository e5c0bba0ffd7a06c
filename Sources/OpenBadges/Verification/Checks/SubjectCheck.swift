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
                        "subject.missing", "The badge does not say what was awarded, or to whom.",
                        remedy: "Ask the issuer for a complete badge.",
                        specification: "Open Badges 3.0, AchievementSubject", place: .pointer("/credentialSubject")))
            }
            return .passed
        case .endorsement:
            guard badge.document["credentialSubject"]?.object?["id"] != nil else {
                return .failed(
                    Finding(
                        "subject.missing", "The endorsement does not say what it endorses.",
                        remedy: "Ask the endorser for one that names the endorsed achievement, profile or badge.",
                        specification: "Open Badges 3.0, EndorsementSubject", place: .pointer("/credentialSubject")))
            }
            return .passed
        case .badgeObject(let resolved):
            guard resolved.object.objectClass == .assertion else { return .notApplicable }
            guard badge.document["recipient"] != nil else {
                return .failed(
                    Finding(
                        "subject.missing", "The badge does not say who earned it: there is no recipient.",
                        remedy: "Ask the issuer for a badge that names its recipient.",
                        specification: "Open Badges 2.0, Assertion, recipient", place: .pointer("/recipient")))
            }
            return .passed
        case .credential:
            // What a subject has to be, the model says.
            return .notApplicable
        case .unsupported(let finding):
            return .undetermined(finding)
        }
    }
}
