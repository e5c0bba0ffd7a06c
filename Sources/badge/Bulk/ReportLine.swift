import Diagnostics
import OpenBadges

/// One badge among many: the verdict, the file, the name of the badge, and the reason when it is not accepted.
struct ReportLine {
    private let report: VerificationReport
    private let console: Console

    /// The line for a report.
    init(_ report: VerificationReport, on console: Console) {
        self.report = report
        self.console = console
    }

    /// The line, broken at words.
    var text: TerminalText {
        let word = report.verdict.word(on: console)
        let padding = String(repeating: " ", count: max(1, 14 - TextLayout.columns(of: word.text)))
        return console.layout.wrap(sentence, first: word + TerminalText(stringLiteral: padding), indent: 14)
    }

    private var sentence: TerminalText {
        let file = console.words(SourceSentence(source: report.source).name)
        let name: TerminalText = report.name.map { ", \"\($0)\"" } ?? ""
        guard report.verdict != .accepted else {
            return "\(file)\(name)" + (report.reservations(in: console.language).map { ": \($0)" } ?? "")
        }
        guard let reason = report.reasons.first else {
            return "\(file)\(name): \(console.words(Phrase("report/nothing-checked")))"
        }
        let others = report.reasons.count - 1
        let more: TerminalText =
            switch others {
            case 0: ""
            case 1: " \(console.words(Phrase("report/one-more-short")))"
            default: " \(console.words(Phrase("report/more-short", ["count": others])))"
            }
        return "\(file)\(name): \(reason.explanation(in: console.language))\(more)"
    }
}
