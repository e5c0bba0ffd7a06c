import Diagnostics
import LinkedData

/// The badges in a record are genuine.
///
/// A record is made to show the badges in it, so one that holds something forged is refused as a whole. A genuine badge that
/// has expired or was taken back is history, which a record may tell: its own report rejects it, and a notice says so.
struct CredentialsCheck: VerificationCheck {
    let code = CheckCode.trustCredentials

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.credentials {
        case .none: return .notApplicable
        case .notJudged:
            return .notRun(because: "The record's own signature does not hold, so the badges in it were not judged.")
        case .refused(let finding): return .undetermined(finding)
        case .judged(let reports):
            let outcomes = reports.map { (report: $0, outcome: $0.genuineness) }
            if let (report, outcome) = outcomes.first(where: { $0.outcome.name == "failed" }) {
                return .failed(Self.finding(report, outcome, "is not genuine", remedy: Self.forged))
            }
            if let (report, outcome) = outcomes.first(where: { $0.outcome != .passed }) {
                return .undetermined(Self.finding(report, outcome, "could not be checked", remedy: Self.open))
            }
            return .passed
        }
    }

    private static let forged = "Do not rely on the record; ask its issuer where the badge comes from."
    private static let open = "Check the badge by itself, and supply what it needs with --documents INDEX."

    private static func finding(
        _ report: VerificationReport, _ outcome: CheckOutcome, _ what: String, remedy: String
    ) -> Finding {
        Finding(
            "record.credential", "\(report.nameInRecord) \(what). \(outcome.finding?.explanation ?? "")",
            remedy: remedy, specification: "Comprehensive Learner Record 2.0, ClrCredential Verification",
            place: .pointer(report.source.name))
    }
}
