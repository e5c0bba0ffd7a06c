import Cryptography
import Diagnostics
import LinkedData
import Proofs
import TestSupport

@testable import OpenBadges

/// Rules about whole badges: the nodes of the rule are put into a badge that is sound otherwise, and the verifier is asked.
extension PropertyRule {
    /// Whether one check of the verifier passes.
    private func passes(_ code: CheckCode, _ badge: RuleBadge, _ recipients: [KnownRecipient] = []) async throws -> Bool
    {
        let report = try await badge.report(at: instant, recipients: recipients)
        return report?.checks.first { $0.code == code }?.outcome == .passed
    }

    /// The picture of an assertion or of a badge class.
    func holdsForImage() async throws -> Bool? {
        var badge = RuleBadge()
        if text("node_class") == "Assertion" {
            badge.assertion["image"] = node?["image"]
        } else {
            badge.badgeClass["image"] = (root ?? node)?["image"]
            badge.isBadgeClassAlone = true
        }
        return try await passes(.conformanceModel, badge)
    }

    /// Criteria say something.
    func holdsForCriteria() async throws -> Bool? {
        var badge = RuleBadge()
        badge.badgeClass["criteria"] = node.map { .object($0) }
        return try await passes(.conformanceModel, badge)
    }

    /// The recipient's identity has the form that it says.
    func holdsForIdentityObject() async throws -> Bool? {
        var badge = RuleBadge()
        badge.assertion["recipient"] = node.map { .object($0) }
        return try await passes(.conformanceModel, badge)
    }

    /// The dates.
    func holdsForTimestamps() async throws -> Bool? {
        var badge = RuleBadge()
        badge.assertion = badge.assertion.replacing(node)
        return try await passes(.statusValidityPeriod, badge)
    }

    /// The assertion is where the issuer publishes badges.
    func holdsForHostedScope() async throws -> Bool? {
        guard let node else { return nil }
        var badge = RuleBadge()
        badge.refer(to: node, of: self)
        return try await passes(.proofHostedScope, badge)
    }

    /// A hosted badge can be its issuer's.
    func holdsForIssuer() async throws -> Bool? {
        guard let node, let id = node["id"] else { return nil }
        var badge = RuleBadge()
        badge.profile = badge.profile.replacing(node)
        badge.assertion["id"] = "http://example.org/assertion"
        badge.badgeClass["id"] = "_:badge"
        badge.badgeClass["issuer"] = id.text?.hasPrefix("http") == true ? id : .object(badge.profile)
        badge.assertion["badge"] = .object(badge.badgeClass)
        return try await passes(.proofHostedScope, badge)
    }

    /// The recipient is somebody whose profile is known; somebody else is not the recipient.
    func holdsForRecipient() async throws -> Bool? {
        guard let person = node, let assertion = graph.first(where: { $0["type"] == "Assertion" })?["id"]?.text,
            let recipient = node(assertion)?["recipient"]
        else { return nil }
        var badge = RuleBadge()
        badge.assertion["recipient"] = recipient
        let known = person.members.filter { $0.name != "id" }.flatMap { member in
            member.value.elements.compactMap(\.text).map { KnownRecipient(type: member.name.text, value: $0) }
        }
        let strangers = known.map { KnownRecipient(type: $0.type, value: "not-" + $0.value) }
        guard try await !passes(.trustRecipient, badge, strangers) else { return nil }
        return try await passes(.trustRecipient, badge, known)
    }

    /// The signature, by the key that the assertion names.
    func holdsForSignature() async throws -> Bool? {
        guard let node, let token = text("data").map(Self.withoutPythonQuotes) else { return nil }
        // The padding is forbidden, and would be the only reason that is given.
        let bytes = Array(token.utf8).filter { $0 != UInt8(ascii: "=") }
        let documents = graph.compactMap { node -> (String, MemoryDocuments.Answer)? in
            guard let id = node["id"]?.text, id.hasPrefix("http") else { return nil }
            var document = RuleBadge().profile.replacing(node)
            if let pem = node["publicKeyPem"]?.text { document["publicKeyPem"] = .text(Self.withoutPythonQuotes(pem)) }
            return (id, .json(.object(document)))
        }
        let loader = MemoryDocuments(Dictionary(documents) { first, _ in first })
        let resolver = AssertionResolver(documents: FetchedDocuments(loader: loader), contexts: ProofContexts())
        let object = BadgeObject(received: node, document: node, edition: .version2_0, objectClass: .assertion)
        let resolved = await resolver.resolve(object, isSigned: true)
        let proof = await AssertionKeyResolver(resolver: resolver, keys: KeyCache(), at: instant).proof(
            of: try CompactJWS(bytes), resolved: resolved)
        if case .failed = proof.binding { return false }
        guard proof.key == .passed else { return nil }
        return proof.signature == .passed
    }

    /// Some texts were recorded in the form of literals of the reference's language.
    private static func withoutPythonQuotes(_ text: String) -> String {
        text.hasPrefix("b'") ? String(text.dropFirst(2).dropLast()) : text
    }

    /// What the verifier says about the assertion, signed by a key that takes the place of the one in the graph.
    func holdsForSigned(_ code: CheckCode) async throws -> Bool? {
        guard let node else { return nil }
        let key = try PrivateKey.generate(.ed25519)
        var badge = RuleBadge()
        badge.key = key
        badge.refer(to: node, of: self)
        badge.others = badge.others.map { document in
            document["publicKeyPem"] == nil ? document : document.replacing(["publicKeyPem": .text(key.publicKey.pem)])
        }
        let report = try await badge.report(at: instant)
        let signature = report?.checks.first { $0.code == .proofSignature }?.outcome
        // A key that the issuer does not list is not asked for, so it judges no signature.
        let isUnlisted = report?.checks.first { $0.code == .proofKeyBinding }?.outcome.finding?.code == "key.unbound"
        guard signature == .passed || isUnlisted else { return nil }
        return try await passes(code, badge)
    }

    /// The types of a document are known.
    func holdsForDocumentType() async throws -> Bool? {
        guard let node else { return nil }
        var badge = RuleBadge()
        badge.isBadgeClassAlone = true
        badge.badgeClass = (["@context": "https://w3id.org/openbadges/v2"] as JSONObject).replacing(node)
        badge.badgeClass["id"] = "http://example.com/node"
        let report = try await badge.report(at: instant)
        guard let report else { return nil }
        return !report.checks.contains { $0.outcome.finding?.code == "model.type" }
    }
}
