import Diagnostics
import OpenBadges

/// One badge as a row of a table, for people who keep such tables.
struct ReportRow {
    /// The names of the columns. Further ones are added behind them.
    static let header = CSVRow([
        "file", "verdict", "badge", "issuer", "issued on", "valid until", "reason", "what to do",
    ])

    private let report: VerificationReport
    private let language: Language

    /// The row for a report, with its sentences in a language.
    init(_ report: VerificationReport, in language: Language) {
        self.language = language
        self.report = report
    }

    /// The cells in the order of the header. Who received the badge is not among them.
    var row: CSVRow {
        let badge = report.badge.map(StatedBadge.init)
        let reason = report.reasons.first
        let explanation = reason?.explanation(in: language) ?? report.reservations(in: language)
        return CSVRow([
            SourceSentence(source: report.source).name.text(in: language), report.verdict.rawValue,
            badge?.name ?? "", badge?.issuer ?? "", badge?.validFrom ?? "", badge?.validUntil ?? "",
            explanation ?? "", reason?.remedy(in: language) ?? "",
        ])
    }
}
