import Diagnostics
import LinkedData
import OpenBadges

/// What is said about the badges in a record.
extension ReportText {
    /// One line for each badge: what it is, who issued it, and whether to rely on it.
    func writeCredentials() throws(FileError) {
        guard !report.credentials.isEmpty else { return }
        try console.result("\nBadges in the record, each checked for itself")
        for credential in report.credentials {
            let stated = credential.badge.map(StatedBadge.init)
            let name: TerminalText = stated?.name.map { "\"\($0)\"" } ?? "A badge without a name"
            let issuer: TerminalText = stated?.issuer.map { ", by \($0)" } ?? ""
            try console.paragraph("\(name)\(issuer): \(Self.verdict(on: credential))", first: "  - ")
        }
    }

    private static func verdict(on credential: VerificationReport) -> TerminalText {
        let reason = credential.checks.lazy.compactMap(\.outcome.finding).first?.explanation ?? ""
        switch credential.verdict {
        case .accepted: return "sound."
        case .rejected: return "do not rely on it. \(reason)"
        case .undetermined: return "not known. \(reason)"
        }
    }
}
