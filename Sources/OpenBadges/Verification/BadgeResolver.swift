import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Why nothing can be judged: the payload is no badge at all.
struct PayloadFault: Error {
    let finding: Finding
}

/// Turns a payload into a badge with everything that judging it needs.
struct BadgeResolver {
    let documents: FetchedDocuments
    let keys: KeyCache
    let verifier: Verifier
    let options: VerificationOptions
    /// How many endorsements this one is nested in.
    let depth: Int

    /// The badge in a payload; `source` learns what kind it is.
    func resolve(
        _ payload: ExtractedBadge.Payload, source: inout VerificationReport.Source
    ) async -> Result<ResolvedBadge, PayloadFault> {
        switch payload {
        case .document(let bytes): await resolve(document: bytes, source: &source)
        case .token(let bytes): await resolve(token: bytes, source: &source)
        case .address(let address):
            .success(Self.hosted(at: address, source: &source))
        }
    }

    // MARK: Documents

    private func resolve(
        document bytes: [UInt8], source: inout VerificationReport.Source
    ) async -> Result<ResolvedBadge, PayloadFault> {
        let document: JSONObject
        do {
            document = try Self.object(JSONValue(parsing: bytes))
        } catch let error as PayloadFault {
            return .failure(error)
        } catch let error as JSONError {
            return .failure(PayloadFault(finding: Finding(error)))
        } catch {
            return .failure(PayloadFault(finding: Self.noObject))
        }
        return .success(await resolve(document: document, source: &source))
    }

    /// A document that is not inside a token.
    func resolve(document: JSONObject, source: inout VerificationReport.Source) async -> ResolvedBadge {
        let kind = DocumentKind(document)
        source.standard = kind.standard ?? source.standard
        source.dataModel = kind.dataModel?.rawValue
        var badge = ResolvedBadge(
            document: document, content: await content(kind, document), dataModel: kind.dataModel, claims: nil,
            proof: embeddedProof(of: document, kind: kind))
        badge.unknownContexts = await unknownContexts(of: document)
        badge.status =
            if case .assertion = badge.content {
                Self.unaskedStatus(ofAssertion: document)
            } else {
                Self.unaskedStatus(ofCredential: document)
            }
        await resolveEndorsements(&badge)
        return badge
    }

    /// Embedded and hosted proofs: this version says which one there is, and that it cannot judge it.
    private func embeddedProof(of document: JSONObject, kind: DocumentKind) -> ResolvedProof {
        if case .assertion2 = kind {
            return Self.unjudgedAssertion(document)
        }
        if kind.dataModel == nil, let finding = kind.unsupported {
            var proof = ResolvedProof.undecided(.none, .undetermined(finding))
            proof.presence = .undetermined(finding)
            return proof
        }
        guard let proofs = document["proof"]?.elements, !proofs.isEmpty else {
            var proof = ResolvedProof.undecided(.none, .notRun(because: "There is no proof."))
            proof.presence = .failed(
                Finding(
                    "proof.none", "The document carries no proof, so anybody could have written it.",
                    remedy: "Ask for the badge as the issuer gave it out, with its proof.",
                    specification: "Open Badges 3.0, Proof"))
            return proof
        }
        let suites = proofs.compactMap { $0.object?["cryptosuite"]?.text ?? $0.object?["type"]?.text }
        let finding = Finding(
            "proof.unsupported",
            "The badge carries a Data Integrity proof (\(suites.joined(separator: ", "))), which this version does not check yet.",
            remedy: "Ask for the badge as a VC-JWT, or check it with another verifier.", place: .pointer("/proof"))
        var proof = ResolvedProof.undecided(.dataIntegrity, .undetermined(finding))
        proof.cryptosuite = suites.first
        return proof
    }

    private static func unjudgedAssertion(_ document: JSONObject) -> ResolvedProof {
        let types = verificationTypes(of: document)
        if types.contains("SignedBadge") || types.contains("signed") {
            var proof = ResolvedProof.undecided(.signed, .notRun(because: "There is no signature."))
            proof.presence = .failed(
                Finding(
                    "proof.none",
                    "This is the text of a signed badge without its signature, so anybody could have written it.",
                    remedy: "Ask for the badge as the issuer gave it out: a token or an image.",
                    specification: "Open Badges 2.0, Signed badges"))
            return proof
        }
        guard types.contains(where: isHosted) else {
            var proof = ResolvedProof.undecided(.none, .notRun(because: "There is no proof."))
            proof.presence = .failed(
                Finding(
                    "proof.none", "The badge does not say how it can be verified.",
                    remedy: "Ask the issuer for a badge with a verification object.",
                    specification: "Open Badges 2.0, VerificationObject", place: .pointer("/verification")))
            return proof
        }
        return .undecided(.hosted, .undetermined(Self.hostedUnsupported))
    }

    /// The types of an assertion's verification object, under either of its names.
    private static func verificationTypes(of document: JSONObject) -> [JSONValue] {
        (["verification", "verify"] as [MemberName])
            .flatMap { document[$0]?.elements ?? [] }
            .flatMap { $0.object?["type"]?.elements ?? [] }
    }

    private static func isHosted(_ type: JSONValue) -> Bool { type == "HostedBadge" || type == "hosted" }

    private static let hostedUnsupported = Finding(
        "proof.unsupported",
        "This is a hosted badge: only the copy on the issuer's site counts, and this version does not ask for it yet.",
        remedy: "Open the badge's own address, or check it with another verifier.",
        specification: "Open Badges 2.0, Hosted verification")

    private static func hosted(at address: String, source: inout VerificationReport.Source) -> ResolvedBadge {
        source.standard = "open-badges-2.0"
        var document = JSONObject()
        document["id"] = .text(address)
        return ResolvedBadge(
            document: document, content: .unsupported(hostedUnsupported), dataModel: nil, claims: nil,
            proof: .undecided(.hosted, .undetermined(hostedUnsupported)))
    }

    // MARK: Tokens

    private func resolve(
        token bytes: [UInt8], source: inout VerificationReport.Source
    ) async -> Result<ResolvedBadge, PayloadFault> {
        let token: CompactJWS
        do {
            token = try CompactJWS(bytes, cache: keys)
        } catch {
            guard let object = Self.unverifiedPayload(of: bytes) else {
                return .failure(PayloadFault(finding: Finding(error)))
            }
            return .success(await refused(object, because: Finding(error), source: &source))
        }
        let payload: JSONObject
        do {
            payload = try Self.object(JSONValue(parsing: token.payload))
        } catch let error as JSONError {
            return .failure(PayloadFault(finding: Finding(error)))
        } catch {
            return .failure(PayloadFault(finding: Self.noObject))
        }
        let isAssertion = if case .assertion2 = DocumentKind(payload) { true } else { false }
        do {
            try token.require(isAssertion ? .assertion : .credential)
        } catch {
            return .success(await refused(payload, because: Finding(error), source: &source))
        }
        return .success(
            isAssertion
                ? await resolve(assertion: payload, token: token, source: &source)
                : await resolve(credential: payload, token: token, source: &source))
    }

    /// What a token says whose own parts cannot be trusted; `nil` when it says nothing that can be read.
    private static func unverifiedPayload(of token: [UInt8]) -> JSONObject? {
        guard let payload = CompactJWS.unverifiedPayload(of: token) else { return nil }
        do {
            return try JSONValue(parsing: payload).object
        } catch {
            return nil
        }
    }

    /// A token whose header is refused: what it says is shown, its signature is not looked at.
    private func refused(
        _ payload: JSONObject, because finding: Finding, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let isAssertion = if case .assertion2 = DocumentKind(payload) { true } else { false }
        var proof = ResolvedProof.undecided(
            isAssertion ? .signed : .vcJWT, .notRun(because: "The token's header is refused."))
        proof.signature = .failed(finding)
        guard !isAssertion else {
            source.standard = "open-badges-2.0"
            return ResolvedBadge(
                document: payload, content: await content(.assertion2, payload), dataModel: nil, claims: nil,
                proof: proof, status: Self.unaskedStatus(ofAssertion: payload))
        }
        var badge = await credential(in: payload, proof: proof, source: &source)
        await resolveEndorsements(&badge)
        return badge
    }

    /// The credential in a token's payload with everything about it that does not depend on the signature.
    private func credential(
        in payload: JSONObject, proof: ResolvedProof, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let claims = Self.claims(of: payload)
        let document = Self.document(in: payload, claims)
        let kind = DocumentKind(document)
        source.standard = kind.standard ?? source.standard
        source.dataModel = kind.dataModel?.rawValue
        var content = await content(kind, document)
        // The claims name no issuer and no key of an assertion of 2.0, so inside this envelope it proves nothing.
        if case .assertion2 = kind { content = .unsupported(Self.mixedStandards) }
        var badge = ResolvedBadge(
            document: document, content: content, dataModel: kind.dataModel, claims: claims, proof: proof)
        badge.unknownContexts = await unknownContexts(of: document)
        badge.status = Self.unaskedStatus(ofCredential: document)
        return badge
    }

    private static func claims(of payload: JSONObject) -> Result<VCJWTClaims, VCJWTError> {
        do {
            return .success(try VCJWTClaims(payload: payload))
        } catch {
            return .failure(error)
        }
    }

    /// The credential that a payload holds, or the nearest thing to one.
    private static func document(in payload: JSONObject, _ claims: Result<VCJWTClaims, VCJWTError>) -> JSONObject {
        switch claims {
        case .success(let read): return read.credential
        case .failure:
            guard let inner = payload["vc"]?.object, DocumentKind(inner).dataModel != nil else { return payload }
            return inner
        }
    }

    private static let mixedStandards = Finding(
        "standard.mixed",
        "The token is made like a credential of Open Badges 3.0 and holds an assertion of Open Badges 2.0, whose issuer did not sign it in this form.",
        remedy: "Ask the issuer for the badge as it was given out.")

    private func resolve(
        assertion document: JSONObject, token: CompactJWS, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        source.standard = "open-badges-2.0"
        let resolver = AssertionResolver(documents: documents)
        let resolved = await resolver.resolve(document)
        var proof = await AssertionKeyResolver(resolver: resolver).proof(
            of: token, assertion: document, resolved: resolved)
        // An issuer takes a hosted badge back by taking it off its site, which a signed copy would never show.
        if Self.verificationTypes(of: document).contains(where: Self.isHosted) {
            proof.hostedScope = .undetermined(Self.hostedUnsupported)
        }
        var badge = ResolvedBadge(
            document: document, content: .assertion(resolved), dataModel: nil, claims: nil, proof: proof,
            status: Self.unaskedStatus(ofAssertion: document))
        // Asked only once the signature held, so that a forged badge cannot make anybody fetch the list.
        if badge.proof.signature == .passed {
            badge.status = await StatusResolver(documents: documents).status(
                ofAssertion: document, profile: resolved.isProfileOnlyEmbedded ? nil : resolved.profileDocument)
        }
        if let notice = Self.unjudgedEndorsements(document, resolved) { badge.notices.append(notice) }
        return badge
    }

    private func resolve(
        credential payload: JSONObject, token: CompactJWS, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let document = Self.document(in: payload, Self.claims(of: payload))
        let isFirstGeneration = DocumentKind(document).dataModel == .verifiableCredentials1_1
        let issuer = (document["issuer"]?.text ?? document["issuer"]?.object?["id"]?.text).flatMap { IRI($0) }
        let signed = document[isFirstGeneration ? "issuanceDate" : "validFrom"]
        let key = await CredentialKeyResolver(documents: documents, keys: keys).resolve(
            token.header, issuer: issuer, signedAt: signed?.text.flatMap { DateTime($0) }?.instant)
        var badge = await credential(in: payload, proof: Self.proof(of: token, key: key), source: &source)
        // Asked only once the signature held, so that a forged badge cannot make anybody fetch the list.
        if badge.proof.signature == .passed {
            badge.status = await StatusResolver(documents: documents).status(ofCredential: badge.document)
        }
        if badge.document["proof"] != nil {
            badge.notices.append(
                VerificationReport.Notice(
                    "proof.unchecked",
                    "The badge also carries an embedded proof, which was not checked: it rests on the token's signature."
                ))
        }
        if case .success(let read)? = badge.claims {
            badge.notices += read.notices().map { .init($0.code, $0.explanation) }
        }
        if key.issuerIsTheKey {
            badge.notices.append(
                VerificationReport.Notice(
                    "issuer.self-asserted",
                    "The issuer is identified by its key alone; the name on the badge is what the issuer calls itself.")
            )
        }
        await resolveEndorsements(&badge)
        return badge
    }

    private static func proof(of token: CompactJWS, key: KeyResolution) -> ResolvedProof {
        var signature = CheckOutcome.notRun(because: "There is no key to check the signature with.")
        if let publicKey = key.publicKey {
            do {
                try token.verify(with: publicKey)
                signature = .passed
            } catch {
                signature = .failed(Finding(error))
            }
        }
        return ResolvedProof(
            form: .vcJWT, algorithm: token.header.algorithmName, keyName: key.name, publicKey: key.publicKey,
            key: key.key, binding: key.binding, purpose: key.purpose, signature: signature, coverage: .passed,
            issuerIsTheKey: key.issuerIsTheKey)
    }

    // MARK: Parts that several forms share

    /// The status of a credential about which nobody was asked.
    private static func unaskedStatus(ofCredential document: JSONObject) -> ResolvedStatus {
        guard let entries = document["credentialStatus"]?.elements, !entries.isEmpty else { return ResolvedStatus() }
        let isSuspension = entries.prefix(StatusResolver.entryLimit).map { $0.object?["statusPurpose"] == "suspension" }
        return ResolvedStatus(
            revocation: isSuspension.contains(false) ? .notRun(because: notAsked) : .notApplicable,
            suspension: isSuspension.contains(true) ? .notRun(because: notAsked) : .notApplicable)
    }

    /// The status of an assertion about which nobody was asked: that it is revoked it may say itself.
    private static func unaskedStatus(ofAssertion document: JSONObject) -> ResolvedStatus {
        ResolvedStatus(revocation: StatusResolver.ownStatus(ofAssertion: document) ?? .notRun(because: notAsked))
    }

    private static let notAsked = "No signature holds, so nobody was asked whether the badge was taken back."

    /// Endorsements of 2.0 are not judged, so they must not be taken for support.
    private static func unjudgedEndorsements(
        _ document: JSONObject, _ resolved: ResolvedAssertion
    ) -> VerificationReport.Notice? {
        let carriers = [document, resolved.badgeClassDocument, resolved.profileDocument]
        guard carriers.contains(where: { $0?["endorsement"].map { !$0.elements.isEmpty } == true }) else { return nil }
        return VerificationReport.Notice(
            "endorsement.unsupported",
            "The badge names endorsements in the form of Open Badges 2.0, which this version does not check: they are no support."
        )
    }

    private func content(_ kind: DocumentKind, _ document: JSONObject) async -> ResolvedBadge.Content {
        switch kind {
        case .achievementCredential:
            .achievement(AssertionResolver.model(V3.AchievementCredential.self, document))
        case .endorsementCredential:
            .endorsement(AssertionResolver.model(V3.EndorsementCredential.self, document))
        case .assertion2:
            .assertion(ResolvedAssertion(assertion: AssertionResolver.model(V2.Assertion.self, document)))
        case .clr, .otherCredential, .otherDocument2, .assertion1, .unknown:
            .unsupported(kind.unsupported ?? Self.noObject)
        }
    }

    /// Contexts that are neither bundled nor supplied; inline contexts are given by their place. One suffices to leave
    /// the question open, so of very many only the first few are named.
    private func unknownContexts(of document: JSONObject) async -> [String] {
        var unknown: [String] = []
        for (position, context) in (document["@context"]?.elements ?? []).enumerated() {
            guard unknown.count < 5 else { break }
            guard let text = context.text else {
                unknown.append("(written inside the badge, at /@context/\(position))")
                continue
            }
            if StandardContext.isKnown(text) { continue }
            if let address = IRI(text), case .success = await documents.json(at: address) { continue }
            unknown.append(String(text.prefix(200)))
        }
        return unknown
    }

    private static func object(_ value: JSONValue) throws(PayloadFault) -> JSONObject {
        guard let object = value.object else { throw PayloadFault(finding: noObject) }
        return object
    }

    private static let noObject = Finding(
        "model.type", "The document is valid JSON, but a badge is a JSON object and this is something else.",
        remedy: "Check that this is the right file.")
}
