import Diagnostics
import LinkedData

/// What came of judging the credentials in a record.
enum RecordedCredentials: Sendable {
    /// It is no record.
    case none
    /// Nobody signed the record, so what is in it was not looked at.
    case notJudged
    /// They are not judged.
    case refused(Finding)
    /// Their reports, in order.
    case judged([VerificationReport])

    /// The reports.
    var reports: [VerificationReport] {
        if case .judged(let reports) = self { reports } else { [] }
    }
}

extension VerificationReport {
    /// Whether a credential is what it says and by whom it says, whether or not it still counts and is trusted.
    var genuineness: CheckOutcome {
        CheckOutcome.worst(
            checks.lazy.filter { check in
                switch check.code.stage {
                case .file, .conformance, .proof: true
                case .status, .trust: check.code == .trustCredentials
                }
            }
            .map(\.outcome))
    }

    /// A credential of a record in words.
    var nameInRecord: Phrase {
        badge?["name"]?.text.map { Phrase("record.credential/named", ["name": $0.prefix(80), "place": source.name]) }
            ?? Phrase("record.credential/unnamed", ["place": source.name])
    }
}
