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
        try writeChecks()
        try writeReasons()
        try writeNotices()
        try writeCredentials()
        if explaining { try writeExplanation() }
    }

    private var summary: StatedBadge? { report.badge.map(StatedBadge.init) }

    private var sentence: TerminalText {
        let headline = console.words(headline)
        guard report.verdict != .accepted else {
            return headline + (report.reservations(in: console.language).map { " \($0)" } ?? "")
        }
        let findings = report.reasons
        guard let first = findings.first else {
            return "\(headline) \(console.words(Phrase("report/nothing-checked")))"
        }
        let reason = "\(headline) \(first.explanation(in: console.language))" as TerminalText
        switch findings.count {
        case 1: return reason
        case 2: return "\(reason) \(console.words(Phrase("report/one-more")))"
        default: return "\(reason) \(console.words(Phrase("report/more", ["count": findings.count - 1])))"
        }
    }

    /// What the verdict means for this kind of document, in one sentence.
    private var headline: Phrase {
        let source = SourceSentence(source: report.source)
        let kind =
            switch report.source.standard {
            case nil: "-unread"
            case "clr-2.0": "-record"
            case "verifiable-credential": "-credential"
            default: ""
            }
        let standard = source.standard ?? Phrase(verbatim: "Open Badges")
        switch report.verdict {
        case .rejected: return Phrase("headline/rejected" + kind, ["standard": standard, "file": source.name])
        case .undetermined: return Phrase("headline/undetermined" + kind, ["standard": standard, "file": source.name])
        case .accepted:
            let name = summary?.name.map { Phrase(verbatim: "\"\($0)\"") } ?? Self.unnamed(kind)
            if report.notices.contains(where: { $0.code == "document.no-award" }) {
                return Phrase("headline/no-award", ["name": name, "file": source.name])
            }
            let kind = kind == "-unread" ? "" : kind
            guard let issuer = summary?.issuer else {
                return Phrase(
                    "headline/accepted" + kind, ["name": name, "standard": standard, "file": source.name])
            }
            return Phrase(
                "headline/accepted" + kind + "-by",
                ["name": name, "issuer": issuer, "standard": standard, "file": source.name])
        }
    }

    private static func unnamed(_ kind: String) -> Phrase {
        switch kind {
        case "-record": Phrase("headline/the-record")
        case "-credential": Phrase("headline/the-credential")
        default: Phrase("headline/the-badge")
        }
    }

    private var isRecipientConfirmed: Bool {
        report.checks.contains { $0.code == .trustRecipient && $0.outcome == .passed }
    }

    private func writeSummary() throws(FileError) {
        let lines = summary?.lines(recipientIsConfirmed: isRecipientConfirmed, in: console.language) ?? []
        if !lines.isEmpty {
            try console.result(console.words(heading))
            for line in lines {
                try console.labelled(line.label, line.value)
            }
        } else {
            try console.result(console.words(Phrase("heading/file")))
        }
        try console.labelled(
            console.words(Phrase("label/file")),
            SourceSentence(
                source: report.source, language: console.language, namesAlgorithm: explaining
            ).text)
        try console.labelled(console.words(Phrase("label/judged")), "\(report.instant.description)")
    }

    private var heading: Phrase {
        switch report.verdict {
        case .accepted: Phrase("heading/accepted")
        case .rejected: Phrase("heading/rejected")
        case .undetermined: Phrase("heading/undetermined")
        }
    }

    private func writeReasons() throws(FileError) {
        for reason in report.answers { try writeReason(reason) }
    }

    private func writeReason(_ reason: VerificationReport.Reason) throws(FileError) {
        let finding = reason.finding
        let word = Phrase(reason.isFailure ? "check.outcome/failed" : "check.outcome/undetermined")
        try console.result("")
        try console.paragraph(
            "\(console.words(CheckSentences(code: reason.check).name)): \(finding.explanation(in: console.language))",
            first: "\(console.emphasised(console.words(word), reason.isFailure ? .bad : .open))  ", indent: 2)
        try console.paragraph(
            "\(finding.remedy(in: console.language))", first: "  \(console.words(Phrase("label/remedy"))) ", indent: 2)
        guard explaining else { return }
        let place: TerminalText =
            finding.place.map { ", \(console.words(Phrase("explain/place", ["place": Self.words($0)])))" } ?? ""
        let specification: TerminalText = finding.specification.map { ", \($0)" } ?? ""
        try console.paragraph("\(reason.check.rawValue), \(finding.code.text)\(place)\(specification)", first: "  ")
    }

    private static func words(_ place: SourcePlace) -> Phrase {
        switch place {
        case .byte(let offset): Phrase("explain/byte", ["offset": offset])
        case .pointer, .part: Phrase(verbatim: place.description)
        }
    }

    private func writeChecks() throws(FileError) {
        let asked = report.checks.count { $0.outcome == .passed || $0.outcome.finding != nil }
        // Nothing could be asked: the reason above says it all.
        guard asked > 1 || explaining else { return }
        try console.result("\n\(console.words(Phrase("heading/checks")))")
        if !explaining, isFormSound {
            try writeCheck(Phrase("check.outcome/passed"), .good, Phrase("check/form"))
        }
        for check in report.checks { try writeCheck(check) }
        if !explaining { try console.result("  \(console.words(Phrase("check/count", ["count": asked])))") }
    }

    /// Everything about the file and its form is as it should be: one sentence says it for those who do not ask more.
    private var isFormSound: Bool {
        let form = report.checks.filter { $0.code.stage == .file || $0.code.stage == .conformance }
        return form.contains { $0.code == .conformanceModel }
            && form.allSatisfy { $0.outcome == .passed || $0.outcome == .notApplicable }
    }

    private func writeCheck(_ check: VerificationReport.Check) throws(FileError) {
        let sentences = CheckSentences(code: check.code)
        let code = explaining ? check.code : nil
        switch check.outcome {
        case .passed:
            guard explaining || sentences.isForEveryone else { return }
            try writeCheck(Phrase("check.outcome/passed"), .good, sentences.passed, code)
        case .failed:
            try writeCheck(
                Phrase("check.outcome/failed"), .bad, Phrase("check/below", ["name": sentences.name]), code)
        case .undetermined:
            try writeCheck(
                Phrase("check.outcome/undetermined"), .open, Phrase("check/below", ["name": sentences.name]), code)
        case .notRun(let reason):
            guard explaining else { return }
            let sentence = Phrase("check/reason", ["name": sentences.name, "reason": reason])
            try writeCheck(Phrase("check.outcome/not-run"), .quiet, sentence, code)
        case .notApplicable:
            if let sentence = sentences.notAsked {
                try writeCheck(Phrase("check.outcome/not-asked"), .quiet, sentence, code)
            } else if explaining {
                try writeCheck(Phrase("check.outcome/not-applicable"), .quiet, sentences.name, code)
            }
        }
    }

    private func writeCheck(
        _ word: Phrase, _ emphasis: Emphasis, _ sentence: Phrase, _ code: CheckCode? = nil
    ) throws(FileError) {
        let word = console.words(word)
        let padding = TerminalText(
            stringLiteral: String(repeating: " ", count: max(1, 11 - TextLayout.columns(of: word.text))))
        let name: TerminalText = code.map { " [\($0.rawValue)]" } ?? ""
        try console.paragraph(
            console.words(sentence) + name, first: "  \(console.emphasised(word, emphasis))\(padding)")
    }

    private func writeNotices() throws(FileError) {
        if !report.notices.isEmpty { try console.result("\n\(console.words(Phrase("heading/notices")))") }
        for notice in report.notices {
            let code: TerminalText = explaining ? " [\(notice.code.text)]" : ""
            try console.paragraph("\(console.words(notice.account))\(code)", first: "  - ")
        }
        if !report.endorsements.isEmpty { try console.result("\n\(console.words(Phrase("heading/endorsements")))") }
        for endorsement in report.endorsements {
            let issuer = endorsement.badge.map(StatedBadge.init)?.issuer
            let name = issuer.map { Phrase(verbatim: $0) } ?? Phrase("endorsement/unnamed")
            let endorser = endorsement.badge?["issuer"]?.identifier
            let isOwn = endorser != nil && endorser == report.badge?["issuer"]?.identifier
            let outcome =
                switch endorsement.verdict {
                case .accepted where isOwn: "own"
                case .rejected where endorsement.isWithdrawn: "withdrawn"
                case .rejected where endorsement.isOver: "over"
                case .rejected where endorsement.isMisplaced: "misplaced"
                default: endorsement.verdict.rawValue
                }
            try console.paragraph(console.words(Phrase("endorsement/" + outcome, ["name": name])), first: "  - ")
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
    fileprivate var isWithdrawn: Bool {
        failures == [.statusRevocation]
            && checks.contains { $0.code == .statusRevocation && $0.outcome.finding?.code == "status.revoked" }
    }

    /// Whether all that speaks against it is that it is about something else.
    fileprivate var isMisplaced: Bool { failures == [.conformanceSubject] }

    /// Whether all that speaks against it is the time.
    fileprivate var isOver: Bool { failures == [.statusValidityPeriod] }
}
