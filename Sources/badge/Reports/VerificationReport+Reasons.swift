import Diagnostics
import OpenBadges

extension VerificationReport {
    /// One answer that is not "passed", with its reason.
    struct Reason {
        let check: CheckCode
        let finding: Finding
        let isFailure: Bool
    }

    /// Why the verdict is not "accepted", the gravest first; empty for an accepted badge.
    var reasons: [Finding] {
        let isRejected = verdict == .rejected
        return answers.filter { $0.isFailure == isRejected }.map(\.finding)
    }

    /// Everything that speaks against the badge or is open, the gravest first. What several checks say in the same words is
    /// said once.
    var answers: [Reason] {
        var said: Set<Finding> = []
        return checks.compactMap { check in
            switch check.outcome {
            case .failed(let finding): Reason(check: check.code, finding: finding, isFailure: true)
            case .undetermined(let finding): Reason(check: check.code, finding: finding, isFailure: false)
            case .passed, .notApplicable, .notRun: nil
            }
        }
        .sorted { ($0.isFailure ? 0 : 1, $0.check.gravity) < ($1.isFailure ? 0 : 1, $1.check.gravity) }
        .filter { said.insert($0.finding).inserted }
    }
}

extension CheckCode {
    /// The place of a reason among others: what nobody may overlook comes before what somebody can mend.
    fileprivate var gravity: Int { Self.gravest.firstIndex(of: self) ?? Self.gravest.count }

    private static let gravest: [CheckCode] = [
        .fileReadable, .filePayload, .statusRevocation, .proofSignature, .proofKeyBinding, .proofHostedScope,
        .proofCoverage, .proofKey, .proofPurpose, .proofPresent, .conformanceClaims, .statusSuspension,
        .trustRecipient, .statusValidityPeriod, .trustResults, .trustCredentials, .trustIssuer, .conformanceType,
        .conformanceContext, .conformanceModel, .conformanceSchema, .conformanceSubject, .trustEndorsements,
    ]
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
