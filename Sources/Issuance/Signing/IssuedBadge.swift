internal import Diagnostics
internal import LinkedData
public import OpenBadges

/// A badge that may be handed out: signed, read back, and accepted by our own verifier.
///
/// There is no initialiser that skips a step.
public struct IssuedBadge: Sendable {
    /// The badge.
    public let signed: SignedBadge
    /// What the verifier said about it.
    public let report: VerificationReport

    /// Checks a signed badge as of the first moment at which it counts.
    ///
    /// - Throws: why it must not be handed out.
    public init(_ signed: SignedBadge, checkedBy selfCheck: SelfCheck) async throws(SelfCheckError) {
        try signed.readBack()
        let reports = await selfCheck.reports(on: signed)
        guard reports.count == 1, let report = reports.first else { throw .refused([]) }
        let doubts = Self.doubts(about: report)
        guard doubts.isEmpty else { throw .refused(doubts) }
        self.signed = signed
        self.report = report
    }

    /// Why a report does not let a badge out: every failure, and every open question but that a document outside the
    /// issuer's own, for instance a status list, was not at hand.
    static func doubts(about report: VerificationReport) -> [Finding] {
        var doubts: [Finding] = []
        for check in report.checks {
            switch check.outcome {
            case .failed(let finding):
                doubts.append(finding)
            case .undetermined(let finding):
                if !finding.isAbsentDocument { doubts.append(finding) }
            case .passed, .notApplicable, .notRun:
                break
            }
        }
        let isProven = report.checks.contains { check in
            (check.code == .proofSignature || check.code == .proofHostedScope) && check.outcome == .passed
        }
        if doubts.isEmpty, !isProven {
            doubts.append(
                Finding(
                    "self-check.refused", Phrase("self-check.refused/signature"),
                    remedy: Phrase("do/report-fault-program")))
        }
        return doubts
    }
}

extension Finding {
    /// Whether the reason is only that a document was not at hand.
    fileprivate var isAbsentDocument: Bool {
        code == "status.unavailable" || code == "fetch.unavailable"
    }
}
