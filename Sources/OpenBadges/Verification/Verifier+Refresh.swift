import Diagnostics
import LinkedData

/// Newer editions of badges.
extension Verifier {
    /// The report on a badge, or on the newer edition of it that its issuer has.
    ///
    /// Open Badges 3.0, "OpenBadgeCredential Verification", refresh: asked for once the proof of the badge has held, and put
    /// in its place only when it is by the same issuer, has the same id, is newer and holds itself. A badge that was taken
    /// back stays taken back, whatever edition of it there is.
    func refreshing(
        _ judgement: Judgement, from source: VerificationReport.Source, _ options: VerificationOptions,
        documents: FetchedDocuments
    ) async -> VerificationReport {
        let report = judgement.report
        guard let services = judgement.badge?.document["refreshService"]?.elements, !services.isEmpty,
            report.genuineness == .passed, !report.isTakenBack, let badge = judgement.badge
        else { return report }
        guard let service = services.first(where: Self.isRefresh),
            let address = service.identifier.flatMap({ IRI($0) }),
            address.isWebAddress
        else { return report.noting("refresh.unsupported", Self.unsupported) }
        let loaded: LoadedDocument
        switch await documents.document(at: address) {
        // The issuer's own answer: there is no newer edition.
        case .failure(.absent): return report
        case .failure(let error):
            return report.noting(
                "refresh.unavailable",
                Phrase("refresh.unavailable/not-asked", ["reason": error.account]))
        case .success(let document): loaded = document
        }
        guard let candidate = Self.candidate(in: loaded.bytes) else {
            return report.noting(
                "refresh.refused", Self.refused(address, Phrase("refresh.refused/no-badge-open-badges-3")))
        }
        let newer = await judge(candidate, from: source, options, documents: documents, role: .refreshed)
        switch Self.comparison(of: newer, with: badge, at: options.instant) {
        case .newer(let start):
            return newer.report.noting(
                "refresh.used",
                Phrase("refresh.used/newer", ["start": start])
            )
        case .same: return report
        case .other(let reason): return report.noting("refresh.refused", Self.refused(address, reason))
        }
    }

    private static func isRefresh(_ service: JSONValue) -> Bool {
        service.object?["type"]?.elements.contains("1EdTechCredentialRefresh") ?? false
    }

    /// The one badge of this generation in what a service answers: a document, a token or an image.
    private static func candidate(in bytes: [UInt8]) -> ExtractedBadge? {
        do throws(BadgeFileError) {
            let badges = try BadgeFile(bytes).badges.filter { $0.standard != .openBadges2 }
            return badges.count == 1 ? badges.first : nil
        } catch {
            return nil
        }
    }

    private enum Comparison {
        case newer(Instant)
        case same
        /// It cannot stand in for the badge, for a reason.
        case other(Phrase)
    }

    private static func comparison(
        of newer: Judgement, with badge: ResolvedBadge, at instant: Instant
    ) -> Comparison {
        guard let edition = newer.badge, newer.report.genuineness == .passed else {
            let finding = newer.report.checks.lazy.compactMap(\.outcome.finding).first
            return .other(
                finding.map { Phrase("refresh.refused/does-not-hold", ["reason": $0.account]) }
                    ?? Phrase("refresh.refused/nothing-checked"))
        }
        guard let id = badge.document["id"]?.text, edition.document["id"]?.text?.hasSameBytes(as: id) == true else {
            return .other(Phrase("refresh.refused/another-badge"))
        }
        guard let issuer = badge.issuerID, edition.issuerID == issuer else {
            return .other(Phrase("refresh.refused/another-issuer"))
        }
        guard edition.content.isOfSameKind(as: badge.content) else {
            return .other(Phrase("refresh.refused/no-badge-same-kind"))
        }
        // Where a badge names somebody, no edition of it is somebody else's.
        if let person = badge.subjectID, edition.subjectID != person {
            return .other(Phrase("refresh.refused/another-recipient"))
        }
        guard let start = badge.startInstant, let newStart = edition.startInstant, start <= newStart else {
            return .other(Phrase("refresh.refused/older-edition"))
        }
        if start == newStart { return .same }
        // Until it counts, the one before it does. The issuer's clock may be ahead.
        guard newStart <= instant.adding(seconds: ValidityPeriodCheck.clockSkew) else {
            return .other(Phrase("refresh.refused/not-yet", ["start": newStart]))
        }
        return .newer(newStart)
    }

    private static let unsupported =
        Phrase("refresh.unsupported/way")

    private static func refused(_ address: IRI, _ reason: Phrase) -> Phrase {
        Phrase("refresh.refused/not-taken", ["address": address, "reason": reason])
    }
}

extension ResolvedBadge {
    /// The identifier of whom a credential is about.
    fileprivate var subjectID: JSONText? {
        guard case .string(let id)? = document["credentialSubject"]?.elements.first?.object?["id"] else { return nil }
        return id
    }
}

extension VerificationReport {
    /// Whether the issuer has revoked or suspended the badge, or may have.
    fileprivate var isTakenBack: Bool {
        checks.contains { check in
            (check.code == .statusRevocation || check.code == .statusSuspension)
                && check.outcome != .passed && check.outcome != .notApplicable
        }
    }

    /// The report with a further notice.
    fileprivate func noting(_ code: FindingCode, _ account: Phrase) -> VerificationReport {
        var report = self
        report.notices.append(Notice(code, account))
        return report
    }
}
