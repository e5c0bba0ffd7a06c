import LinkedData

/// An assertion of our own that has every class and every property of Open Badges 2.0.
enum CompleteAssertion {
    /// The assertion.
    static func document() throws -> JSONValue {
        try JSONValue(text: text)
    }

    private static let shared = """
        "@language": "en-us", "version": 2, "related": [{"id": "https://example.org/nl", "@language": "nl", "version": "1",
          "type": "BadgeClass", "x": 1}, "https://example.org/fr"],
        "endorsement": ["https://example.net/endorsement", {"x": 1}], "x": {"y": 1}
        """

    private static let profile = """
        {"@context": "https://w3id.org/openbadges/v2", "id": "https://example.org/issuer.json", "type": "Issuer",
         "name": "Example school", "url": "https://example.org", "email": "office@example.org",
         "telephone": "+31701234567", "description": "A school.", "image": "data:image/png;base64,AAAA",
         "publicKey": ["https://example.org/key.json", {"id": "https://example.org/key2.json",
          "type": "CryptographicKey", "owner": "https://example.org/issuer.json", "publicKeyPem": "PEM", \(shared)}],
         "verification": {"type": "VerificationObject", "verificationProperty": "id",
          "startsWith": ["https://example.org/a", "https://example.org/b"],
          "allowedOrigins": ["example.org", "badges.example.org"], \(shared)},
         "revocationList": "https://example.org/revoked.json", \(shared)}
        """

    private static let badge = """
        {"id": "https://example.org/badge.json", "type": ["BadgeClass", "https://example.org/Other"], "name": "First aid",
         "description": "Gives first aid.",
         "image": {"id": "https://example.org/badge.svg", "type": "schema:ImageObject", "caption": "A cross",
          "author": "https://example.org/issuer.json", \(shared)},
         "criteria": {"id": "https://example.org/criteria", "type": "Criteria", "narrative": "Passed.", \(shared)},
         "issuer": \(profile),
         "alignment": [{"type": "AlignmentObject", "targetName": "Item", "targetUrl": "https://example.org/item",
          "targetDescription": "An item", "targetFramework": "Framework", "targetCode": "F.1", \(shared)},
          {"targetName": "Item 2", "targetUrl": "https://example.org/item2"}],
         "tags": ["aid", "health"], \(shared)}
        """

    private static let text = """
        {"@context": ["https://w3id.org/openbadges/v2", {"x": "https://example.org/x"}],
         "id": "urn:uuid:9d278beb-36cf-4bc8-888d-674ff9843d72", "type": "Assertion",
         "recipient": {"type": "email", "hashed": true, "salt": "Kosher", "identity":
          "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399", \(shared)},
         "badge": \(badge), "verification": {"type": "SignedBadge", "creator": "https://example.org/key.json", "x": 1},
         "issuedOn": "2026-06-01T00:00:00Z", "image": "https://example.org/baked.png",
         "evidence": ["https://example.org/work", {"id": "https://example.org/work2", "type": "Evidence",
          "narrative": "Did it.", "name": {"@value": "Werk", "@language": "nl"}, "description": "A film", "genre": "Film",
          "audience": "Teachers", \(shared)}],
         "narrative": "Worked hard.", "expires": "2028-06-01T00:00+02", "revoked": true, "revocationReason": "Error",
         "uid": "abc", \(shared)}
        """
}
