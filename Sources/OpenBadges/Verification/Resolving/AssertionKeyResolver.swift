import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Finds the key of a signed 2.0 assertion and judges the signature with it.
///
/// Open Badges 2.0, "Signed badge verification": a key is trusted only when the issuer's profile, as served at its own
/// address, lists it, and when its `owner` is that issuer.
struct AssertionKeyResolver {
    let resolver: AssertionResolver
    let keys: KeyCache
    /// The moment of the question.
    let instant: Instant

    init(resolver: AssertionResolver, keys: KeyCache, at instant: Instant) {
        self.resolver = resolver
        self.keys = keys
        self.instant = instant
    }

    /// One key that the issuer or the assertion names.
    private struct Candidate {
        let name: String
        var key: PublicKey?
        var keyOutcome: CheckOutcome
        var binding: CheckOutcome
        /// Whether nothing says that it is the issuer's but where it lies.
        var isKnownByPlace = false
        /// Until when its owner lets it be used.
        var expires: DateTime?
    }

    /// The most keys that are tried for one signature.
    private static let keyLimit = 16

    /// The proof of an assertion, with the signature judged by the first key that fits.
    func proof(of token: CompactJWS, resolved: ResolvedBadgeObject) async -> ResolvedProof {
        let creators = resolved.object.verification("creator")
        var candidates: [Candidate] = []
        if resolved.object.edition.isBefore2, let address = resolved.object.verification("url").first?.text {
            candidates = [await earlierCandidate(address, resolved: resolved)]
        } else if creators.isEmpty {
            for key in (resolved.profileDocument?["publicKey"]?.elements ?? []).prefix(Self.keyLimit) {
                candidates.append(await candidate(key, resolved: resolved))
            }
        } else {
            // A key that stands in the badge itself is not believed: only its name counts.
            for creator in creators.prefix(Self.keyLimit) {
                let name = creator.identifier ?? "publicKey"
                candidates.append(await candidate(.text(name), resolved: resolved))
            }
        }
        guard var best = candidates.first else { return Self.noKey(resolved) }
        var signature = CheckOutcome.notRun(because: Phrase("not-run/no-key-check-signature"))
        for candidate in candidates {
            guard let key = candidate.key else { continue }
            do {
                try token.verify(with: key)
                (best, signature) = (candidate, .passed)
                break
            } catch {
                (best, signature) = (candidate, .failed(Finding(error)))
            }
        }
        var proof = ResolvedProof(
            form: .signed, algorithm: token.header.algorithmName, keyName: best.name, publicKey: best.key,
            key: best.keyOutcome, binding: best.binding, purpose: .notApplicable, signature: signature,
            coverage: .passed)
        proof.keyIsKnownByPlace = best.isKnownByPlace
        proof.keyExpired = best.expires.flatMap { $0.instant <= instant ? $0 : nil }
        return proof
    }

    private static func noKey(_ resolved: ResolvedBadgeObject) -> ResolvedProof {
        let outcome: CheckOutcome
        if case .failure(let error) = resolved.badgeClass {
            outcome = error.outcome
        } else if case .failure(let error) = resolved.profile {
            outcome = error.outcome
        } else {
            outcome = .failed(
                Finding(
                    "key.resolve", Phrase("key.resolve/issuer-profile-lists-no-key"),
                    remedy: Phrase("do/issuer-publish-key-profile"),
                    specification: "Open Badges 2.0, Profile, publicKey"))
        }
        var proof = ResolvedProof.undecided(.signed, .notRun(because: Phrase("not-run/no-key-check-signature")))
        proof.key = outcome
        return proof
    }

    private func candidate(_ value: JSONValue, resolved: ResolvedBadgeObject) async -> Candidate {
        let name = value.identifier ?? "publicKey"
        // Whom a token names is not asked before the issuer has said that it is one of its keys.
        if let issuer = resolved.issuerID, !lists(name, value.object, resolved) {
            let because = CheckOutcome.notRun(because: Phrase("not-run/key-not-listed"))
            return Candidate(name: name, key: nil, keyOutcome: because, binding: .failed(Self.unlisted(name, issuer)))
        }
        let document: Result<JSONObject, AssertionDocumentError>
        var fetched: IRI?
        if let embedded = value.object ?? listedKey(name, in: resolved.profileDocument) {
            document = .success(embedded)
        } else if let address = IRI(name), address.isWebAddress {
            document = await resolver.fetch(address, as: .cryptographicKey)
            fetched = address
        } else {
            document = .failure(.missing(.unavailable(url: name)))
        }
        let key = document.flatMap(publicKey)
        var candidate = Candidate(
            name: name, key: key.value, keyOutcome: key.outcome,
            binding: binding(of: name, document: document.value, resolved: resolved))
        if candidate.keyOutcome == .passed, let document = document.value {
            judgeTime(of: &candidate, document, signedAt: resolved.object.document["issuedOn"])
        }
        if candidate.binding == .passed, let fetched, let issuer = resolved.issuerID,
            await resolver.isExposed(fetched, of: issuer)
        {
            candidate.binding = Self.exposed(fetched, issuer)
        }
        return candidate
    }

    /// What the document of a key says of the time in which it may be used: that it was revoked, or when it expires.
    private func judgeTime(of candidate: inout Candidate, _ document: JSONObject, signedAt: JSONValue?) {
        if document.saysRevoked {
            candidate.keyOutcome = .failed(
                Finding(
                    "key.revoked", Phrase("key.revoked/says-so", ["key": candidate.name]),
                    remedy: Phrase("do/issuer-badge-signed-key-force"),
                    specification: "Open Badges 2.0, CryptographicKey"))
            return
        }
        guard let value = document["expires"] else { return }
        guard let expires = value.text.flatMap({ DateTime($0) }) else {
            candidate.keyOutcome = .failed(
                Finding(
                    "key.malformed", Phrase("key.malformed/end-is-no-time", ["key": candidate.name]),
                    remedy: Phrase("do/issuer-publish-key-controlled-identifiers"),
                    specification: "Open Badges 2.0, CryptographicKey"))
            return
        }
        candidate.expires = expires
        let signed = signedAt?.text.flatMap { DateTime($0) }?.instant ?? instant
        if expires.instant <= signed {
            candidate.keyOutcome = .failed(
                Finding(
                    "key.expired", Phrase("key.expired/expired", ["id": candidate.name, "time": expires]),
                    remedy: Phrase("do/issuer-badge-signed-key-force"),
                    specification: "Open Badges 2.0, CryptographicKey"))
        }
    }

    /// The key of a badge of 1.x: a bare PEM at an address that has to be on the issuer's own site.
    ///
    /// Open Badges 1.1, "VerificationObject", `url`.
    private func earlierCandidate(_ name: String, resolved: ResolvedBadgeObject) async -> Candidate {
        var candidate = Candidate(
            name: name, key: nil, keyOutcome: .failed(Self.noKeyAddress),
            binding: .notRun(because: Phrase("not-run/no-key")))
        guard let address = IRI(name), let origin = WebOrigin(address) else { return candidate }
        switch await resolver.documents.document(at: address) {
        case .failure(let error): candidate.keyOutcome = AssertionDocumentError.missing(error).outcome
        case .success(let document):
            if let fault = AssertionResolver.leaving(address, for: document.address, as: .cryptographicKey) {
                candidate.keyOutcome = .failed(fault)
                return candidate
            }
            do {
                candidate.key = try keys.publicKey(pem: document.bytes)
                candidate.keyOutcome = .passed
            } catch {
                candidate.keyOutcome = .failed(Finding(error))
            }
        }
        guard let issuer = resolved.issuerID, let home = WebOrigin(issuer) else {
            candidate.binding = .undetermined(Self.unknownIssuer)
            return candidate
        }
        // An issuer that writes by 2.0, or says where its keys and badges are, has left the ways of 1.x behind: what merely
        // lies on its site, anybody may have put there.
        let listed = resolved.profileDocument?["publicKey"]
        let isListed = listed?.elements.contains { $0.identifier?.hasSameBytes(as: name) == true } ?? false
        if !isListed {
            let hasLeft = await hasLeftEarlierEditions(issuer, resolved)
            guard listed == nil, !hasLeft else {
                candidate.binding = .failed(Self.unlisted(name, issuer))
                return candidate
            }
            candidate.isKnownByPlace = true
        }
        if case .success(let profile)? = resolved.profile, let rules = profile.verification,
            case .failed(let finding) = V2.VerificationScope(issuer: issuer, rules: rules).judge(
                address, badgeClass: nil)
        {
            candidate.binding = .failed(finding)
            return candidate
        }
        guard origin.isSameSite(as: home) else {
            candidate.binding = .failed(
                Finding(
                    "key.unbound",
                    Phrase("key.unbound/key-served-origin-issuer-site", ["origin": origin, "home": home]),
                    remedy: Phrase("do/do-not-rely-badge-issuer-whether-signed"),
                    specification: "Open Badges 1.1, VerificationObject, url"))
            return candidate
        }
        candidate.binding = await resolver.isExposed(address, of: issuer) ? Self.exposed(address, issuer) : .passed
        return candidate
    }

    /// Whether the issuer's profile or the badge class, as they are served, are documents of 2.0.
    private func hasLeftEarlierEditions(_ issuer: IRI, _ resolved: ResolvedBadgeObject) async -> Bool {
        let badgeClass = resolved.object.document["badge"]?.identifier.flatMap { IRI($0) }
        let served: [(IRI?, V2.ObjectClass)] = [(issuer, .profile), (badgeClass, .badgeClass)]
        for (address, objectClass) in served {
            guard let address, address.isWebAddress,
                case .success(let document) = await resolver.object(at: address, as: objectClass)
            else { continue }
            if !document.edition.isBefore2 { return true }
        }
        return false
    }

    /// The answer for a key that anybody on the way could have exchanged.
    private static func exposed(_ address: IRI, _ issuer: IRI) -> CheckOutcome {
        .undetermined(
            Finding(
                "key.unbound", Phrase("key.unbound/exposed", ["address": address, "issuer": issuer]),
                remedy: Phrase("do/issuer-whether-badge-own"),
                specification: "Open Badges 2.0, Signed badge verification"))
    }

    private static func unlisted(_ key: String, _ issuer: IRI) -> Finding {
        Finding(
            "key.unbound", Phrase("key.unbound/profile-issuer-issuer-does-not", ["issuer": issuer, "key": key]),
            remedy: Phrase("do/do-not-rely-badge-issuer-whether-signed"),
            specification: "Open Badges 2.0, Profile, publicKey")
    }

    private static let noKeyAddress = Finding(
        "key.resolve", Phrase("key.resolve/badge-names-no-web-address"),
        remedy: Phrase("do/issuer-badge-names-key"), specification: "Open Badges 1.1, VerificationObject")

    private static let unknownIssuer = Finding(
        "key.unbound",
        Phrase("key.unbound/issuer-own-profile-could-not"),
        remedy: Phrase("do/supply-issuer-profile-documents-index"),
        specification: "Open Badges 2.0, Signed badge verification")

    /// The key as the profile embeds it, when the assertion names it by its id.
    private func listedKey(_ name: String, in profile: JSONObject?) -> JSONObject? {
        (profile?["publicKey"]?.elements ?? []).compactMap(\.object).first {
            $0["id"]?.text?.hasSameBytes(as: name) == true && $0["publicKeyPem"] != nil
        }
    }

    private func publicKey(_ document: JSONObject) -> Result<PublicKey, AssertionDocumentError> {
        guard let pem = document["publicKeyPem"]?.text else {
            return .failure(
                .malformed(
                    .missing(
                        member: "publicKeyPem", of: "CryptographicKey", purpose: Phrase("purpose/key-itself"),
                        example: "",
                        at: ""), at: nil))
        }
        // Some platforms wrote the line ends of the PEM as the two characters backslash and n.
        let lines = pem.replacingEscapedLineEnds()
        do {
            return .success(try keys.publicKey(pem: Array(lines.utf8)))
        } catch {
            return .failure(.unusable(Finding(error)))
        }
    }

    private func binding(of name: String, document: JSONObject?, resolved: ResolvedBadgeObject) -> CheckOutcome {
        guard let issuer = resolved.issuerID, resolved.profileDocument != nil, !resolved.isProfileOnlyEmbedded else {
            return .undetermined(Self.unknownIssuer)
        }
        for owner in document?["owner"]?.elements ?? []
        where owner.identifier?.hasSameBytes(as: issuer.text) != true {
            let name = owner.identifier.map { Phrase(verbatim: $0) } ?? Phrase("status.invalid/nobody")
            return .failed(
                Finding(
                    "key.unbound",
                    Phrase("key.unbound/key-says-belongs-owner-not", ["owner": name, "issuer": issuer]),
                    remedy: Phrase("do/issuer-publish-key-under-own"),
                    specification: "Open Badges 2.0, CryptographicKey, owner"))
        }
        return .passed
    }

    /// Whether the issuer's own profile, where it could be had, lists a key.
    private func lists(_ name: String, _ embedded: JSONObject?, _ resolved: ResolvedBadgeObject) -> Bool {
        guard let profile = resolved.profileDocument, !resolved.isProfileOnlyEmbedded else { return true }
        return (profile["publicKey"]?.elements ?? []).contains {
            $0.identifier?.hasSameBytes(as: name) == true || embedded != nil && $0.object == embedded
        }
    }
}

extension Result where Failure == AssertionDocumentError {
    /// The value, when there is one.
    fileprivate var value: Success? {
        if case .success(let value) = self { value } else { nil }
    }

    /// Passed, or the reason.
    fileprivate var outcome: CheckOutcome {
        switch self {
        case .success: .passed
        case .failure(let error): error.outcome
        }
    }
}

extension String {
    /// The text with each backslash and `n` made a line end.
    fileprivate func replacingEscapedLineEnds() -> String {
        guard utf8.contains(UInt8(ascii: "\\")) else { return self }
        var result = ""
        var isEscaped = false
        for character in unicodeScalars {
            if isEscaped {
                if character != "n" { result.unicodeScalars.append("\\") }
                result.unicodeScalars.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
