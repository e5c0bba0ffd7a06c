import Diagnostics
import OpenBadges

extension VerificationReport {
    /// Why the verdict is not "accepted", in the order of the checks; empty for an accepted badge.
    var reasons: [Finding] {
        // Computed from all checks each time.
        let verdict = verdict
        return checks.compactMap { check in
            switch (check.outcome, verdict) {
            case (.failed(let finding), .rejected), (.undetermined(let finding), .undetermined): finding
            default: nil
            }
        }
    }
}

extension VerificationReport {
    /// What to know of an accepted record before anybody relies on it: badges in it do not count, or are somebody else's.
    func reservations(in language: Language) -> String? {
        guard verdict == .accepted else { return nil }
        let notices = notices.filter { ["record.not-current", "record.recipient"].contains($0.code) }
        return notices.isEmpty ? nil : notices.map { $0.account.text(in: language) }.joined(separator: " ")
    }
}

extension Verdict {
    /// The verdict in one word, with its colour.
    func word(on console: Console) -> TerminalText {
        let word = console.words(Phrase("verdict/" + rawValue))
        return switch self {
        case .accepted: console.emphasised(word, .good)
        case .rejected: console.emphasised(word, .bad)
        case .undetermined: console.emphasised(word, .open)
        }
    }
}

extension [VerificationReport] {
    /// The reports on one file, the worst first: nobody may take the file for sound after the first line.
    var worstFirst: [VerificationReport] {
        let order: [Verdict] = [.rejected, .undetermined, .accepted]
        return order.flatMap { verdict in filter { $0.verdict == verdict } }
    }
}
