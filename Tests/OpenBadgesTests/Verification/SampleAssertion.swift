import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport

/// A sound signed assertion of Open Badges 2.0 with its documents, for tests to break in one place.
enum SampleAssertion {
    static let id = "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9b01"
    static let issuer = "https://school.example/issuer.json"
    static let badge = "https://school.example/badge.json"
    static let keyID = "https://school.example/key.json"
    static let list = "https://school.example/revoked.json"
    static let context: JSONValue = "https://w3id.org/openbadges/v2"

    static let document: JSONValue = [
        "@context": context, "id": .text(id), "type": "Assertion", "badge": .text(badge),
        "recipient": ["type": "email", "hashed": false, "identity": "anna@school.example"],
        "verification": ["type": "SignedBadge", "creator": .text(keyID)], "issuedOn": "2026-01-01T00:00:00Z",
        "expires": "2027-01-01T00:00:00Z",
    ]

    static let badgeClass: JSONValue = [
        "@context": context, "id": .text(badge), "type": "BadgeClass", "name": "First aid",
        "description": "Gives first aid to an adult.", "image": "https://school.example/badge.png",
        "criteria": ["narrative": "Passed an exercise."], "issuer": .text(issuer),
    ]

    static func profile(_ keys: [JSONValue]) -> JSONValue {
        [
            "@context": context, "id": .text(issuer), "type": "Profile", "name": "School",
            "url": "https://school.example", "email": "office@school.example", "publicKey": .array(keys),
        ]
    }

    static func key(_ key: PrivateKey) -> JSONValue {
        [
            "@context": context, "id": .text(keyID), "type": "CryptographicKey", "owner": .text(issuer),
            "publicKeyPem": .text(key.publicKey.pem),
        ]
    }

    /// Everything that the assertion refers to.
    static func documents(_ key: PrivateKey) -> [String: MemoryDocuments.Answer] {
        [issuer: .json(profile([.text(keyID)])), badge: .json(badgeClass), keyID: .json(self.key(key))]
    }

    /// The documents with some of them exchanged.
    static func documents(
        _ key: PrivateKey, exchanging changes: [String: MemoryDocuments.Answer]
    ) -> MemoryDocuments {
        MemoryDocuments(documents(key).merging(changes) { $1 })
    }

    static func token(
        by key: PrivateKey, editing edit: (JSONValue) -> JSONValue = { $0 }, header members: JSONObject = [:]
    ) throws -> [UInt8] {
        var header: JSONObject = ["alg": .text(SampleKeys.algorithm(of: key).rawValue)]
        for member in members.members { header[member.name] = member.value }
        return try SampleToken.signed(edit(document), header: header, with: key)
    }
}
