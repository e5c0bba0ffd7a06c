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
        guard let badge = judgement.badge, let services = badge.document["refreshService"]?.elements, !services.isEmpty,
            report.genuineness == .passed, !report.isTakenBack
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
                "The badge says where a newer edition of it may be, and that could not be asked. \(error.explanation)")
        case .success(let document): loaded = document
        }
        guard let candidate = Self.candidate(in: loaded.bytes) else {
            return report.noting("refresh.refused", Self.refused(address, "it is no badge of Open Badges 3.0"))
        }
        let newer = await judge(candidate, from: source, options, documents: documents, role: .refreshed)
        switch Self.comparison(of: newer, with: badge) {
        case .newer(let start):
            return newer.report.noting(
                "refresh.used",
                "The issuer has a newer edition of this badge, of \(start); that one was judged in place of the one in the file."
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
        case other(String)
    }

    private static func comparison(of newer: Judgement, with badge: ResolvedBadge) -> Comparison {
        guard let edition = newer.badge, newer.report.genuineness == .passed else {
            let finding = newer.report.checks.lazy.compactMap(\.outcome.finding).first
            return .other("it does not hold: \(finding?.explanation ?? "nothing could be checked")")
        }
        guard let id = badge.document["id"]?.text, edition.document["id"]?.text?.hasSameBytes(as: id) == true else {
            return .other("it is another badge")
        }
        guard let issuer = badge.issuerID, edition.issuerID == issuer else { return .other("it is by another issuer") }
        guard edition.content.isOfSameKind(as: badge.content) else { return .other("it is no badge of the same kind") }
        guard let start = badge.startInstant, let newStart = edition.startInstant, start <= newStart else {
            return .other("it is an older edition")
        }
        return start == newStart ? .same : .newer(newStart)
    }

    private static let unsupported =
        "The badge says where a newer edition of it may be, in a way that is not known here; nobody was asked."

    private static func refused(_ address: IRI, _ reason: String) -> String {
        "What stands at \(address) as the newer edition of this badge was not taken for it: \(reason)."
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
    fileprivate func noting(_ code: FindingCode, _ explanation: String) -> VerificationReport {
        VerificationReport(
            instant: instant, source: source, badge: badge, checks: checks,
            notices: notices + [Notice(code, explanation)],
            endorsements: endorsements, credentials: credentials, explanation: self.explanation)
    }
}
