import Diagnostics
import LinkedData
import OpenBadges

/// What is said about the badges in a record.
extension ReportText {
    /// One line for each badge: what it is, who issued it, and whether to rely on it.
    func writeCredentials() throws(FileError) {
        guard !report.credentials.isEmpty else { return }
        try console.result("\n\(console.words(Phrase("heading/credentials")))")
        for credential in report.credentials {
            let stated = credential.badge.map(StatedBadge.init)
            let name = stated?.name.map { Phrase(verbatim: "\"\($0)\"") } ?? Phrase("credential/unnamed")
            let verdict = Self.verdict(on: credential)
            let line =
                stated?.issuer.map {
                    Phrase("credential/line-by", ["name": name, "issuer": $0, "verdict": verdict])
                } ?? Phrase("credential/line", ["name": name, "verdict": verdict])
            try console.paragraph(console.words(line), first: "  - ")
        }
    }

    private static func verdict(on credential: VerificationReport) -> Phrase {
        guard credential.verdict != .accepted else { return Phrase("credential/accepted") }
        let reason = credential.checks.lazy.compactMap(\.outcome.finding).first?.account
        return Phrase(
            "credential/" + credential.verdict.rawValue, ["reason": reason ?? Phrase("report/nothing-checked")])
    }
}
