import Diagnostics
import LinkedData
import OpenBadges

/// A report for people: the verdict in one sentence, who awarded what to whom, what was checked, and what to do.
struct ReportText {
    let report: VerificationReport
    let console: Console
    private let explaining: Bool

    /// The text of a report; `explaining` adds codes and intermediate values.
    init(_ report: VerificationReport, on console: Console, explaining: Bool) {
        self.report = report
        self.console = console
        self.explaining = explaining
    }

    /// Writes everything to standard output.
    func write() throws(FileError) {
        try console.paragraph("\(report.verdict.word(on: console)): \(sentence)")
        try console.result("")
        try writeSummary()
        try writeReasons()
        try writeChecks()
        try writeNotices()
        try writeCredentials()
        if explaining { try writeExplanation() }
    }

    private var summary: StatedBadge? { report.badge.map(StatedBadge.init) }

    private var sentence: TerminalText {
        let file = SourceSentence(source: report.source).name
        switch report.verdict {
        case .accepted:
            let name: TerminalText = summary?.name.map { "\"\($0)\"" } ?? (isBadge ? "the badge" : "the credential")
            let issuer: TerminalText = summary?.issuer.map { ", awarded by \($0)," } ?? ""
            let reservation: TerminalText =
                report.source.standard == "verifiable-credential" ? ", but no Open Badge" : ""
            if report.notices.contains(where: { $0.code == "document.no-award" }) {
                return "\(name) is what its issuer publishes, and says of nobody that they earned a badge (\(file))."
            }
            return "\(name)\(issuer) is a sound \(kind)\(reservation) (\(file))."
        case .rejected:
            return "do not rely on the \(kind) in \(file), because \(reason)"
        case .undetermined:
            return "it could not be decided whether the \(kind) in \(file) is sound, because \(reason)"
        }
    }

    /// The badge with its generation, which tells two badges in one file apart.
    private var kind: TerminalText {
        guard let standard = SourceSentence(source: report.source).standard else { return "badge" }
        return isBadge ? "\(standard) badge" : standard
    }

    private var isBadge: Bool { !["verifiable-credential", "clr-2.0"].contains(report.source.standard) }

    private var reason: TerminalText {
        let findings = report.reasons
        guard let first = findings.first else { return "nothing could be checked." }
        let sentence = Self.continuing(first.explanation)
        let others = findings.count - 1
        return others == 0 ? sentence : "\(sentence) \(others) more \(others == 1 ? "reason is" : "reasons are") below."
    }

    /// A sentence as the second half of another one: the article loses its capital, a name keeps it.
    private static func continuing(_ sentence: String) -> TerminalText {
        let words: Set<Substring> = [
            "A", "An", "The", "There", "This", "It", "Its", "No", "Nothing", "One", "Neither", "Every", "Two", "You",
            "Only", "Objects", "More", "Not", "Several", "Some", "What", "Where", "Whether", "Something", "Everything",
            "Proofs", "Keys", "Contexts", "Documents", "Badges", "With", "After", "At", "In", "For", "When", "Who",
            "Anybody",
            "Nobody", "Both", "That", "These", "Those", "Such", "Another", "Other",
        ]
        guard let word = sentence.split(separator: " ").first, words.contains(word) else { return "\(sentence)" }
        return "\(word.lowercased() + sentence.dropFirst(word.count))"
    }

    private var isRecipientConfirmed: Bool {
        report.checks.contains { $0.code == .trustRecipient && $0.outcome == .passed }
    }

    private func writeSummary() throws(FileError) {
        if let summary, !summary.lines().isEmpty {
            try console.result(heading)
            for line in summary.lines(recipientIsConfirmed: isRecipientConfirmed) {
                try console.labelled(line.label, line.value)
            }
        } else {
            try console.result("The file")
        }
        try console.labelled("File", SourceSentence(source: report.source).text)
        try console.labelled("Judged as of", "\(report.instant.description)")
    }

    private var heading: TerminalText {
        switch report.verdict {
        case .accepted: "What it says"
        case .rejected: "What it says (do not rely on it)"
        case .undetermined: "What it says (not confirmed)"
        }
    }

    private func writeReasons() throws(FileError) {
        for check in report.checks {
            switch check.outcome {
            case .failed(let finding): try writeReason(check, finding, "FAILED", .bad)
            case .undetermined(let finding): try writeReason(check, finding, "OPEN", .open)
            case .passed, .notApplicable, .notRun: break
            }
        }
    }

    private func writeReason(
        _ check: VerificationReport.Check, _ finding: Finding, _ word: TerminalText, _ emphasis: Emphasis
    ) throws(FileError) {
        try console.result("")
        try console.paragraph(
            "\(CheckSentences(code: check.code).subject): \(finding.explanation)",
            first: "\(console.emphasised(word, emphasis))  ", indent: 2)
        try console.paragraph("\(finding.remedy)", first: "  What to do: ", indent: 2)
        guard explaining else { return }
        let place: TerminalText = finding.place.map { ", at \($0.description)" } ?? ""
        let specification: TerminalText = finding.specification.map { ", \($0)" } ?? ""
        try console.paragraph("\(check.code.rawValue), \(finding.code.text)\(place)\(specification)", first: "  ")
    }

    private func writeChecks() throws(FileError) {
        let asked = report.checks.count { $0.outcome == .passed || $0.outcome.finding != nil }
        // Nothing could be asked: the reason above says it all.
        guard asked > 1 || explaining else { return }
        try console.result("\nWhat was checked")
        if !explaining, isFormSound {
            try writeCheck("passed", .good, "The file holds a complete badge in the form that its standard asks for.")
        }
        for check in report.checks { try writeCheck(check) }
        if !explaining { try console.result("  (\(asked) checks; --explain lists each of them)") }
    }

    /// Everything about the file and its form is as it should be: one sentence says it for those who do not ask more.
    private var isFormSound: Bool {
        let form = report.checks.filter { $0.code.stage == .file || $0.code.stage == .conformance }
        return form.contains { $0.code == .conformanceModel }
            && form.allSatisfy { $0.outcome == .passed || $0.outcome == .notApplicable }
    }

    private func writeCheck(_ check: VerificationReport.Check) throws(FileError) {
        let sentences = CheckSentences(code: check.code)
        let code: TerminalText = explaining ? " [\(check.code.rawValue)]" : ""
        switch check.outcome {
        case .passed:
            if explaining || sentences.isForEveryone { try writeCheck("passed", .good, "\(sentences.passed)\(code)") }
        case .failed:
            try writeCheck("FAILED", .bad, "\(sentences.subject) (see above).\(code)")
        case .undetermined:
            try writeCheck("OPEN", .open, "\(sentences.subject) (see above).\(code)")
        case .notRun(let reason):
            if explaining { try writeCheck("not run", .quiet, "\(sentences.subject): \(reason)\(code)") }
        case .notApplicable:
            if let sentence = sentences.notAsked {
                try writeCheck("not asked", .quiet, "\(sentence)\(code)")
            } else if explaining {
                try writeCheck("no need", .quiet, "\(sentences.subject).\(code)")
            }
        }
    }

    private func writeCheck(_ word: TerminalText, _ emphasis: Emphasis, _ sentence: TerminalText) throws(FileError) {
        let padding = TerminalText(stringLiteral: String(repeating: " ", count: max(1, 11 - word.text.count)))
        try console.paragraph(sentence, first: "  \(console.emphasised(word, emphasis))\(padding)")
    }

    private func writeNotices() throws(FileError) {
        if !report.notices.isEmpty { try console.result("\nWorth knowing") }
        for notice in report.notices {
            let code: TerminalText = explaining ? " [\(notice.code.text)]" : ""
            try console.paragraph("\(notice.explanation)\(code)", first: "  - ")
        }
        if !report.endorsements.isEmpty { try console.result("\nEndorsements") }
        for endorsement in report.endorsements {
            let name = endorsement.badge.map(StatedBadge.init)?.issuer ?? "an unnamed body"
            switch endorsement.verdict {
            case .accepted: try console.paragraph("Endorsed by \(name), checked.", first: "  - ")
            case .rejected where endorsement.isWithdrawn:
                try console.paragraph("Endorsement withdrawn by \(name).", first: "  - ")
            case .rejected where endorsement.isOver:
                try console.paragraph("The endorsement by \(name) does not count at this time.", first: "  - ")
            case .rejected:
                try console.paragraph("An endorsement in the name of \(name) is not genuine.", first: "  - ")
            case .undetermined:
                try console.paragraph("An endorsement in the name of \(name) could not be checked.", first: "  - ")
            }
        }
    }

    private func writeExplanation() throws(FileError) {
        guard let explanation = report.explanation, !explanation.isEmpty else { return }
        try ExplanationText(explanation, on: console).write()
    }
}

extension VerificationReport {
    private var failures: Set<CheckCode> {
        Set(checks.filter { if case .failed = $0.outcome { true } else { false } }.map(\.code))
    }

    /// Whether all that speaks against it is that its author took it back.
    fileprivate var isWithdrawn: Bool { failures.isSubset(of: [.statusRevocation, .statusSuspension]) }

    /// Whether all that speaks against it is the time.
    fileprivate var isOver: Bool { failures == [.statusValidityPeriod] }
}
