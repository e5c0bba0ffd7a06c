import Diagnostics
import LinkedData

/// The badge names somebody or something that it is about.
///
/// Open Badges 3.0, "AchievementSubject": an `id` or at least one `identifier`; Open Badges 2.0, `recipient`.
struct SubjectCheck: VerificationCheck {
    let code = CheckCode.conformanceSubject

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.content {
        case .achievement:
            let subject = badge.document["credentialSubject"]?.object
            guard subject?["id"] != nil || subject?["identifier"] != nil else {
                return .failed(
                    Finding(
                        "subject.missing",
                        "The badge does not say who earned it: there is neither an id nor an identifier.",
                        remedy: "Ask the issuer for a badge that names its recipient.",
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
        case .assertion:
            guard badge.document["recipient"] != nil else {
                return .failed(
                    Finding(
                        "subject.missing", "The badge does not say who earned it: there is no recipient.",
                        remedy: "Ask the issuer for a badge that names its recipient.",
                        specification: "Open Badges 2.0, Assertion, recipient", place: .pointer("/recipient")))
            }
            return .passed
        case .unsupported(let finding):
            return .undetermined(finding)
        }
    }
}
