package import Cryptography
package import LinkedData
import OpenBadges
package import Proofs
import TestSupport

/// Sound badges of Open Badges 3.0 of issuers that are their keys.
package struct SampleBadge {
    private let key: PrivateKey

    package init(by key: PrivateKey) {
        self.key = key
    }

    /// Judged as of this moment.
    package static let instant = Instant(seconds: 1_781_272_000)

    package static let openBadgesContext: JSONValue = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"

    package var issuer: String { DIDKey(key.publicKey).did }

    /// A short credential: what is asked for, a result, and something of every type.
    package var short: JSONObject {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2", Self.openBadgesContext],
            "id": "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a01",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "First aid", "issuer": ["id": .text(issuer), "type": ["Profile"], "name": "Nursing school"],
            "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
            "credentialSubject": [
                "id": "did:example:anna", "type": ["AchievementSubject"], "creditsEarned": 2,
                "identifier": [
                    [
                        "type": "IdentityObject", "hashed": false, "identityHash": "anna@school.example",
                        "identityType": "emailAddress",
                    ]
                ],
                "result": [["type": ["Result"], "resultDescription": "urn:result:1", "value": "8"]],
                "achievement": [
                    "id": "https://issuer.example/achievements/1", "type": ["Achievement"], "name": "First aid",
                    "description": "Gives first aid to an adult.", "criteria": ["narrative": "Passed an exercise."],
                    "tag": ["aid", "health"],
                    "resultDescription": [
                        [
                            "id": "urn:result:1", "type": ["ResultDescription"], "name": "Exercise",
                            "resultType": "ScaledScore", "valueMin": "1", "valueMax": "10",
                        ]
                    ],
                ],
            ],
            "evidence": [
                ["id": "https://issuer.example/work", "type": ["Evidence"], "name": "Work", "narrative": "Done."]
            ],
        ]
    }

    /// The same in the shape of VC 1.1.
    package var shortOfVC1: JSONObject {
        var document = short.without(["validFrom", "validUntil"])
        document["@context"] = [
            "https://www.w3.org/2018/credentials/v1", Self.openBadgesContext,
            "https://w3id.org/security/data-integrity/v2",
        ]
        document["issuanceDate"] = "2026-01-01T00:00:00Z"
        document["expirationDate"] = "2027-01-01T00:00:00Z"
        return document
    }

    /// A credential with every property that needs no other document.
    package func complete() throws -> JSONObject {
        var document = Self.explained(try CompleteCredential.document(), issuer: issuer).object ?? [:]
        document["@context"] = ["https://www.w3.org/ns/credentials/v2", Self.openBadgesContext]
        return document
    }

    /// Members that no context explains, or whose documents are nowhere.
    private static let unexplained: Set<MemberName> = [
        "x", "proof", "termsOfUse", "credentialSchema", "credentialStatus", "refreshService", "endorsement",
        "endorsementJwt",
    ]

    private static func explained(_ value: JSONValue, issuer: String) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map { explained($0, issuer: issuer) })
        case .object(let object):
            if let english = object["en"] { return english }
            var result = JSONObject()
            for member in object.members where !unexplained.contains(member.name) {
                result[member.name] = explained(member.value, issuer: issuer)
            }
            return .object(result)
        case "https://example.org/issuer": return .text(issuer)
        case .null, .bool, .number, .string: return value
        }
    }

    /// A document with one more proof.
    package func securing(
        _ document: JSONObject, _ suite: Cryptosuite, mandatory: [JSONPointer] = []
    ) throws -> JSONObject {
        guard let method = IRI(DIDKey(key.publicKey).verificationMethodID) else { preconditionFailure("no IRI") }
        var options = ProofOptions(suite, verificationMethod: method, created: DateTime("2026-01-01T00:00:00Z"))
        options.mandatory = mandatory
        return try DataIntegrity.bundled.securing(document, with: options, key: key)
    }

    /// A document as a token.
    package func token(_ document: JSONObject) throws -> [UInt8] {
        try sign(VCJWTClaims.payload(for: document).serialized(), keyID: DIDKey(key.publicKey).verificationMethodID)
    }

    /// Any payload as a token; without the name of a key, as signed badges of 2.0 are.
    package func sign(_ payload: [UInt8], keyID: String? = nil) throws -> [UInt8] {
        let algorithm: SignatureAlgorithm =
            switch key.type {
            case .ed25519: .eddsa
            case .p256: .es256
            case .p384: .es384
            case .rsa: .rs256
            }
        let header =
            keyID.map { JOSEHeader(algorithm: algorithm, keyID: $0) }
            ?? JOSEHeader(algorithm: algorithm, type: nil)
        return try CompactJWS.signing(payload: payload, header: header, with: key).bytes
    }
}
