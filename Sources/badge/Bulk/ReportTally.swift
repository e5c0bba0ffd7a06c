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
            if reason.first.account != finding.account { reason.isAlwaysTheSame = false }
            reasons[finding.code] = reason
        }
    }

    /// The verdict over everything: the worst one.
    var verdict: Verdict { Verdict.combined(verdicts.keys) }

    /// How many badges have each verdict.
    var totals: Phrase {
        let (accepted, rejected) = (verdicts[.accepted, default: 0], verdicts[.rejected, default: 0])
        let open = verdicts[.undetermined, default: 0]
        let all = accepted + rejected + open
        return Phrase(
            all == 1 ? "summary/one" : "summary/many",
            ["count": all, "accepted": accepted, "rejected": rejected, "undetermined": open])
    }

    /// Writes the totals and the most frequent reasons.
    func write(on console: Console) throws(FileError) {
        try console.result("\n\(console.words(totals))")
        let sorted = reasons.sorted { left, right in
            (right.value.count, left.key.text) < (left.value.count, right.key.text)
        }
        guard !sorted.isEmpty else { return }
        try console.result(
            "\n\(console.words(Phrase(sorted.count == 1 ? "summary/reason" : "summary/reasons")))")
        for (code, reason) in sorted.prefix(Self.mostReasons) {
            let explanation = reason.first.explanation(in: console.language)
            let sentence =
                reason.isAlwaysTheSame
                ? Phrase(verbatim: explanation)
                : Phrase("summary/instance", ["file": reason.file, "reason": explanation])
            try console.paragraph(
                "\(console.words(sentence)) [\(code.text)]", first: "  \(reason.count) x ", indent: 4)
            try console.paragraph(
                "\(reason.first.remedy(in: console.language))", first: "    \(console.words(Phrase("label/remedy"))) ",
                indent: 4)
        }
        let others = sorted.dropFirst(Self.mostReasons).reduce(0) { $0 + $1.value.count }
        if others > 0 { try console.result("  \(console.words(Phrase("summary/others", ["count": others])))") }
    }
}
