import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport

/// Sound credentials of Open Badges 3.0, and the tokens around them, for tests to break in one place.
enum SampleCredential {
    static let id = "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a01"
    static let subject = "did:example:anna"
    static let openBadgesContext: JSONValue = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    static let webIssuer = "https://issuer.example/profile"

    /// Judged as of this moment.
    static let instant = Instant(seconds: 1_780_272_000)

    /// A credential in the shape of VC 2.0.
    static func version2(issuer: String) -> JSONValue {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2", openBadgesContext],
            "id": .text(id), "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "First aid",
            "issuer": ["id": .text(issuer), "type": ["Profile"], "name": "Nursing school"],
            "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
            "credentialSubject": [
                "id": .text(subject), "type": ["AchievementSubject"],
                "achievement": [
                    "id": "https://issuer.example/achievements/1", "type": ["Achievement"], "name": "First aid",
                    "description": "Gives first aid to an adult.", "criteria": ["narrative": "Passed an exercise."],
                ],
            ],
        ]
    }

    /// The same in the shape of VC 1.1.
    static func version1(issuer: String) -> JSONValue {
        version2(issuer: issuer).setting("/@context/0", to: "https://www.w3.org/2018/credentials/v1")
            .renaming("/validFrom", to: "issuanceDate").renaming("/validUntil", to: "expirationDate")
    }

    /// An endorsement of something.
    static func endorsement(of subject: String, issuer: String) -> JSONValue {
        version2(issuer: issuer).setting("/type", to: ["VerifiableCredential", "EndorsementCredential"])
            .setting("/id", to: "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a02")
            .setting("/credentialSubject", to: ["id": .text(subject), "type": ["EndorsementSubject"]])
    }

    /// The claims that repeat a credential's properties; left out where the credential has none.
    static func claims(of credential: JSONValue) -> JSONObject {
        var claims = JSONObject()
        let object = credential.object
        claims["iss"] = object?["issuer"]?.object?["id"] ?? object?["issuer"]
        claims["jti"] = object?["id"]
        claims["sub"] = object?["credentialSubject"]?.object?["id"]
        claims["nbf"] = seconds(object?["validFrom"] ?? object?["issuanceDate"])
        claims["exp"] = seconds(object?["validUntil"] ?? object?["expirationDate"])
        return claims
    }

    private static func seconds(_ value: JSONValue?) -> JSONValue? {
        value?.text.flatMap { DateTime($0) }.map { .number(JSONNumber($0.instant.seconds)) }
    }

    /// The payload of a credential in the shape of VC 2.0: the credential and its claims.
    static func payload(_ credential: JSONValue) -> JSONValue {
        var payload = credential.object ?? JSONObject()
        for claim in claims(of: credential).members { payload[claim.name] = claim.value }
        return .object(payload)
    }

    /// The payload of a credential in the claim `vc`.
    static func claimPayload(_ credential: JSONValue) -> JSONValue {
        var payload = claims(of: credential)
        payload["vc"] = credential
        return .object(payload)
    }
}

/// Tokens with any header and any signature.
enum SampleToken {
    /// The header of a did:key issuer.
    static func header(_ key: PrivateKey, kid: String? = nil) -> JSONObject {
        [
            "alg": .text(SampleKeys.algorithm(of: key).rawValue),
            "kid": .text(kid ?? DIDKey(key.publicKey).verificationMethodID), "typ": "JWT",
        ]
    }

    /// A token, signed with a key by the algorithm that fits it, whatever the header says.
    static func signed(
        _ payload: JSONValue, header: JSONObject, with key: PrivateKey, by algorithm: SignatureAlgorithm? = nil
    ) throws -> [UInt8] {
        let input = unsigned(payload.serialized(), header: JSONValue.object(header).serialized())
        let signature = try key.sign(input, algorithm: algorithm ?? SampleKeys.algorithm(of: key))
        return input + Array(".".utf8) + (Base64URL.encode(signature) as [UInt8])
    }

    /// Header and payload without a signature.
    static func unsigned(_ payload: [UInt8], header: [UInt8]) -> [UInt8] {
        (Base64URL.encode(header) as [UInt8]) + Array(".".utf8) + (Base64URL.encode(payload) as [UInt8])
    }

    /// A sound token of a did:key issuer.
    static func credential(
        by key: PrivateKey, editing edit: (JSONValue) -> JSONValue = { $0 },
        payload editPayload: (JSONValue) -> JSONValue = { $0 }
    ) throws -> [UInt8] {
        let credential = edit(SampleCredential.version2(issuer: DIDKey(key.publicKey).did))
        return try signed(editPayload(SampleCredential.payload(credential)), header: header(key), with: key)
    }
}

/// The report on bytes that hold one badge.
func report(
    on bytes: [UInt8], documents: MemoryDocuments = MemoryDocuments(),
    options: VerificationOptions = VerificationOptions(at: SampleCredential.instant)
) async -> VerificationReport {
    let reports = await Verifier(loader: documents).verify(BadgeInput(name: "badge", bytes: bytes), options: options)
    precondition(reports.count == 1, "\(reports.count) reports")
    return reports[0]
}
