import Diagnostics
import LinkedData
import OpenBadges
import Testing

extension VerificationReport {
    /// Every answer other than passed and not applicable: `proof.signature failed jws.signature`.
    var faults: Set<String> {
        Set(
            checks.compactMap { check in
                switch check.outcome {
                case .passed, .notApplicable: nil
                case .failed, .undetermined, .notRun:
                    [check.code.rawValue, check.outcome.name, check.outcome.finding?.code.text].compactMap(\.self)
                        .joined(separator: " ")
                }
            })
    }

    /// The answer to one question.
    func outcome(_ code: CheckCode) -> String? {
        checks.first { $0.code == code }?.outcome.name
    }

    /// The codes of the notices.
    var noticeCodes: Set<String> { Set(notices.map(\.code.text)) }
}

/// Expects a verdict and the whole set of answers that led to it; every other question must have been answered with
/// passed or not applicable.
func expect(
    _ report: VerificationReport, _ verdict: Verdict, _ faults: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let told = report.checks.compactMap { $0.outcome.finding?.explanation }.joined(separator: "; ")
    #expect(report.verdict == verdict, "\(told)", sourceLocation: sourceLocation)
    #expect(report.faults == faults, "\(told)", sourceLocation: sourceLocation)
    expectContract(report, sourceLocation: sourceLocation)
}

/// What holds for every report: each question once and in order, each reason readable, the verdict computed.
func expectContract(_ report: VerificationReport, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(report.checks.map(\.code) == CheckCode.allCases, sourceLocation: sourceLocation)
    let outcomes = report.checks.map(\.outcome.name)
    let computed: Verdict =
        outcomes.contains("failed")
        ? .rejected
        : outcomes.contains("undetermined") || outcomes.contains("notRun") ? .undetermined : .accepted
    #expect(report.verdict == computed, sourceLocation: sourceLocation)
    #expect(report.json["verdict"]?.text == computed.rawValue, sourceLocation: sourceLocation)
    for finding in report.checks.compactMap(\.outcome.finding) {
        #expect(!finding.explanation.isEmpty && !finding.remedy.isEmpty, sourceLocation: sourceLocation)
        #expect(finding.explanation.utf8.count < 5000, sourceLocation: sourceLocation)
    }
    for nested in report.endorsements + report.credentials { expectContract(nested, sourceLocation: sourceLocation) }
}
