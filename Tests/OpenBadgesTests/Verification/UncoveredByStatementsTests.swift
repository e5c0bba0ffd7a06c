import Cryptography
import LinkedData
import OpenBadges
import Proofs
import Testing

/// What a proof over statements does not cover, although it is written in the badge, decides nothing.
@Suite struct `What statements do not cover` {
    private static func signed(_ edit: (JSONValue) -> JSONValue) throws -> JSONValue {
        try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022, editing: edit)
    }

    /// A rubric whose levels are in an array, which has an order, and in no list, which would be signed.
    private static func rubric(_ numbers: [JSONValue?]) -> JSONValue {
        let levels = numbers.enumerated().map { position, number -> JSONValue in
            var level: JSONObject = [
                "id": .text("urn:level:\(position)"), "type": ["RubricCriterionLevel"],
                "name": .text("Level \(position)"),
            ]
            level["level"] = number
            return .object(level)
        }
        return [
            [
                "id": "urn:description:1", "type": ["ResultDescription"], "name": "Work",
                "resultType": "RubricCriterionLevel",
                "requiredLevel": "urn:level:1", "rubricCriterionLevel": .array(levels),
            ]
        ]
    }

    private static func reaching(_ level: Int, of numbers: [JSONValue?]) throws -> JSONValue {
        try signed {
            $0.setting("/credentialSubject/achievement/resultDescription", to: rubric(numbers))
                .setting(
                    "/credentialSubject/result",
                    to: [
                        [
                            "type": ["Result"], "resultDescription": "urn:description:1",
                            "achievedLevel": .text("urn:level:\(level)"),
                        ]
                    ])
        }
    }

    @Test func `levels are compared by their numbers, in whatever order they stand`() async throws {
        let pointer = "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel"
        let below = try Self.reaching(0, of: ["1", "2", "3"])
        expect(await report(on: below), .rejected, ["trust.results failed result.below-required"])
        let levels = try #require(try JSONPointer(pointer).value(in: below)?.array)
        let turned = below.setting(pointer, to: .array(levels.reversed()))
        expect(await report(on: turned), .rejected, ["trust.results failed result.below-required"])
        expect(await report(on: try Self.reaching(2, of: ["1", "2", "3"])), .accepted)
    }

    @Test func `levels without numbers cannot be compared, but one that is required is reached`() async throws {
        expect(
            await report(on: try Self.reaching(2, of: [nil, nil, nil])), .undetermined,
            ["trust.results undetermined result.unordered"])
        expect(await report(on: try Self.reaching(1, of: [nil, nil, nil])), .accepted)
    }

    @Test func `one thing that is described in two places is refused`() async throws {
        let one: JSONValue = ["id": "urn:evidence:1", "type": ["Evidence"], "name": "One"]
        let other: JSONValue = ["id": "urn:evidence:1", "type": ["Evidence"], "narrative": "Other"]
        let split = try Self.signed { $0.setting("/evidence", to: [one, other]) }
        expect(await report(on: split), .rejected, ["proof.coverage failed ld.shape"])
        expect(await report(on: try Self.signed { $0.setting("/evidence", to: [one, one]) }), .accepted)
    }

    @Test func `an end of validity under the name of the other data model counts`() async throws {
        let key = try SampleKeys.issuer
        let first = SampleCredential.version1(issuer: DIDKey(key.publicKey).did)
            .setting("/validUntil", to: "2020-01-01T00:00:00Z")
        let token = try SampleToken.signed(
            SampleCredential.payload(first), header: SampleToken.header(key), with: key)
        #expect(await report(on: token).faults.contains("status.validity-period failed time.expired"))
    }
}
