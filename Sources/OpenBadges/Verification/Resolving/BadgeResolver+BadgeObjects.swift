import Diagnostics
import LinkedData
import Proofs

/// Documents of Open Badges 0.5 to 2.1: hosted, or signed.
extension BadgeResolver {
    /// A document in a signed token, with the documents that it refers to.
    func resolve(
        object: BadgeObject, token: CompactJWS, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        source.standard = object.edition.rawValue
        let resolver = AssertionResolver(documents: documents, contexts: contexts)
        let resolved = await resolver.resolve(object, isSigned: true)
        var proof = await AssertionKeyResolver(resolver: resolver, keys: keys, at: options.instant).proof(
            of: token, resolved: resolved)
        // An issuer takes a hosted badge back by taking it off its site, which a signed copy would never show.
        var hostedRevocation = CheckOutcome.notApplicable
        if Self.verification(of: object).contains(.hosted) {
            let copy = await hostedCopy(of: object, foundAt: nil, resolver)
            proof.hostedScope = copy.outcome
            hostedRevocation =
                copy.object.flatMap { StatusResolver.ownStatus(ofAssertion: $0.document) } ?? copy.revocation
        }
        var badge = ResolvedBadge(
            document: object.document, content: .badgeObject(resolved), dataModel: nil, claims: nil, proofs: [proof],
            status: Self.unaskedStatus(ofAssertion: object.document), notices: object.notices)
        // Asked only once the signature held, so that a forged badge cannot make anybody fetch the list.
        if badge.isProven {
            badge.status = await StatusResolver(documents: documents).status(
                ofAssertion: object.document,
                profile: resolved.isProfileOnlyEmbedded ? nil : resolved.profileDocument, edition: object.edition)
        }
        badge.status.revocation = CheckOutcome.worst([badge.status.revocation, hostedRevocation])
        if let notice = Self.noAward(object) { badge.notices.append(notice) }
        if proof.keyIsKnownByPlace {
            badge.notices.append(
                VerificationReport.Notice("key.known-by-place", Phrase("key.known-by-place/lies-on-site")))
        }
        if let expired = proof.keyExpired {
            badge.notices.append(
                VerificationReport.Notice(
                    "key.retired", Phrase("key.retired/key-expired-expired-badge-signed", ["expired": expired])))
        }
        if resolved.isBadgeClassOnlyEmbedded {
            badge.notices.append(
                VerificationReport.Notice("achievement.not-compared", Phrase("achievement.not-compared/address")))
        }
        await resolveExtensions(of: resolved, &badge)
        await resolveEndorsements(ofObject: resolved, &badge)
        return badge
    }

    /// A document outside a token.
    ///
    /// - Parameter address: where it was found, if that is known.
    func resolve(
        object: BadgeObject, foundAt address: IRI?, source: inout VerificationReport.Source
    ) async -> ResolvedBadge {
        source.standard = object.edition.rawValue
        if let badge = Self.provedOtherwise(object) { return badge }
        if let proof = Self.unprovable(object) { return Self.unresolved(object, proof) }
        let resolver = AssertionResolver(documents: documents, contexts: contexts)
        let copy = await hostedCopy(of: object, foundAt: address, resolver)
        guard let hosted = copy.object else {
            var badge = Self.unresolved(object, .hosted(copy.outcome))
            badge.status.revocation = copy.revocation
            return badge
        }
        let resolved = await resolver.resolve(hosted, isSigned: false)
        var badge = ResolvedBadge(
            document: hosted.document, content: .badgeObject(resolved), dataModel: nil, claims: nil,
            proofs: [.hosted(copy.outcome == .passed ? await scope(of: resolved, resolver) : copy.outcome)],
            notices: hosted.notices)
        badge.status.revocation = StatusResolver.ownStatus(ofAssertion: hosted.document) ?? copy.revocation
        if let notice = Self.difference(between: object, and: hosted) { badge.notices.append(notice) }
        if let notice = Self.noAward(hosted) { badge.notices.append(notice) }
        await resolveExtensions(of: resolved, &badge)
        await resolveEndorsements(ofObject: resolved, &badge)
        return badge
    }

    /// A badge of which only the address is known.
    func resolve(address text: String, source: inout VerificationReport.Source) async -> ResolvedBadge {
        source.standard = V2.Edition.version2_0.rawValue
        guard let address = IRI(text), address.isWebAddress else {
            return Self.unavailable(at: text, .unusable(Self.noAddress))
        }
        let loaded: LoadedDocument
        switch await documents.document(at: address) {
        case .success(let document): loaded = document
        case .failure(.gone): return Self.withdrawn(at: text)
        case .failure(let error): return Self.unavailable(at: text, .missing(error))
        }
        switch await resolve(ExtractedBadge.Payload(loaded.bytes), foundAt: address, source: &source) {
        case .success(let badge): return badge
        case .failure(let fault): return Self.unavailable(at: text, .unusable(fault.finding))
        }
    }

    private static func unavailable(at address: String, _ error: AssertionDocumentError) -> ResolvedBadge {
        ResolvedBadge(
            document: ["id": .text(address)],
            content: .unsupported(.notRun(because: Phrase("not-run/no-badge-could-read-file"))), dataModel: nil,
            claims: nil, proofs: [.hosted(error.outcome)])
    }

    /// What is known of a badge whose address says no more than that it was taken back.
    static func withdrawn(at address: String, _ revocation: CheckOutcome? = nil) -> ResolvedBadge {
        let reason = CheckOutcome.notRun(because: Phrase("not-run/issuer-taken-badge-off-site"))
        return ResolvedBadge(
            document: ["id": .text(address)], content: .unsupported(reason), dataModel: nil, claims: nil,
            proofs: [.hosted(reason)], status: ResolvedStatus(revocation: revocation ?? withdrawn(from: address)))
    }

    // MARK: - Proof

    /// The answer for a document that names no way to prove it.
    private static func unprovable(_ object: BadgeObject) -> ResolvedProof? {
        if case .other = object.objectClass { return .none(ResolvedBadgeObject(object).model) }
        guard object.objectClass == .assertion || object.objectClass == .endorsement else { return nil }
        let kinds = verification(of: object)
        if kinds.contains(.signed) {
            var proof = ResolvedProof.undecided(.signed, .notRun(because: Phrase("not-run/no-signature")))
            proof.presence = .failed(
                Finding(
                    "proof.none",
                    Phrase("proof.none/text-signed-badge-without-signature"),
                    remedy: Phrase("do/badge-issuer-gave-out-token"),
                    specification: "Open Badges 2.0, Signed badges"))
            return proof
        }
        guard kinds.contains(.hosted) || object.isRevoked else {
            return .none(
                .failed(
                    Finding(
                        "proof.none", Phrase("proof.none/badge-does-not-say-how"),
                        remedy: Phrase("do/issuer-badge-verification-object"),
                        specification: "Open Badges 2.0, VerificationObject", place: .pointer("/verification"))))
        }
        return nil
    }

    /// A badge that is proved in a way that is not known here, as Blockcerts are: nothing is known for it or against it.
    private static func provedOtherwise(_ object: BadgeObject) -> ResolvedBadge? {
        let kinds = object.verification("type").compactMap(\.text).filter {
            !["VerificationObject", "Extension"].contains($0)
        }
        guard object.objectClass == .assertion, !object.isRevoked, let kind = kinds.first,
            verification(of: object).isEmpty
        else { return nil }
        let unknown = Finding(
            "proof.suite", Phrase("proof.suite/verification", ["type": kind.prefix(80)]),
            remedy: Phrase("do/check-where-issued"), specification: "Open Badges 2.0, VerificationObject",
            place: .pointer("/verification/type"))
        return ResolvedBadge(
            document: object.document, content: .unsupported(.undetermined(unknown)), dataModel: nil, claims: nil,
            proofs: [.none(.undetermined(unknown))])
    }

    /// How a document says that it is verified; it may be in more than one way, or in one that nobody knows.
    private static func verification(of object: BadgeObject) -> [V2.VerificationObject.Kind] {
        object.verification("type").compactMap(\.text).compactMap { V2.VerificationObject.Kind(JSONText($0)) }
    }

    // MARK: - The copy that counts

    /// What is served at the address of a document: it counts in place of any file.
    private struct HostedCopy {
        var outcome: CheckOutcome
        var object: BadgeObject?
        var revocation = CheckOutcome.notApplicable
    }

    private func hostedCopy(
        of object: BadgeObject, foundAt found: IRI?, _ resolver: AssertionResolver
    ) async -> HostedCopy {
        if found != nil, object.isLeftOfRevoked { return Self.leftOf(object) }
        guard let address = object.address else {
            let outcome = found == nil ? CheckOutcome.undetermined(Self.noAddress) : .failed(Self.nameless(object))
            return HostedCopy(outcome: outcome, object: object)
        }
        if let found, found == address {
            if case .success(let loaded) = await documents.document(at: address),
                let fault = AssertionResolver.leaving(address, for: loaded.address, as: .assertion)
            {
                return HostedCopy(outcome: .failed(fault), object: object)
            }
            return HostedCopy(outcome: .passed, object: object, revocation: .passed)
        }
        switch await resolver.object(at: address, as: object.objectClass) {
        case .failure(.missing(.gone)):
            return HostedCopy(
                outcome: .notRun(because: Phrase("not-run/issuer-taken-badge-off-site")), object: nil,
                revocation: Self.withdrawn(from: address.text))
        case .failure(let error):
            return HostedCopy(outcome: error.outcome, object: nil)
        case .success(let copy):
            guard copy.address == address || copy.isRevoked else {
                return HostedCopy(outcome: .failed(Self.otherHostedID(copy, than: address)), object: copy)
            }
            if copy.isLeftOfRevoked { return Self.leftOf(copy) }
            guard copy.objectClass == object.objectClass else {
                return HostedCopy(outcome: .failed(Self.otherClass(copy, at: address)), object: copy)
            }
            return HostedCopy(outcome: .passed, object: copy, revocation: .passed)
        }
    }

    /// What an issuer leaves in the place of a badge that was taken back: it says no more than that, so it cannot stand for the
    /// badge.
    private static func leftOf(_ copy: BadgeObject) -> HostedCopy {
        HostedCopy(
            outcome: .notRun(because: Phrase("not-run/badge-taken-back")), object: nil,
            revocation: StatusResolver.ownStatus(ofAssertion: copy.document) ?? .notApplicable)
    }

    /// Whether a hosted document is served from where its issuer publishes badges, and nobody on the way could exchange it.
    private func scope(of resolved: ResolvedBadgeObject, _ resolver: AssertionResolver) async -> CheckOutcome {
        let outcome = Self.scope(of: resolved)
        guard outcome == .passed, let issuer = resolved.issuerID else { return outcome }
        let badgeClass = resolved.badgeClassDocument?["id"]?.text.flatMap { IRI($0) }
        for address in [resolved.object.address, badgeClass].compactMap(\.self)
        where await resolver.isExposed(address, of: issuer) {
            return .undetermined(
                Finding(
                    "hosted.origin", Phrase("hosted.origin/exposed", ["address": address, "issuer": issuer]),
                    remedy: Phrase("do/issuer-whether-badge-own"),
                    specification: "Open Badges 2.0, Hosted verification"))
        }
        return .passed
    }

    /// Whether a hosted document is served from where its issuer publishes badges.
    private static func scope(of resolved: ResolvedBadgeObject) -> CheckOutcome {
        let object = resolved.object
        guard resolved.namesIssuer else { return .passed }
        guard let address = object.address else { return .failed(nameless(object)) }
        guard let issuer = resolved.issuerID else {
            // Where the badge class could not be had, that is said already.
            if case .failure? = resolved.badgeClass {
                return .notRun(because: Phrase("not-run/issuer-not-known-neither-where"))
            }
            let described = object.objectClass == .assertion ? resolved.badgeClassDocument : object.document
            if described?["issuer"]?.object != nil || described?["issuer"]?.text != nil {
                return .undetermined(V2.VerificationScope.homeless)
            }
            return .notRun(because: Phrase("not-run/issuer-not-known-neither-where"))
        }
        let badgeClass = resolved.badgeClassDocument?["id"]?.text.flatMap { IRI($0) }
        func judge(_ profile: V2.Profile) -> CheckOutcome {
            // Rules that stand only in the badge itself are nobody's.
            let rules = resolved.isProfileOnlyEmbedded ? nil : profile.verification
            guard object.objectClass != .badgeClass || rules == nil else { return .passed }
            let outcome = V2.VerificationScope(issuer: issuer, rules: rules).judge(address, badgeClass: badgeClass)
            // By rules that could not be had it may still be elsewhere; in the first edition there were none.
            let areRulesUnknown = resolved.isProfileOnlyEmbedded && object.edition != .version0_5
            return outcome == .passed && areRulesUnknown ? .undetermined(unknownRules) : outcome
        }
        switch resolved.profile {
        case .success(let profile): return judge(profile)
        // What it lacks has nothing to do with where it is.
        case .failure(.malformed): return .notRun(because: Phrase("not-run/issuer-profile-not-read"))
        case .failure(let error):
            // What is served under another id can speak against the badge, and never for it.
            guard case .moved(let document, _) = error,
                case .success(let profile) = AssertionResolver.model(V2.Profile.self, document),
                case .failed(let finding) = judge(profile)
            else { return error.outcome }
            return .failed(finding)
        case nil where WebOrigin(issuer) == nil: return .undetermined(V2.VerificationScope.homeless)
        case nil: return .notRun(because: Phrase("not-run/issuer-profile-not-read"))
        }
    }

    // MARK: - Findings

    private static let noAddress = Finding(
        "hosted.address",
        Phrase("hosted.address/badge-proved-being-issuer-site"),
        remedy: Phrase("do/address-badge-check"),
        specification: "Open Badges 2.0, Hosted verification")

    /// An id that is no web address could be anybody's, wherever the document stands.
    private static func nameless(_ object: BadgeObject) -> Finding {
        Finding(
            "hosted.id",
            object.document["id"]?.text.map { Phrase("hosted.address/other", ["id": $0]) }
                ?? Phrase("hosted.address/none"),
            remedy: Phrase("do/do-not-rely-anybody-can-put-such"),
            specification: "Open Badges 2.0, Hosted verification", place: .pointer("/id"))
    }

    private static let unknownRules = Finding(
        "hosted.origin",
        Phrase("hosted.origin/issuer-own-profile-could-not"),
        remedy: Phrase("do/try-again-later-supply-profile"),
        specification: "Open Badges 2.0, VerificationObject")

    private static func otherHostedID(_ copy: BadgeObject, than address: IRI) -> Finding {
        Finding(
            "hosted.id",
            copy.document["id"]?.text.map { Phrase("hosted.id/other", ["address": address, "id": $0]) }
                ?? Phrase("hosted.id/none", ["address": address]),
            remedy: copy.address.map { Phrase("do/check-badge-there", ["address": $0]) }
                ?? Phrase("do/issuer-publish-badge-under-own"),
            specification: "Open Badges 2.0, Hosted verification", place: .pointer("/id"))
    }

    private static func otherClass(_ copy: BadgeObject, at address: IRI) -> Finding {
        Finding(
            "hosted.id",
            Phrase(
                "hosted.id/served-address-type-objectclass-not",
                ["address": address, "objectClass": copy.objectClass.name]),
            remedy: Phrase("do/issuer-where-badge-published-now"),
            specification: "Open Badges 2.0, Hosted verification", place: .pointer("/type"))
    }

    private static func withdrawn(from address: String) -> CheckOutcome {
        .failed(
            Finding(
                "status.revoked", Phrase("status.revoked/issuer-taken-badge-back-gone", ["address": address]),
                remedy: Phrase("do/do-not-rely-earner-issuer"),
                specification: "Open Badges 2.0, Revoking hosted assertions"))
    }

    private static func difference(
        between file: BadgeObject, and hosted: BadgeObject
    ) -> VerificationReport.Notice? {
        let names = (file.received.members + hosted.received.members).map(\.name)
        let different = names.filter { file.received[$0] != hosted.received[$0] }
        guard !different.isEmpty else { return nil }
        var seen: Set<MemberName> = []
        let listed = different.filter { seen.insert($0).inserted }.prefix(8).map(\.text).joined(separator: ", ")
        return VerificationReport.Notice(
            "hosted.differs",
            Phrase("hosted.differs/file-says-something-else-than", ["listed": listed])
        )
    }

    /// What is no award must not be taken for one.
    private static func noAward(_ object: BadgeObject) -> VerificationReport.Notice? {
        guard object.objectClass != .assertion else { return nil }
        let words =
            switch object.objectClass {
            case .badgeClass: Phrase("document.no-award/describes-badge-can-earned")
            case .profile: Phrase("document.no-award/describes-issuer")
            case .endorsement: Phrase("document.no-award/endorsement-something")
            default: Phrase("document.no-award/document-type-objectclass", ["objectClass": object.objectClass.name])
            }
        return VerificationReport.Notice(
            "document.no-award", Phrase("document.no-award/served", ["what": words]))
    }

    /// A document about which nothing was asked for.
    private static func unresolved(_ object: BadgeObject, _ proof: ResolvedProof) -> ResolvedBadge {
        var badge = ResolvedBadge(
            document: object.document, content: .badgeObject(ResolvedBadgeObject(object)), dataModel: nil, claims: nil,
            proofs: [proof], status: unaskedStatus(ofAssertion: object.document), notices: object.notices)
        badge.hasUnjudgedEndorsements = object.document["endorsement"]?.elements.isEmpty == false
        return badge
    }
}
