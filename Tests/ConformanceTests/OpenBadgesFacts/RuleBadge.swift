import Cryptography
import LinkedData
import OpenBadges
import TestSupport

/// A sound badge of Open Badges 2.0 that nodes of a rule are put into, so that only they can break a rule.
struct RuleBadge {
    private static let context: JSONValue = "https://w3id.org/openbadges/v2"

    /// The assertion; hosted, unless a key signs it.
    var assertion: JSONObject = [
        "@context": context, "id": "http://example.com/assertion", "type": "Assertion",
        "recipient": ["type": "email", "hashed": false, "identity": "anna@example.com"],
        "badge": "http://example.com/badgeclass", "verification": ["type": "HostedBadge"],
        "issuedOn": "2026-01-01T00:00:00Z",
    ]
    /// The badge class, where the assertion does not hold it.
    var badgeClass: JSONObject = [
        "@context": context, "id": "http://example.com/badgeclass", "type": "BadgeClass", "name": "First aid",
        "description": "Gives first aid.", "image": "http://example.com/badge.png",
        "criteria": ["narrative": "Passed an exercise."], "issuer": "http://example.com/issuer",
    ]
    /// The issuer's profile.
    var profile: JSONObject = [
        "@context": context, "id": "http://example.com/issuer", "type": "Profile", "name": "School",
        "url": "http://example.com", "email": "office@example.com",
    ]
    /// Everything else that has an address.
    var others: [JSONObject] = []
    /// Documents that do not say where they are.
    var served: [String: JSONValue] = [:]
    /// The key that signs the assertion.
    var key: PrivateKey?
    /// Whether the badge class is what is asked about, without an assertion.
    var isBadgeClassAlone = false

    /// Puts in the badge class and the profile that the assertion of a rule refers to.
    mutating func refer(to assertion: JSONObject, of rule: PropertyRule) {
        self.assertion = self.assertion.replacing(assertion)
        let embedded = assertion["badge"]?.object
        let badge = embedded ?? assertion["badge"]?.text.flatMap { rule.node($0) }
        badgeClass = badgeClass.replacing(badge)
        if embedded != nil { self.assertion["badge"] = .object(badgeClass) }
        profile = profile.replacing(badgeClass["issuer"]?.text.flatMap { rule.node($0) })
        let classes: [JSONValue] = ["CryptographicKey", "RevocationList"]
        others = rule.graph.filter { $0["type"].map(classes.contains) ?? false }
            .map { (["@context": Self.context] as JSONObject).replacing($0) }
    }

    /// What the verifier says about the badge.
    func report(at instant: Instant, recipients: [KnownRecipient] = []) async throws -> VerificationReport? {
        let subject = isBadgeClassAlone ? badgeClass : assertion
        var documents = served.mapValues { MemoryDocuments.Answer.json($0) }
        for document in others + [profile, badgeClass, assertion] {
            guard let address = document["id"]?.text, address.hasPrefix("http") else { continue }
            documents[address] = .json(.object(document))
        }
        var bytes = JSONValue.object(subject).serialized()
        if let key {
            let header = JSONValue.object(["alg": "EdDSA"]).serialized()
            let input = (Base64URL.encode(header) as [UInt8]) + [0x2e] + (Base64URL.encode(bytes) as [UInt8])
            bytes = input + [0x2e] + (Base64URL.encode(try key.sign(input, algorithm: .eddsa)) as [UInt8])
        }
        let verifier = Verifier(loader: MemoryDocuments(documents))
        let options = VerificationOptions(at: instant, recipients: recipients)
        return await verifier.verify(BadgeInput(name: "rule", bytes: bytes), options: options).first
    }
}
