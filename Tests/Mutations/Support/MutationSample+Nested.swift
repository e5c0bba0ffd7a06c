import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport

/// Badges with other signed documents in them or beside them.
extension MutationSample {
    /// An endorsed badge, a record, badges with a status, and the status list of one that was revoked.
    package static func nested() throws -> [MutationSample] {
        let issuer = SampleBadge(by: try PrivateKey.generate(.ed25519))
        let other = SampleBadge(by: try PrivateKey.generate(.ed25519))
        return try [endorsed(by: other, issuer), record(of: other, issuer)] + statuses(issuer)
    }

    private static func sample(
        _ name: String, _ document: JSONObject, _ documents: MemoryDocuments = MemoryDocuments()
    ) -> MutationSample {
        MutationSample(name, .document(.object(document)), documents: documents, at: SampleBadge.instant)
    }

    private static func endorsed(by endorser: SampleBadge, _ issuer: SampleBadge) throws -> MutationSample {
        var endorsement = endorser.short.without(["evidence", "name"])
        endorsement["id"] = "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a02"
        endorsement["type"] = ["VerifiableCredential", "EndorsementCredential"]
        endorsement["name"] = "Endorsement"
        endorsement["credentialSubject"] = [
            "id": "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a01", "type": ["EndorsementSubject"],
            "endorsementComment": "Sound.",
        ]
        var badge = issuer.short
        badge["endorsement"] = [.object(try endorser.securing(endorsement, .eddsaRDFC2022))]
        badge["endorsementJwt"] = [.text(String(decoding: try endorser.token(endorsement), as: UTF8.self))]
        return sample("endorsed, eddsa-rdfc-2022", try issuer.securing(badge, .eddsaRDFC2022))
    }

    private static func record(of other: SampleBadge, _ issuer: SampleBadge) throws -> MutationSample {
        var record = issuer.short.without(["evidence"])
        record["@context"] = [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
            SampleBadge.openBadgesContext,
        ]
        record["id"] = "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a77"
        record["type"] = ["VerifiableCredential", "ClrCredential"]
        record["credentialSubject"] = [
            "id": "did:example:anna", "type": ["ClrSubject"],
            "verifiableCredential": [
                .object(try other.securing(other.short, .eddsaRDFC2022))
            ],
        ]
        return sample("learner record, eddsa-rdfc-2022", try issuer.securing(record, .eddsaRDFC2022))
    }

    private static func statuses(_ issuer: SampleBadge) throws -> [MutationSample] {
        let address = "https://issuer.example/status/1"
        var badge = issuer.short
        badge["credentialStatus"] = [
            "id": .text("\(address)#9"), "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": "9", "statusListCredential": .text(address),
        ]
        let good = try issuer.securing(list(issuer, address, revoked: false), .eddsaRDFC2022)
        let documents = MemoryDocuments([address: .json(.object(good))])
        let overStatements = try issuer.securing(badge, .eddsaRDFC2022)
        return try [
            sample("with a status, eddsa-rdfc-2022", overStatements, documents),
            sample("with a status, eddsa-jcs-2022", issuer.securing(badge, .eddsaJCS2022), documents),
            sample("status list, eddsa-rdfc-2022", good),
        ]
            + [Cryptosuite.eddsaRDFC2022, .eddsaJCS2022].map { suite in
                let list = try issuer.securing(list(issuer, address, revoked: true), suite)
                return MutationSample(
                    "status list of a revoked badge, \(suite.name)",
                    .served(.object(list), at: address, file: overStatements.serialized()),
                    documents: MemoryDocuments(), at: SampleBadge.instant, isAccepted: false)
            }
    }

    private static func list(_ issuer: SampleBadge, _ address: String, revoked: Bool) throws -> JSONObject {
        var bytes = [UInt8](repeating: 0, count: 16_384)
        // Index 9, counted from the left.
        if revoked { bytes[1] = 0x40 }
        return [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .text(address),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .text(issuer.issuer),
            "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
            "credentialSubject": [
                "id": .text("\(address)#list"), "type": "BitstringStatusList", "statusPurpose": "revocation",
                "encodedList": .text(try BitstringStatusList(bytes).encoded()),
            ],
        ]
    }
}
