import Cryptography
import Diagnostics
public import LinkedData
import Proofs

/// Decides whether badges are sound: bytes in, one report for each badge out.
///
/// Verifying never throws: what cannot be read is a report too. Documents are fetched first, through the loader that
/// is passed in; then pure checks judge. One verifier may be used by many tasks at once.
public struct Verifier: Sendable {
    private let loader: any DocumentLoader
    private let keys: KeyCache
    private let contexts: ProofContexts

    /// A verifier that asks this loader for what a badge refers to, contexts of proofs included: it should hold only what
    /// somebody supplied. The network is given to each verification.
    public init(loader: any DocumentLoader) {
        self.loader = loader
        keys = KeyCache()
        contexts = ProofContexts()
    }

    /// The reports on everything that was handed in: one for each badge, and at least one.
    ///
    /// - Parameter network: asked for documents that the verifier's own loader does not have, but never for a context.
    public func verify(
        _ input: BadgeInput, options: VerificationOptions, network: (any DocumentLoader)? = nil
    ) async -> [VerificationReport] {
        var source = VerificationReport.Source(name: input.name)
        let bytes: [UInt8]
        switch input.content {
        case .success(let read): bytes = read
        case .failure(let reason) where reason.isGone:
            source.container = "url"
            source.standard = V2.Edition.version2_0.rawValue
            let documents = FetchedDocuments(loader: loader, network: network)
            let badge = BadgeResolver.withdrawn(at: input.name)
            let payload = CheckOutcome.notRun(because: Phrase("not-run/issuer-taken-badge-off-site"))
            return [report(on: badge, source: source, documents: documents, payload: payload, notices: [], options)]
        case .failure(let reason):
            let outcome: CheckOutcome = reason.mayExist ? .undetermined(reason.finding) : .failed(reason.finding)
            return [report(on: source, .fileReadable, outcome, options)]
        }
        let file: BadgeFile
        do {
            file = try BadgeFile(bytes)
        } catch {
            source.container = error.container?.rawValue
            let check = error.concernsPayload ? CheckCode.filePayload : .fileReadable
            return [report(on: source, check, .failed(Finding(error)), options)]
        }
        source.container = input.isFromURL ? "url" : file.container.rawValue
        // An address was asked once for the input; what it answered counts for this verification.
        var reports: [VerificationReport] = []
        for badge in file.badges {
            let documents = FetchedDocuments(loader: loader, network: network)
            if let (address, document) = input.origin { documents.take(document, at: address) }
            let found = file.container == .json || file.container == .jws ? input.origin?.address : nil
            reports.append(await verify(badge, from: source, options, foundAt: found, documents: documents))
        }
        return reports
    }

    /// The report on one badge taken out of a file. A badge and its endorsements share one allowance of documents.
    func verify(
        _ badge: ExtractedBadge, from source: VerificationReport.Source, _ options: VerificationOptions,
        foundAt address: IRI? = nil, documents: FetchedDocuments, role: CredentialRole = .handedIn
    ) async -> VerificationReport {
        let judgement = await judge(badge, from: source, options, foundAt: address, documents: documents, role: role)
        guard role == .handedIn else { return judgement.report }
        return await refreshing(judgement, from: source, options, documents: documents)
    }

    /// The report on one badge, and what the badge was found to be.
    func judge(
        _ badge: ExtractedBadge, from source: VerificationReport.Source, _ options: VerificationOptions,
        foundAt address: IRI? = nil, documents: FetchedDocuments, role: CredentialRole
    ) async -> Judgement {
        var source = source
        if let standard = badge.standard {
            source.standard = standard == .openBadges2 ? "open-badges-2.0" : "open-badges-3.0"
        }
        let resolver = BadgeResolver(
            documents: documents, keys: keys, contexts: contexts, verifier: self, options: options, role: role)
        var resolved: ResolvedBadge
        switch await resolver.resolve(badge.payload, foundAt: address, source: &source) {
        case .success(let badge): resolved = badge
        case .failure(let reason):
            return Judgement(
                report: report(on: source, .filePayload, .failed(reason.finding), options, notices: badge.notices),
                badge: nil)
        }
        resolved.isCarriedAsEndorsement = role == .endorsement
        let report = report(
            on: resolved, source: source, documents: documents,
            payload: Self.agreement(of: resolved, with: badge.standard),
            notices: badge.notices + (role == .handedIn ? documents.notices : []), options)
        return Judgement(report: report, badge: resolved)
    }

    /// Whether a badge is of the generation that its image announces.
    ///
    /// Readers find it by what is announced, so one of the other generation would stand in for a badge that is not
    /// there.
    private static func agreement(of badge: ResolvedBadge, with announced: BakedBadge.Standard?) -> CheckOutcome {
        guard let announced, let generation = badge.generation, announced != generation else { return .passed }
        let names = announced == .openBadges3 ? ("3.0", "2.0") : ("2.0", "3.0")
        return .failed(
            Finding(
                "file.standard",
                Phrase("file.standard/image-announces-badge-open-badges", ["announced": names.0, "found": names.1]),
                remedy: Phrase("do/issuer-image-baked-standard-says"),
                specification: "Open Badges 3.0, Baked Badge; Open Badges Baking Specification 2.0"))
    }

    /// Every check in the order of the stages.
    private static let checks: [any VerificationCheck] = [
        ContextCheck(), TypeCheck(), ModelCheck(), SchemaCheck(), SubjectCheck(), ClaimsCheck(),
        ProofPresenceCheck(), KeyCheck(), KeyBindingCheck(), PurposeCheck(), SignatureCheck(), CoverageCheck(),
        HostedScopeCheck(),
        RevocationCheck(), SuspensionCheck(), ValidityPeriodCheck(),
        RecipientCheck(), IssuerTrustCheck(), EndorsementsCheck(), CredentialsCheck(), ResultsCheck(),
    ]

    private func report(
        on badge: ResolvedBadge, source: VerificationReport.Source, documents: FetchedDocuments,
        payload: CheckOutcome, notices: [VerificationReport.Notice], _ options: VerificationOptions
    ) -> VerificationReport {
        var source = source
        source.proof = badge.proofs.first?.form.rawValue
        source.cryptosuite = badge.proofs.lazy.compactMap(\.cryptosuite).first
        source.algorithm = badge.proofs.lazy.compactMap(\.algorithm).first
        var checks = [
            VerificationReport.Check(.fileReadable, .passed), VerificationReport.Check(.filePayload, payload),
        ]
        checks.reserveCapacity(CheckCode.allCases.count)
        var remarks: [VerificationReport.Notice] = []
        for check in Self.checks {
            checks.append(VerificationReport.Check(check.code, check.judge(badge, options, noting: &remarks)))
        }
        return VerificationReport(
            instant: options.instant, source: source, badge: badge.summary, name: badge.name, checks: checks,
            notices: notices + badge.notices + badge.status.notices + badge.subjectNotices + badge.creatorNotices
                + remarks,
            endorsements: badge.endorsements, credentials: badge.credentials.reports,
            explanation: options.explain ? badge.explanation(documents: documents) : nil)
    }

    /// A report that ends at one check: nothing after it could be asked.
    private func report(
        on source: VerificationReport.Source, _ code: CheckCode, _ outcome: CheckOutcome,
        _ options: VerificationOptions, notices: [VerificationReport.Notice] = []
    ) -> VerificationReport {
        var hasEnded = false
        let checks = CheckCode.allCases.map { candidate in
            if candidate == code {
                hasEnded = true
                return VerificationReport.Check(candidate, outcome)
            }
            return VerificationReport.Check(
                candidate, hasEnded ? .notRun(because: Phrase("not-run/no-badge-could-read-file")) : .passed)
        }
        return VerificationReport(
            instant: options.instant, source: source, badge: nil, checks: checks, notices: notices)
    }
}
