import Diagnostics
import LinkedData
import Proofs

/// Fetches lists of statuses for one badge, and judges them by the rules for all credentials.
///
/// Bitstring Status List 1.0, "Validate Algorithm". Used by one task at a time, so it needs no lock.
final class StatusListResolver {
    /// What came of asking for a list.
    enum Answer {
        case read(StatusListContents)
        /// It says nothing, and that is its issuer's fault or somebody's doing.
        case refused(StatusListError)
        /// It could not be had, or not be confirmed.
        case open(Finding)
    }

    private struct Name: Hashable {
        let address: IRI
        let generation: StatusListGeneration
    }

    private let badge: ResolvedBadge
    private let documents: FetchedDocuments
    private let verifier: Verifier
    private let options: VerificationOptions
    private var answers: [Name: Answer] = [:]

    init(
        of badge: ResolvedBadge, documents: FetchedDocuments, verifier: Verifier, options: VerificationOptions
    ) {
        self.badge = badge
        self.documents = documents
        self.verifier = verifier
        // Whom the badge was given to is no question for a list.
        self.options = VerificationOptions(at: options.instant, trust: options.trust)
    }

    /// The list at an address; what is unusual about it is noted when it is asked for first.
    func list(
        at address: IRI, of generation: StatusListGeneration, _ notices: inout [VerificationReport.Notice]
    ) async -> Answer {
        let name = Name(address: address, generation: generation)
        if let answer = answers[name] { return answer }
        let answer = await fetch(name, &notices)
        answers[name] = answer
        return answer
    }

    private func fetch(_ name: Name, _ notices: inout [VerificationReport.Notice]) async -> Answer {
        let document: LoadedDocument
        switch await documents.document(at: name.address) {
        case .failure(let error): return .open(Finding(error))
        case .success(let loaded): document = loaded
        }
        guard document.bytes.count <= BadgeFile.documentLimit else {
            return .refused(.compression(.tooLarge(limit: BadgeFile.documentLimit)))
        }
        let judgement = await verifier.judge(
            ExtractedBadge(payload: ExtractedBadge.Payload(document.bytes), standard: nil, notices: []),
            from: VerificationReport.Source(name: name.address.text), options, documents: documents, role: .statusList)
        // A page that stands in for the list says nothing about it, as if there were none.
        guard judgement.badge != nil else {
            if let page = document.webPage {
                return .open(Finding(DocumentError.wrongType(url: name.address.text, mediaType: page)))
            }
            return .open(judgement.report.checks.lazy.compactMap(\.outcome.finding).first ?? Self.noCredential)
        }
        do throws(StatusListError) {
            let (list, reservation) = try confirmed(judgement, at: name.address, &notices)
            if let reservation { return .open(reservation) }
            let contents = try StatusListContents(list, of: name.generation)
            for deviation in contents.deviations { notices.append(.statusDeviation(deviation)) }
            if let moment = document.retrievedAt {
                let end = contents.timeToLive.map { moment.adding(seconds: $0 / 1000) }
                notices.append(
                    .storedStatus(name.address, of: moment, isStale: end.map { $0 < options.instant } ?? false))
            }
            return .read(contents)
        } catch {
            return .refused(error)
        }
    }

    /// The list, once nothing speaks against it; and what is not known about it.
    private func confirmed(
        _ judgement: Judgement, at address: IRI, _ notices: inout [VerificationReport.Notice]
    ) throws(StatusListError) -> (list: JSONObject, reservation: Finding?) {
        let checks = judgement.report.checks.filter { Self.isAsked($0.code) }
        for case .failed(let finding) in checks.map(\.outcome) where finding.code != "time.not-yet-valid" {
            throw .unsound(finding)
        }
        guard let list = judgement.badge, case .credential = list.content else {
            throw .list(member: "type", expected: Phrase("expected/status-list"))
        }
        if let own = list.document["id"]?.text, !own.hasSameBytes(as: address.text) { throw .otherAddress(own) }
        try requireIssuer(of: list, &notices)
        let own = list.document["credentialStatus"]?.elements ?? []
        guard !own.contains(where: { $0.object?["statusListCredential"]?.text?.hasSameBytes(as: address.text) == true })
        else { throw .ownStatus }
        let open = checks.lazy.compactMap { check in self.reservation(check, list) }.first
        return (list.document, open ?? (own.isEmpty ? nil : Self.listWithStatus))
    }

    /// A list of the badge's own issuer counts, and one of another issuer whom the person who asks trusts: the badge, which
    /// is signed, names the list.
    private func requireIssuer(
        of list: ResolvedBadge, _ notices: inout [VerificationReport.Notice]
    ) throws(StatusListError) {
        guard let issuer = list.issuerID else { throw .otherIssuer("nobody") }
        if issuer == badge.issuerID { return }
        guard options.trust?.entry(covering: list) != nil else { throw .otherIssuer(issuer.text) }
        notices.append(
            VerificationReport.Notice(
                "status.delegated",
                Phrase("status.delegated/status-list-issuer-not-badge", ["issuer": issuer])))
    }

    /// What an answer leaves open.
    private func reservation(_ check: VerificationReport.Check, _ list: ResolvedBadge) -> Finding? {
        switch check.outcome {
        case .passed, .notApplicable: nil
        case .undetermined where check.code == .proofKeyBinding && isSignedAlike(list): nil
        case .failed(let finding), .undetermined(let finding): finding
        case .notRun(let reason):
            Finding("status.unavailable", reason, remedy: Phrase("do/issuer-whether-badge-still-good"))
        }
    }

    /// Whether the list is signed with nothing but keys that signed the badge: what is not known about them is an open
    /// question of the badge already, and the list is by whom the badge is by.
    private func isSignedAlike(_ list: ResolvedBadge) -> Bool {
        let keys = badge.proofs.compactMap(\.publicKey)
        return list.issuerID == badge.issuerID
            && list.proofs.allSatisfy { proof in proof.publicKey.map { keys.contains($0) } ?? false }
    }

    /// The questions that a list has to answer: whether it is what it says, signed by its issuer, and in force.
    private static func isAsked(_ code: CheckCode) -> Bool {
        switch code.stage {
        case .file, .proof: true
        case .conformance: code != .conformanceSchema
        case .status: code == .statusValidityPeriod
        case .trust: false
        }
    }

    private static let noCredential = Finding(
        "status.unavailable", Phrase("status.unavailable/stands-no-status-list"),
        remedy: Phrase("do/issuer-whether-badge-still-good"))

    private static let listWithStatus = Finding(
        "status.unknown", Phrase("status.unknown/status-list-status-own-another"),
        remedy: Phrase("do/issuer-whether-badge-still-good"))
}
