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
        of bytes: [UInt8], named name: String
    ) async -> [BadgeReading] {
        await readings(of: BadgeInput(name: name, bytes: bytes), documents: DocumentIndex(), network: nil)
    }

    /// One reading for each badge in a file or at a URL, with the documents that it refers to.
    static func readings(
        of input: BadgeInput, documents: DocumentIndex, network: (any DocumentLoader)?
    ) async -> [BadgeReading] {
        let reports = await Verifier(loader: documents).verify(
            input, options: VerificationOptions(at: Moment.now()), network: network)
        return reports.map { BadgeReading(source: $0.source, badge: $0.badge, notices: $0.notices) }
    }

    /// The generation that a picture announces such a badge as.
    var bakedStandard: BakedBadge.Standard? {
        guard let standard = source.standard else { return nil }
        if standard == "open-badges-3.0" { return .openBadges3 }
        return standard.hasPrefix("open-badges-") ? .openBadges2 : nil
    }
}
