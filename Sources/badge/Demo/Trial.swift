import Diagnostics
import OpenBadges

/// One attempt to pass off a badge for what it is not, with the verifier's answer.
struct Trial {
    /// What was attempted.
    let name: TerminalText
    /// The file that was verified.
    let file: String
    /// The options that were given besides the documents, as one would type them.
    let options: String
    /// The verdict over the file.
    let verdict: Verdict
    /// The first reason that the verifier gave.
    let reason: String
    /// The check that failed.
    let check: CheckCode?

    /// The answer in the reports of one file.
    init(_ name: TerminalText, file: String, options: String, reports: [VerificationReport]) {
        self.name = name
        self.file = file
        self.options = options
        verdict = Verdict.combined(reports.map(\.verdict))
        let failures = reports.flatMap(\.checks).compactMap { check in
            if case .failed(let finding) = check.outcome { (check.code, finding) } else { nil }
        }
        reason = failures.first?.1.explanation ?? "No reason was found."
        check = failures.first?.0
    }
}
