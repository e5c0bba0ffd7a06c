import Diagnostics
import LinkedData
import Proofs

/// Assertions of Open Badges 2.0.
extension BadgeResolver {
    /// A signed assertion with the documents that it refers to.
    func resolve(
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
            document: document, content: .assertion(resolved), dataModel: nil, claims: nil, proofs: [proof],
            status: Self.unaskedStatus(ofAssertion: document))
        // Asked only once the signature held, so that a forged badge cannot make anybody fetch the list.
        if badge.isSigned {
            badge.status = await StatusResolver(documents: documents).status(
                ofAssertion: document, profile: resolved.isProfileOnlyEmbedded ? nil : resolved.profileDocument)
        }
        if let notice = Self.unjudgedEndorsements(document, resolved) { badge.notices.append(notice) }
        return badge
    }

    /// An assertion outside a token: this version says which proof there is, and that it cannot judge it.
    static func unjudgedAssertion(_ document: JSONObject) -> ResolvedProof {
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
            return .none(
                .failed(
                    Finding(
                        "proof.none", "The badge does not say how it can be verified.",
                        remedy: "Ask the issuer for a badge with a verification object.",
                        specification: "Open Badges 2.0, VerificationObject", place: .pointer("/verification"))))
        }
        return .undecided(.hosted, .undetermined(hostedUnsupported))
    }

    /// A badge of which only the address is known.
    static func hosted(at address: String, source: inout VerificationReport.Source) -> ResolvedBadge {
        source.standard = "open-badges-2.0"
        var document = JSONObject()
        document["id"] = .text(address)
        return ResolvedBadge(
            document: document, content: .unsupported(hostedUnsupported), dataModel: nil, claims: nil,
            proofs: [.undecided(.hosted, .undetermined(hostedUnsupported))])
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
}
