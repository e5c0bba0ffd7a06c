import Diagnostics
import LinkedData
import OpenBadges

/// What many reports come to: how many of each verdict, and the reasons that were given most often.
struct ReportTally {
    /// How many reasons a summary names.
    static let mostReasons = 5

    private struct Reason {
        var count = 0
        let first: Finding
        let file: String
        var isAlwaysTheSame = true
    }

    private var verdicts: [Verdict: Int] = [:]
    private var reasons: [FindingCode: Reason] = [:]

    /// Counts the reports on one input.
    mutating func add(_ reports: [VerificationReport]) {
        for report in reports {
            verdicts[report.verdict, default: 0] += 1
            guard let finding = report.reasons.first else { continue }
            var reason = reasons[finding.code] ?? Reason(first: finding, file: report.source.name)
            reason.count += 1
            if !reason.first.explanation.hasSameBytes(as: finding.explanation) { reason.isAlwaysTheSame = false }
            reasons[finding.code] = reason
        }
    }

    /// The verdict over everything: the worst one.
    var verdict: Verdict { Verdict.combined(verdicts.keys) }

    /// How many badges have each verdict.
    var totals: TerminalText {
        let (accepted, rejected) = (verdicts[.accepted, default: 0], verdicts[.rejected, default: 0])
        let open = verdicts[.undetermined, default: 0]
        let all = accepted + rejected + open
        return
            "\(all) \(all == 1 ? "badge" : "badges"): \(accepted) accepted, \(rejected) rejected, \(open) undetermined."
    }

    /// Writes the totals and the most frequent reasons.
    func write(on console: Console) throws(FileError) {
        try console.result("\n\(totals)")
        let sorted = reasons.sorted { left, right in
            (right.value.count, left.key.text) < (left.value.count, right.key.text)
        }
        guard !sorted.isEmpty else { return }
        try console.result(sorted.count == 1 ? "\nThe reason" : "\nThe most frequent reasons")
        for (code, reason) in sorted.prefix(Self.mostReasons) {
            let example: TerminalText = reason.isAlwaysTheSame ? "" : "for instance \(reason.file): "
            try console.paragraph(
                "\(example)\(reason.first.explanation) [\(code.text)]", first: "  \(reason.count) x ", indent: 4)
            try console.paragraph("\(reason.first.remedy)", first: "    What to do: ", indent: 4)
        }
        let others = sorted.dropFirst(Self.mostReasons).reduce(0) { $0 + $1.value.count }
        if others > 0 { try console.result("  \(others) x other reasons") }
    }
}
