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
        if badge.proof.presence == .passed, case .assertion = badge.content {
            let reason = "The signature was not checked, so nothing was fetched for the badge."
            badge.status.revocation = .notRun(because: reason)
        } else if document["credentialStatus"] != nil {
            badge.status.revocation = .notRun(
                because: "The proof was not checked, so nothing was fetched for the badge.")
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
            return .undecided(.none, .undetermined(finding))
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
        let verification = document["verification"]?.object ?? document["verify"]?.object
        let types = verification?["type"]?.elements.compactMap(\.text) ?? []
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
        guard types.contains("HostedBadge") || types.contains("hosted") else {
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
        if case .assertion2 = DocumentKind(payload) {
            return .success(await resolve(assertion: payload, token: token, source: &source))
        }
        return .success(await resolve(credential: payload, token: token, source: &source))
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
        let document = payload["vc"]?.object ?? payload
        let kind = DocumentKind(document)
        source.standard = kind.standard ?? source.standard
        source.dataModel = kind.dataModel?.rawValue
        var isAssertion = false
        if case .assertion2 = kind { isAssertion = true }
        var proof = ResolvedProof.undecided(
            isAssertion ? .signed : .vcJWT, .notRun(because: "The token's header is refused."))
        proof.signature = .failed(finding)
        let content: ResolvedBadge.Content =
            isAssertion
            ? .assertion(ResolvedAssertion(assertion: AssertionResolver.model(V2.Assertion.self, document)))
            : await self.content(kind, document)
        return ResolvedBadge(
            document: document, content: content, dataModel: kind.dataModel, claims: nil, proof: proof)
    }

    private func resolve(
        assertion document: JSONObject, token: CompactJWS, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        source.standard = "open-badges-2.0"
        let resolver = AssertionResolver(documents: documents)
        let resolved = await resolver.resolve(document)
        let proof = await AssertionKeyResolver(resolver: resolver).proof(
            of: token, assertion: document, resolved: resolved)
        var badge = ResolvedBadge(
            document: document, content: .assertion(resolved), dataModel: nil, claims: nil, proof: proof)
        badge.status.revocation = await statusOutcome(badge) {
            await StatusResolver(documents: documents).status(
                ofAssertion: document, profile: resolved.isProfileOnlyEmbedded ? nil : resolved.profileDocument)
        }
        .revocation
        return badge
    }

    private func resolve(
        credential payload: JSONObject, token: CompactJWS, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let claims: Result<VCJWTClaims, VCJWTError>
        do {
            claims = .success(try VCJWTClaims(payload: payload))
        } catch {
            claims = .failure(error)
        }
        let document: JSONObject
        switch claims {
        case .success(let read): document = read.credential
        case .failure: document = payload["vc"]?.object ?? payload
        }
        let kind = DocumentKind(document)
        source.standard = kind.standard ?? source.standard
        source.dataModel = kind.dataModel?.rawValue
        let issuer = (document["issuer"]?.text ?? document["issuer"]?.object?["id"]?.text).flatMap { IRI($0) }
        let signed = document["validFrom"] ?? document["issuanceDate"]
        let key = await CredentialKeyResolver(documents: documents, keys: keys).resolve(
            token.header, issuer: issuer, signedAt: signed?.text.flatMap { DateTime($0) }?.instant)
        var badge = ResolvedBadge(
            document: document, content: await content(kind, document), dataModel: kind.dataModel, claims: claims,
            proof: Self.proof(of: token, key: key))
        badge.unknownContexts = await unknownContexts(of: document)
        badge.status = await statusOutcome(badge) {
            await StatusResolver(documents: documents).status(ofCredential: document)
        }
        if case .success(let read) = claims { badge.notices += read.notices().map { .init($0.code, $0.explanation) } }
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

    /// Asks for the status only when the signature held.
    private func statusOutcome(
        _ badge: ResolvedBadge, _ ask: () async -> ResolvedStatus
    ) async -> ResolvedStatus {
        guard badge.proof.signature == .passed else {
            let reason = CheckOutcome.notRun(
                because: "The signature does not hold, so nothing was fetched for the badge.")
            return ResolvedStatus(revocation: reason, suspension: .notApplicable)
        }
        return await ask()
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

    /// Contexts that are neither bundled nor supplied; inline contexts are given by their place.
    private func unknownContexts(of document: JSONObject) async -> [String] {
        var unknown: [String] = []
        for (position, context) in (document["@context"]?.elements ?? []).enumerated() {
            guard let text = context.text else {
                unknown.append("(written inside the badge, at /@context/\(position))")
                continue
            }
            if StandardContext.isKnown(text) { continue }
            if let address = IRI(text), case .success = await documents.json(at: address) { continue }
            unknown.append(text)
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
