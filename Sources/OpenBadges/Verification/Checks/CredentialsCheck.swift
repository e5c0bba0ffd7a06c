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
            return .notRun(because: Phrase("not-run/record-own-signature-does-not"))
        case .refused(let finding): return .undetermined(finding)
        case .judged(let reports):
            let outcomes = reports.map { (report: $0, outcome: $0.genuineness) }
            if let (report, outcome) = outcomes.first(where: { $0.outcome.name == "failed" }) {
                return .failed(Self.finding(report, outcome, "record.credential/forged", remedy: Self.forged))
            }
            if let (report, outcome) = outcomes.first(where: { $0.outcome != .passed }) {
                return .undetermined(Self.finding(report, outcome, "record.credential/open", remedy: Self.open))
            }
            return .passed
        }
    }

    private static let forged = Phrase("do/do-not-rely-record-issuer")
    private static let open = Phrase("do/check-badge-itself-supply-needs")

    private static func finding(
        _ report: VerificationReport, _ outcome: CheckOutcome, _ words: String, remedy: Phrase
    ) -> Finding {
        Finding(
            "record.credential",
            Phrase(
                words, ["badge": report.nameInRecord, "reason": outcome.finding?.account ?? Phrase(verbatim: "")]),
            remedy: remedy, specification: "Comprehensive Learner Record 2.0, ClrCredential Verification",
            place: .pointer(report.source.name))
    }
}
