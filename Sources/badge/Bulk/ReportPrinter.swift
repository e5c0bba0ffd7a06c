import Diagnostics
import LinkedData
import OpenBadges

/// Writes the reports of one run as they come, and what they come to at the end.
struct ReportPrinter {
    /// The form that reports are written in.
    enum Form: Hashable, Sendable {
        /// Everything that a person may want to know about each badge.
        case full(explaining: Bool)
        /// A line for each badge, and a summary.
        case lines
        /// A line of JSON for each badge.
        case json
        /// A table with a row for each badge.
        case table
    }

    /// What was counted so far.
    private(set) var tally = ReportTally()
    private let form: Form
    private let console: Console
    private let inputs: Int
    private var progress: ProgressBar?
    private var done = 0

    /// A printer of the reports on so many inputs.
    init(_ form: Form, inputs: Int, language: Language) throws(FileError) {
        self.form = form
        self.inputs = inputs
        console = Console(language: language)
        if inputs > InputList.mostInFull { progress = ProgressBar(total: inputs, besideText: form == .lines) }
        if form == .table { try Console.write(Array(ReportRow.header.text.utf8), to: 1) }
    }

    /// The bytes to be written for the reports on one input; `nil` where a person reads them in full.
    var render: @Sendable ([VerificationReport]) -> [UInt8]? {
        { [form, console] reports in
            switch form {
            case .full: nil
            case .lines:
                reports.worstFirst.flatMap { Array((ReportLine($0, on: console).text.text + "\n").utf8) }
            case .json: reports.flatMap { JSONOutput.line(.object($0.json(in: console.language))) }
            case .table: reports.flatMap { Array(ReportRow($0, in: console.language).row.text.utf8) }
            }
        }
    }

    /// Writes what was found out about the next input.
    mutating func write(_ judged: VerificationRun.Judged<[UInt8]?>) throws(FileError) {
        progress?.clear()
        if let bytes = judged.output {
            try Console.write(bytes, to: 1)
        } else {
            if done > 0 { try console.result("") }
            try writeInFull(judged.reports)
        }
        tally.add(judged.reports)
        done += 1
        progress?.draw(done: done)
    }

    /// Writes what it came to, for people.
    mutating func finish() throws(FileError) {
        progress?.clear()
        switch form {
        case .full: if inputs > 1 { try console.result("\n\(console.words(tally.totals))") }
        case .lines: try tally.write(on: console)
        case .json, .table: break
        }
    }

    private func writeInFull(_ reports: [VerificationReport]) throws(FileError) {
        guard case .full(let explaining) = form else { return }
        let sorted = reports.worstFirst
        for (position, report) in sorted.enumerated() {
            if position > 0 { try console.result("") }
            try ReportText(report, on: console, explaining: explaining).write()
        }
        guard let first = sorted.first, let last = sorted.last, first.verdict != last.verdict else { return }
        try console.result("")
        let verdict = Phrase("several/" + first.verdict.rawValue)
        try console.paragraph(
            console.words(
                Phrase(
                    "several/worst",
                    ["name": SourceSentence(source: first.source).name, "count": reports.count, "verdict": verdict])))
    }
}
