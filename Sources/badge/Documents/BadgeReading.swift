import LinkedData
import OpenBadges

/// What a badge says, without a judgement.
///
/// Read by the verifier too, so that `inspect` and `verify` can never read a file differently.
struct BadgeReading {
    /// What kind of badge it is.
    let source: VerificationReport.Source
    /// What it says; absent when nothing could be read.
    let badge: JSONObject?
    /// What was unusual about how it is written.
    let notices: [VerificationReport.Notice]

    /// One reading for each badge in a file.
    static func readings(
        of bytes: [UInt8], named name: String, documents: DocumentIndex = DocumentIndex()
    ) async -> [BadgeReading] {
        let reports = await Verifier(loader: documents).verify(
            BadgeInput(name: name, bytes: bytes), options: VerificationOptions(at: Moment.now()))
        return reports.map { BadgeReading(source: $0.source, badge: $0.badge, notices: $0.notices) }
    }

    /// The generation that a picture announces such a badge as.
    var bakedStandard: BakedBadge.Standard? {
        guard let standard = source.standard else { return nil }
        if standard == "open-badges-3.0" { return .openBadges3 }
        return standard.hasPrefix("open-badges-") ? .openBadges2 : nil
    }
}
