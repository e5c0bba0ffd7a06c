import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Judges the proofs that are embedded in a credential, each for itself.
///
/// Open Badges 3.0, "Linked Data Proof Format"; Data Integrity 1.0, "Verify Proof Sets and Chains". A proof that is not
/// understood proves nothing: beside others it is named in a notice, alone it is refused.
struct EmbeddedProofResolver {
    /// What was found out about all of them.
    struct Outcome {
        var proofs: [ResolvedProof] = []
        var notices: [VerificationReport.Notice] = []
    }

    /// What the proofs of one document share: it is computed once, however many there are.
    private struct Work {
        let secured: SecuredDocument
        /// The ways to read the document, the newest first, each with what has been computed for it.
        var readings: [(contexts: ProofContexts.Reading, hasher: ProofHasher)] = []
        /// Whether the older ways are among them.
        var hasOlderReadings = false
        /// What of the document no reader would see.
        private(set) lazy var documentFault = DocumentShape.fault(of: secured.unsecured)
        /// Whether a name that is not bundled stands for the same as one that readers look for.
        private(set) lazy var secondName = Self.secondName(in: secured.unsecured, readings.first?.contexts.integrity)
        /// A number that canonical JSON changes.
        private(set) lazy var numberChangedInJSON = ChangedNumber.place(in: secured.unsecured, \.survivesInJSON)
        /// A number that statements change.
        private(set) lazy var numberChangedInStatements = ChangedNumber.place(
            in: secured.unsecured, \.survivesInStatements)

        init(_ secured: SecuredDocument, _ reading: ProofContexts.Reading, allowance: ProofWork) {
            self.secured = secured
            add(reading, allowance: allowance)
        }

        mutating func add(_ reading: ProofContexts.Reading, allowance: ProofWork) {
            readings.append((reading, reading.integrity.hasher(of: secured, work: allowance)))
        }

        private static func secondName(in document: JSONObject, _ integrity: DataIntegrity?) -> MemberName? {
            do {
                return try integrity?.secondName(in: document, besides: BundledContexts.names)
            } catch {
                // What cannot be read as linked data has no proof over statements that holds.
                return nil
            }
        }
    }

    let keyResolver: CredentialKeyResolver
    let contexts: ProofContexts
    let supply: ContextSupply
    let allowance: ProofWork
    let isExplaining: Bool

    /// The proofs of a credential.
    ///
    /// - Parameter besideToken: whether the credential is signed as a token too, so that no proof need be embedded.
    func resolve(_ document: JSONObject, besideToken: Bool) async -> Outcome {
        let secured: SecuredDocument
        do {
            secured = try SecuredDocument(document)
        } catch {
            return Outcome(proofs: [.refused(Finding(error, at: "/proof"))])
        }
        guard !secured.proofs.isEmpty else {
            return Outcome(proofs: besideToken ? [] : [.none(.failed(Self.noProof))])
        }
        var work = Work(secured, contexts.newestReading(supplied: supply.supplied), allowance: allowance)
        var outcome = Outcome()
        var unknown: [Cryptosuite] = []
        let isList = document["proof"]?.array != nil
        for (position, value) in secured.proofs.enumerated() {
            let place = isList ? "/proof/\(position)" : "/proof"
            do throws(DataIntegrityError) {
                guard let object = value.object else { throw .notAnObject }
                let suite = try DataIntegrityProof.cryptosuite(of: object)
                if suite.isKnown {
                    outcome.proofs.append(await resolve(try DataIntegrityProof(object), at: place, &work))
                } else {
                    unknown.append(suite)
                }
            } catch {
                outcome.proofs.append(.unreadable(Finding(error, at: place)))
            }
        }
        let isProved = besideToken || !outcome.proofs.isEmpty
        for suite in unknown {
            if isProved {
                outcome.notices.append(Self.unknownSuite(suite))
            } else {
                outcome.proofs.append(.unreadable(Finding(DataIntegrityError.unsupportedSuite(suite), at: "/proof")))
            }
        }
        return outcome
    }

    // MARK: One proof

    private func resolve(_ proof: DataIntegrityProof, at place: String, _ work: inout Work) async -> ResolvedProof {
        let document = work.secured.unsecured
        let key = await keyResolver.resolve(
            KeyRequest(
                proof, issuer: BadgeResolver.issuer(of: document),
                signedAt: BadgeResolver.start(of: document, in: DocumentKind(document).dataModel)))
        let unasked = CheckOutcome.notRun(because: Phrase("not-run/no-key-check-signature"))
        var resolved = ResolvedProof(.dataIntegrity, key, signature: unasked, coverage: unasked)
        resolved.cryptosuite = proof.cryptosuite.name
        resolved.lifetime = ResolvedProof.Lifetime(created: proof.created, expires: proof.expires, place: place)
        if proof.proofPurpose != .assertionMethod {
            resolved.purpose = .failed(Self.otherPurpose(proof.proofPurpose, at: place))
        }
        if let publicKey = key.publicKey { judge(proof, at: place, publicKey, &work, &resolved) }
        return resolved
    }

    /// Judges the signature, with the newest edition of the contexts first.
    private func judge(
        _ proof: DataIntegrityProof, at place: String, _ key: PublicKey, _ work: inout Work,
        _ resolved: inout ResolvedProof
    ) {
        guard supply.unknown.isEmpty || proof.cryptosuite.canonicalForm == .json else {
            let unread = CheckOutcome.notRun(
                because: Phrase("not-run/meaning-badge-depends-contexts-not"))
            (resolved.signature, resolved.coverage) = (unread, unread)
            return
        }
        var number = 0
        while number < work.readings.count {
            let edition = work.readings[number].contexts.edition
            var attempt = resolved
            judge(proof, at: place, key, reading: number, &work, &attempt)
            let holds = attempt.signature == .passed
            if holds { attempt.contextEdition = edition }
            if holds || edition == nil { resolved = attempt }
            if holds || proof.cryptosuite.canonicalForm == .json { return }
            if !work.hasOlderReadings {
                work.hasOlderReadings = true
                for reading in contexts.olderReadings(of: work.secured.unsecured, supplied: supply.supplied) {
                    work.add(reading, allowance: allowance)
                }
            }
            number += 1
        }
    }

    private func judge(
        _ proof: DataIntegrityProof, at place: String, _ key: PublicKey, reading number: Int, _ work: inout Work,
        _ resolved: inout ResolvedProof
    ) {
        if proof.cryptosuite == .ecdsaSD2023 {
            return judgeSelective(proof, at: place, key, work.readings[number].contexts.integrity, &work, &resolved)
        }
        do throws(DataIntegrityError) {
            let data = try work.readings[number].hasher.hashData(of: proof, for: key.type)
            if isExplaining { resolved.explanation = data.explanation }
            resolved.coverage = coverageFault(of: data, proof, at: place, &work).map { .failed($0) } ?? .passed
            try proof.verify(over: data, with: key)
            resolved.signature = .passed
        } catch {
            if case .unsupportedSuite = error {
                resolved.signature = .undetermined(Self.unsupported(proof.cryptosuite, at: place))
            } else {
                resolved.signature = .failed(Finding(error, at: place))
            }
        }
    }

    /// Judges a proof of which parts can be shown, and the part that is there.
    private func judgeSelective(
        _ proof: DataIntegrityProof, at place: String, _ key: PublicKey, _ integrity: DataIntegrity,
        _ work: inout Work, _ resolved: inout ResolvedProof
    ) {
        let covered: JSONObject
        do throws(DataIntegrityError) {
            covered = try work.secured.document(coveredBy: proof.json)
            try allowance.countSelective()
        } catch {
            resolved.signature = .failed(Finding(error, at: place))
            return
        }
        do throws(SelectiveDisclosureError) {
            let disclosure = integrity.selectiveDisclosure
            let value = try SelectiveProofValue(proof.proofValue)
            let data = try disclosure.hashData(of: value, in: covered, proof: proof.json)
            if isExplaining { resolved.explanation = try data.explanation() }
            do throws(DataIntegrityError) { try allowance.count(statements: data.lines.count) } catch {
                resolved.signature = .failed(Finding(error, at: place))
                return
            }
            try disclosure.verify(value, over: data, with: key)
            resolved.signature = .passed
            resolved.coversPart = data.isPart
            resolved.canBeShownInParts = !data.isPart
            resolved.coverage = shapeFault(of: proof, at: place, &work).map { .failed($0) } ?? .passed
        } catch {
            switch error {
            case .loss(let loss):
                resolved.coverage = .failed(Self.uncovered(loss, below: ""))
                resolved.signature = .notRun(because: Phrase("not-run/signature-would-not-cover-everything"))
            case .unsupportedKey(let type):
                resolved.signature = .failed(
                    Finding(DataIntegrityError.suiteDoesNotFit(proof.cryptosuite, type), at: place))
            default: resolved.signature = .failed(Finding(error, at: place))
            }
        }
    }

    /// What the signature does not cover, or covers where no reader sees it.
    private func coverageFault(
        of data: HashData, _ proof: DataIntegrityProof, at place: String, _ work: inout Work
    ) -> Finding? {
        if let loss = data.documentLosses.first { return Self.uncovered(loss, below: "") }
        if let loss = data.proofLosses.first { return Self.uncovered(loss, below: place) }
        if proof.cryptosuite.canonicalForm == .rdf { return shapeFault(of: proof, at: place, &work) }
        return Self.numberFault(work.numberChangedInJSON, proof, at: place)
    }

    /// What the signature covers where no reader sees it.
    private func shapeFault(
        of proof: DataIntegrityProof, at place: String, _ work: inout Work
    ) -> Finding? {
        if let fault = work.documentFault { return Self.hidden(fault, below: "") }
        let context = work.secured.unsecured[Self.context]
        if let fault = DocumentShape.fault(ofProof: proof.json, context: context) {
            return Self.hidden(fault, below: place)
        }
        if !supply.supplied.isEmpty, let name = work.secondName { return Self.secondName(name) }
        return Self.numberFault(work.numberChangedInStatements, proof, at: place)
    }

    /// A number that another one could take the place of.
    private static func numberFault(_ found: JSONPointer?, _ proof: DataIntegrityProof, at place: String) -> Finding? {
        if let found { return ChangedNumber.finding(at: found, below: "") }
        return ChangedNumber.place(in: proof.json, \.survivesInStatements).map {
            ChangedNumber.finding(at: $0, below: place)
        }
    }

    private static let context: MemberName = "@context"

    // MARK: Findings

    private static let noProof = Finding(
        "proof.none", Phrase("proof.none/document-carries-no-proof-anybody"),
        remedy: Phrase("do/badge-issuer-gave-out-proof"),
        specification: "Open Badges 3.0, Proof")

    private static func otherPurpose(_ purpose: ProofPurpose, at place: String) -> Finding {
        Finding(
            "proof.purpose",
            Phrase("proof.purpose/proof-meant-purpose-but-badge", ["purpose": purpose.name.prefix(60)]),
            remedy: Phrase("do/issuer-badge-whose-proof-meant"),
            specification: "Data Integrity 1.0, Proof Purposes", place: .pointer(place + "/proofPurpose"))
    }

    private static func uncovered(_ loss: JSONLDLoss, below place: String) -> Finding {
        let error = DataIntegrityError.unsigned(loss)
        return Finding(
            error.code, error.account, remedy: error.advice, specification: error.specification,
            place: .pointer(place + loss.place.text))
    }

    private static func hidden(_ fault: DocumentShape.Fault, below place: String) -> Finding {
        Finding(
            "ld.shape",
            Phrase(
                "ld.shape/badge-written-signature-covers-something",
                ["place": place + fault.place.text, "reason": fault.reason]),
            remedy: Phrase("do/do-not-rely-badge-issuer-given-out"),
            place: .pointer(place + fault.place.text))
    }

    private static func secondName(_ name: MemberName) -> Finding {
        Finding(
            "ld.shape",
            Phrase("ld.shape/context-supplied-makes-text-second", ["text": name.text.prefix(100)]),
            remedy:
                Phrase("do/do-not-rely-badge-context")
        )
    }

    private static func unsupported(_ suite: Cryptosuite, at place: String) -> Finding {
        Finding(
            "proof.unsupported",
            Phrase("proof.unsupported/badge-carries-proof-made-suite", ["suite": suite.name]),
            remedy: Phrase("do/badge-vc-jwt-check-another"), place: .pointer(place))
    }

    private static func unknownSuite(_ suite: Cryptosuite) -> VerificationReport.Notice {
        VerificationReport.Notice(
            "proof.unknown",
            Phrase("proof.unknown/badge-also-carries-proof-made", ["suite": suite.name.prefix(60)])
        )
    }
}
