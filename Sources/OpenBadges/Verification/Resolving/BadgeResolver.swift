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
    let contexts: ProofContexts
    let verifier: Verifier
    let options: VerificationOptions
    /// Why the badge is judged.
    let role: CredentialRole

    /// Reads documents of the editions before 3.0.
    var objectReader: BadgeObjectReader { BadgeObjectReader(documents: documents, contexts: contexts) }

    /// The badge in a payload; `source` learns what kind it is.
    ///
    /// - Parameter address: where the payload was found, if that is known.
    func resolve(
        _ payload: ExtractedBadge.Payload, foundAt address: IRI?, source: inout VerificationReport.Source
    ) async -> Result<ResolvedBadge, PayloadFault> {
        switch payload {
        case .document(let bytes):
            let document: JSONObject
            do { document = try Self.object(parsing: bytes) } catch { return .failure(error) }
            if let token = Self.envelopedToken(in: document) { return await resolve(token: token, source: &source) }
            return .success(await resolve(document: document, foundAt: address, source: &source))
        case .token(let bytes): return await resolve(token: bytes, source: &source)
        case .address(let text):
            // What is served at the address of a badge is a badge, not one more address.
            guard address == nil else { return .failure(PayloadFault(finding: Self.noObject)) }
            return .success(await resolve(address: text, source: &source))
        }
    }

    /// A document that is not inside a token.
    private func resolve(
        document: JSONObject, foundAt address: IRI?, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        let kind = DocumentKind(document)
        source.standard = kind.standard ?? source.standard
        source.dataModel = kind.dataModel?.rawValue
        if case .badgeObject = kind {
            return await resolve(
                object: await objectReader.read(document, as: nil, at: address), foundAt: address, source: &source)
        }
        if case .unknown = kind, let address, let revocation = StatusResolver.ownStatus(ofAssertion: document) {
            source.standard = V2.Edition.version2_0.rawValue
            return Self.withdrawn(at: address.text, revocation)
        }
        var badge = ResolvedBadge(
            document: document, content: content(kind, document), dataModel: kind.dataModel, claims: nil,
            proofs: [])
        badge.status = Self.unaskedStatus(ofCredential: document)
        // Whoever signed what is no credential vouches for nothing in it.
        if case .unsupported = badge.content {
            badge.proofs = [.none(.kindNotJudged)]
            await resolveEndorsements(&badge)
            return badge
        }
        let supply = await ContextSupply.contexts(of: document, from: documents)
        badge.unknownContexts = supply.unknown
        await resolveEmbeddedProofs(of: document, supply, &badge)
        await resolveWhatSignaturesPermit(&badge)
        return badge
    }

    /// Judges the proofs that are embedded in a credential.
    ///
    /// - Parameter document: the credential as it was when they were made.
    func resolveEmbeddedProofs(
        of document: JSONObject, _ supply: ContextSupply, _ badge: inout ResolvedBadge
    ) async {
        let resolver = EmbeddedProofResolver(
            keyResolver: CredentialKeyResolver(documents: documents, keys: keys, at: options.instant),
            contexts: contexts, supply: supply,
            allowance: documents.proofWork, isExplaining: options.explain)
        let embedded = await resolver.resolve(document, besideToken: !badge.proofs.isEmpty)
        badge.proofs += embedded.proofs
        badge.notices += embedded.notices
        if embedded.proofs.contains(where: \.coversPart) {
            badge.notices.append(
                VerificationReport.Notice(
                    "proof.part",
                    Phrase("proof.part/part-badge-holder-left-out")
                ))
        }
        if embedded.proofs.contains(where: \.canBeShownInParts) {
            badge.notices.append(
                VerificationReport.Notice(
                    "proof.whole",
                    Phrase("proof.whole/file-shows-everything-badge-says")
                ))
        }
        for edition in Set(embedded.proofs.compactMap(\.contextEdition)) {
            badge.notices.append(
                VerificationReport.Notice(
                    "ld.edition",
                    Phrase("ld.edition/one-badge-contexts-been-published", ["edition": edition.name])
                ))
        }
    }

    /// What only a badge whose signatures hold may make anybody ask for: its status and its endorsements.
    func resolveWhatSignaturesPermit(_ badge: inout ResolvedBadge) async {
        // Asked only once the signature held, so that a forged badge cannot make anybody fetch the list.
        if role.hasStatus, badge.document["credentialStatus"] != nil, badge.isProven {
            let lists = StatusListResolver(of: badge, documents: documents, verifier: verifier, options: options)
            badge.status = await StatusResolver(documents: documents).status(of: badge, in: lists)
        }
        for expired in Set(badge.proofs.compactMap(\.keyExpired)) {
            badge.notices.append(
                VerificationReport.Notice(
                    "key.retired",
                    Phrase("key.retired/key-expired-expired-badge-signed", ["expired": expired])
                ))
        }
        if badge.proofs.contains(where: { !$0.keyPurposeIsStated }) {
            badge.notices.append(
                VerificationReport.Notice(
                    "key.purpose-unstated", Phrase("key.purpose-unstated/profile-does-not-say-what-for")))
        }
        if badge.proofs.contains(where: \.issuerIsTheKey) {
            badge.notices.append(
                VerificationReport.Notice(
                    "issuer.self-asserted",
                    Phrase("issuer.self-asserted/issuer-identified-key-alone-name"))
            )
        }
        await resolveSchemas(&badge)
        await resolveEndorsements(&badge)
        await resolveCredentials(&badge)
    }

    /// The object that may be a badge.
    static func object(parsing bytes: [UInt8]) throws(PayloadFault) -> JSONObject {
        let value: JSONValue
        do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
            throw PayloadFault(finding: Finding(received: error))
        }
        guard let object = value.object else { throw PayloadFault(finding: noObject) }
        if let other = OtherDocument(object) { throw PayloadFault(finding: other.finding) }
        return object
    }

    static let noObject = Finding(
        "model.type", Phrase("model.type/document-valid-json-but-badge"),
        remedy: Phrase("do/check-right-file"))
}
