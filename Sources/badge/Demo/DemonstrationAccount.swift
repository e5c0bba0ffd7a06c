import Diagnostics
import Issuance
import LinkedData
import OpenBadges

/// What a demonstration did, for people and for programs.
struct DemonstrationAccount {
    let demonstration: Demonstration
    /// The files that were written.
    let files: [String]
    /// The reports of each file.
    let reports: [[VerificationReport]]
    let trials: [Trial]
    /// How long awarding, checking, and everything took.
    let milliseconds: (awarding: Int, checking: Int, all: Int)

    private var folder: DemonstrationFolder { demonstration.folder }
    private var verdicts: [Verdict] { reports.flatMap(\.self).map(\.verdict) }
    private var accepted: Int { verdicts.count { $0 == .accepted } }

    /// Every badge accepted, every trial rejected.
    var isAsExpected: Bool {
        !verdicts.isEmpty && accepted == verdicts.count && trials.count == 4
            && trials.allSatisfy { $0.verdict == .rejected }
    }

    /// Writes it for people.
    func writeText() throws {
        let console = Console()
        let pictures = files.count { $0.hasSuffix(".png") }
        let name = demonstration.issuer.profile.name?.best ?? "the issuer"
        try console.paragraph(
            "An issuer, \"\(name)\", made a key and awarded \(files.count) micro-credentials to \(Demonstration.recipient). Each badge is a picture (\(pictures) PNG, \(files.count - pictures) SVG) that carries the award twice: as Open Badges 2.0 for older platforms, and as 3.0 for newer wallets. Then every file was read back from disk and checked. No network was used."
        )
        try console.result("")
        try console.labelled("Issuer in 3.0", "\(demonstration.issuer.id.text) (the key itself)")
        if let address = demonstration.issuer.openBadges2ID {
            try console.labelled(
                "Issuer in 2.0", "\(address.text) (an example address; its documents are in \(folder.documents))")
        }
        try console.labelled("Files", "\(folder.badges)")
        try console.result("\nWhat is refused, and why")
        for trial in trials {
            let word =
                trial.verdict == .rejected
                ? console.emphasised("Rejected", .good) : console.emphasised("NOT REJECTED", .bad)
            try console.paragraph("\(trial.name): \(word). \(trial.reason)", first: "  - ")
        }
        try writeTable(console)
        try writeFailures(console)
        try writeNextSteps(console)
    }

    private func writeTable(_ console: Console) throws {
        let rejected = trials.count { $0.verdict == .rejected }
        try console.result("\n                      files  badges  accepted  rejected     time")
        try console.result(
            row("Awarded", [files.count, verdicts.count, nil, nil], milliseconds.awarding))
        try console.result(
            row(
                "Checked from disk", [files.count, verdicts.count, accepted, verdicts.count - accepted],
                milliseconds.checking))
        try console.result(row("Must be refused", [trials.count, nil, trials.count - rejected, rejected], nil))
        try console.result(row("All together", [nil, nil, nil, nil], milliseconds.all))
    }

    private func row(_ name: String, _ numbers: [Int?], _ time: Int?) -> TerminalText {
        var line = "  " + name + String(repeating: " ", count: max(1, 18 - name.count))
        for (number, width) in zip(numbers, [7, 8, 10, 10]) {
            line += Self.padded(number.map(String.init) ?? "", width)
        }
        let hundredths = time.map { $0 / 10 }
        let seconds = hundredths.map { "\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100) s" } ?? ""
        return "\(TerminalText(stringLiteral: line + Self.padded(seconds, 9)))"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// Badges that should have been accepted and were not: the demonstration has failed, and says where.
    private func writeFailures(_ console: Console) throws {
        for report in reports.flatMap(\.self) where report.verdict != .accepted {
            let finding = report.checks.compactMap(\.outcome.finding).first
            try console.paragraph(
                "\(report.source.name) was not accepted: \(finding?.explanation ?? "no reason was given.")",
                first: "  ! ")
        }
    }

    private func writeNextSteps(_ console: Console) throws {
        guard let changed = trials.first?.file, let file = files.first(where: { $0.hasSuffix(".svg") }) ?? files.first
        else { return }
        let badge = ShellWord.command
        let documents: TerminalText = "--documents \(ShellWord(folder.index))"
        try console.result("\nTry next")
        try console.result(
            "  \(badge) verify \(ShellWord(file)) \\\n    \(documents) --recipient \(Demonstration.recipient)")
        try console.result("  \(badge) inspect \(ShellWord(file))")
        try console.result("  \(badge) verify \(ShellWord(changed)) \\\n    \(documents)")
        try console.result(
            "  \(badge) verify \(ShellWord("\(folder.trials)/namesake.svg")) \\\n    --trust \(ShellWord(folder.trust))"
        )
        try console.result("  \(badge) issue --help")
        try console.paragraph(
            "Open \(file) in a browser: it is a picture like any other. To tidy up, remove \(folder.path).")
    }

    /// Writes it for programs.
    func writeJSON() throws {
        var result = JSONObject()
        result["folder"] = .text(folder.path)
        result["issuer"] = .text(demonstration.issuer.id.text)
        result["documents"] = .text(folder.index)
        result["files"] = .array(files.map { .text($0) })
        result["badges"] = .number(JSONNumber(verdicts.count))
        result["accepted"] = .number(JSONNumber(accepted))
        result["trials"] = .array(
            trials.map { trial in
                [
                    "name": .text(trial.name.text), "file": .text(trial.file), "verdict": .text(trial.verdict.rawValue),
                    "check": trial.check.map { .text($0.rawValue) } ?? .null, "explanation": .text(trial.reason),
                ]
            })
        result["milliseconds"] = [
            "awarding": .number(JSONNumber(milliseconds.awarding)),
            "checking": .number(JSONNumber(milliseconds.checking)), "all": .number(JSONNumber(milliseconds.all)),
        ]
        result["asExpected"] = .bool(isAsExpected)
        try JSONOutput.write(.object(result))
    }
}
