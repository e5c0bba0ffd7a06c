internal import LinkedData
internal import OpenBadges

/// The verification that a badge has to pass before it leaves the house: that of a third party who has nothing but the
/// badge and what its issuer publishes.
public struct SelfCheck: Sendable {
    private let verifier: Verifier

    /// A check of one issuer's badges; it may be used for any number of them, by many tasks at once.
    ///
    /// - Parameters:
    ///   - issuer: whose documents the verifier is given.
    ///   - documents: what else is published, for instance badge classes that assertions refer to, or a status list.
    public init(issuer: Issuer, documents: [PublishedDocument] = []) {
        verifier = Verifier(loader: IssuerDocuments(documents + issuer.publishedDocuments()))
    }

    /// Checks a document that is no badge, before it is handed out.
    ///
    /// - Throws: why it must not be.
    func check(_ bytes: [UInt8], named name: String, at instant: Instant) async throws(SelfCheckError) {
        let reports = await verifier.verify(
            BadgeInput(name: name, bytes: bytes), options: VerificationOptions(at: instant))
        let doubts = reports.flatMap(IssuedBadge.doubts(about:))
        guard reports.count == 1, doubts.isEmpty else { throw .refused(doubts) }
    }

    /// The verifier's reports on a badge, as of the first moment at which it counts.
    func reports(on badge: SignedBadge) async -> [VerificationReport] {
        let input = BadgeInput(name: badge.id.text, bytes: badge.bytes)
        var hosted: [PublishedDocument] = []
        if case .assertion(let assertion) = badge, assertion.unsigned.isHosted {
            let unsigned = assertion.unsigned
            hosted = [PublishedDocument(url: unsigned.assertion.id, json: unsigned.json)]
            if let badgeClass = unsigned.badgeClassDocument { hosted.append(badgeClass) }
        }
        return await verifier.verify(
            input, options: VerificationOptions(at: badge.validFrom), network: IssuerDocuments(hosted))
    }
}
