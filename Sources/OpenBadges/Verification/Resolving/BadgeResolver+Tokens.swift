import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Signed tokens: VC-JWT, and signed assertions of 2.0.
extension BadgeResolver {
    /// The badge in a token.
    func resolve(
        token bytes: [UInt8], source: inout VerificationReport.Source
    ) async -> Result<ResolvedBadge, PayloadFault> {
        let token: CompactJWS
        do {
            token = try CompactJWS(bytes, cache: keys)
        } catch {
            guard let object = Self.unverifiedPayload(of: bytes) else {
                return .failure(PayloadFault(finding: Finding(error)))
            }
            if let presentation = Self.signedPresentation(object) { return .success(presentation) }
            return .success(await refused(object, because: Finding(error), source: &source))
        }
        let payload: JSONObject
        do { payload = try Self.object(parsing: token.payload) } catch { return .failure(error) }
        if let presentation = Self.signedPresentation(payload) { return .success(presentation) }
        let kind = DocumentKind(payload)
        let isAssertion = if case .badgeObject = kind { true } else { false }
        do {
            try token.require(isAssertion ? .assertion : .credential)
        } catch {
            return .success(await refused(payload, because: Finding(error), source: &source))
        }
        guard isAssertion else {
            return .success(
                await resolve(credential: CredentialPayload(payload, of: kind), token: token, source: &source))
        }
        let object = await objectReader.read(payload, as: nil, at: nil)
        return .success(await resolve(object: object, token: token, source: &source))
    }

    private func resolve(
        credential payload: CredentialPayload, token: CompactJWS, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let document = payload.document
        let issuedAt = payload.issuedAt
        let key = await CredentialKeyResolver(documents: documents, keys: keys, at: options.instant).resolve(
            KeyRequest(
                token.header, issuer: Self.issuer(of: document),
                signedAt: issuedAt ?? Self.start(of: document, in: payload.kind.dataModel)))
        var proof = proof(of: token, key: key)
        proof.issuedAt = issuedAt
        var badge = await credential(in: payload, proof: proof, source: &source)
        if badge.document["proof"] != nil {
            // Members that the token's claims have filled in were not there when the proof was made.
            let document = payload.withoutClaims
            let supply = await ContextSupply.contexts(of: document, from: documents)
            await resolveEmbeddedProofs(of: document, supply, &badge)
        }
        if case .success(let read)? = badge.claims {
            badge.notices += read.notices().map { .init($0.code, $0.account) }
        }
        await resolveWhatSignaturesPermit(&badge)
        return badge
    }

    private func proof(of token: CompactJWS, key: KeyResolution) -> ResolvedProof {
        var signature = CheckOutcome.notRun(because: Phrase("not-run/no-key-check-signature"))
        if let publicKey = key.publicKey {
            do {
                try token.verify(with: publicKey)
                signature = .passed
            } catch {
                signature = .failed(Finding(error))
            }
        }
        var proof = ResolvedProof(.vcJWT, key, signature: signature, coverage: .passed)
        proof.algorithm = token.header.algorithmName
        if options.explain { proof.explanation = Self.explanation(of: token) }
        return proof
    }

    /// The header and the hash of what is signed, for people who debug tokens.
    private static func explanation(of token: CompactJWS) -> JSONObject {
        var explanation = JSONObject()
        explanation["header"] = .object(token.header.members)
        do throws(CryptographyError) {
            explanation["signingInputHash"] = .text(
                Hexadecimal.encode(try HashAlgorithm.sha256.digest(token.signingInput)))
        } catch {
            explanation["signingInputHash"] = .text(error.explanation)
        }
        return explanation
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
        let kind = DocumentKind(payload)
        let isAssertion = if case .badgeObject = kind { true } else { false }
        var proof = ResolvedProof.undecided(
            isAssertion ? .signed : .vcJWT, .notRun(because: Phrase("not-run/token-header-refused")))
        proof.signature = .failed(finding)
        guard !isAssertion else {
            let object = await objectReader.read(payload, as: nil, at: nil)
            source.standard = object.edition.rawValue
            return ResolvedBadge(
                document: object.document, content: .badgeObject(ResolvedBadgeObject(object)), dataModel: nil,
                claims: nil, proofs: [proof], status: Self.unaskedStatus(ofAssertion: object.document))
        }
        var badge = await credential(in: CredentialPayload(payload, of: kind), proof: proof, source: &source)
        await resolveEndorsements(&badge)
        await resolveCredentials(&badge)
        return badge
    }

    /// The credential in a token's payload with everything about it that does not depend on the signature.
    private func credential(
        in payload: CredentialPayload, proof: ResolvedProof, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let (document, kind) = (payload.document, payload.kind)
        source.standard = kind.standard ?? source.standard
        source.dataModel = kind.dataModel?.rawValue
        var content = content(kind, document)
        // The claims name no issuer and no key of an assertion of 2.0, so inside this envelope it proves nothing.
        if case .badgeObject = kind { content = .unsupported(.undetermined(Self.mixedStandards)) }
        var badge = ResolvedBadge(
            document: document, content: content, dataModel: kind.dataModel, claims: payload.claims, proofs: [proof])
        badge.unknownContexts = await ContextSupply.contexts(of: document, from: documents).unknown
        badge.status = Self.unaskedStatus(ofCredential: document)
        return badge
    }

    private static let mixedStandards = Finding(
        "standard.mixed",
        Phrase("standard.mixed/token-made-like-credential-open"),
        remedy: Phrase("do/issuer-badge-given-out"))
}

extension BadgeResolver {
    /// The issuer that a credential names.
    static func issuer(of credential: JSONObject) -> IRI? {
        credential["issuer"]?.identifier.flatMap { IRI($0) }
    }

    /// From when on a credential says that it counts.
    static func start(of credential: JSONObject, in dataModel: V3.DataModel?) -> Instant? {
        let isFirstGeneration = dataModel == .verifiableCredentials1_1
        return credential[isFirstGeneration ? "issuanceDate" : "validFrom"]?.text.flatMap { DateTime($0) }?.instant
    }
}
