import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
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

    @Test(arguments: [("context.json", false), ("context-3.0.1.json", false), ("context-3.0.3.json", true)])
    func `the order of allowed values counts where they are a list`(context: String, isList: Bool) async throws {
        func badge(_ value: JSONValue) throws -> JSONValue {
            let description: JSONValue = [
                "id": "urn:description:1", "type": ["ResultDescription"], "name": "Work", "resultType": "LetterGrade",
                "allowedValue": ["C", "B", "A"], "requiredValue": "B",
            ]
            let result: JSONValue = ["type": ["Result"], "resultDescription": "urn:description:1", "value": value]
            let key = try SampleKeys.issuer
            let issuer = DIDKey(key.publicKey).did
            let shaped = isList ? SampleCredential.version2(issuer: issuer) : SampleCredential.version1(issuer: issuer)
            let contexts = isList ? [] : ["https://w3id.org/security/data-integrity/v2"] as [JSONValue]
            let own: JSONValue = .text("https://purl.imsglobal.org/spec/ob/v3p0/\(context)")
            let first = shaped.object?["@context"]?.elements.first ?? .null
            return try SampleProof.securing(
                shaped.setting("/@context", to: .array([first, own] + contexts))
                    .setting("/credentialSubject/achievement/resultDescription", to: [description])
                    .setting("/credentialSubject/result", to: [result]), by: key, .eddsaRDFC2022)
        }
        let pointer = "/credentialSubject/achievement/resultDescription/0/allowedValue"
        let open: Set = ["trust.results undetermined result.unordered"]
        expect(await report(on: try badge("A")), isList ? .accepted : .undetermined, isList ? [] : open)
        expect(await report(on: try badge("B")), .accepted)
        // Turned round by the holder, C would come after B.
        let turned = try await report(on: badge("C").setting(pointer, to: ["A", "B", "C"]))
        #expect(turned.verdict == (isList ? .rejected : .undetermined))
    }

    @Test func `one thing that is described in two places is refused`() async throws {
        let one: JSONValue = ["id": "urn:evidence:1", "type": ["Evidence"], "name": "One"]
        let other: JSONValue = ["id": "urn:evidence:1", "type": ["Evidence"], "narrative": "Other"]
        let split = try Self.signed { $0.setting("/evidence", to: [one, other]) }
        expect(await report(on: split), .rejected, ["proof.coverage failed ld.shape"])
        expect(await report(on: try Self.signed { $0.setting("/evidence", to: [one, one]) }), .accepted)
    }

    @Test func `a third description of one thing is held to the second`() async throws {
        let id: JSONValue = "did:example:school"
        func profile(_ name: String, _ value: JSONValue) -> JSONValue {
            .object(["id": id, "type": ["Profile"], MemberName(name): value])
        }
        let signed = try Self.signed {
            $0.setting("/credentialSubject/achievement/creator", to: profile("name", "School"))
                .setting("/credentialSubject/source", to: profile("url", "https://one.example.org"))
                .setting(
                    "/credentialSubject/achievement/creator/parentOrg", to: profile("url", "https://two.example.org"))
        }
        #expect(await report(on: signed).faults.contains("proof.coverage failed ld.shape"))
    }

    @Test(
        arguments: [Cryptosuite.eddsaRDFC2022, .eddsaJCS2022],
        [
            ("9007199254740992", "9007199254740993"), ("2.5", "2.5000000000000000001"),
        ])
    func `a number with more digits than are signed is refused`(
        suite: Cryptosuite, numbers: (short: String, long: String)
    ) async throws {
        func number(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }
        let pointer = "/credentialSubject/achievement/creditsAvailable"
        let signed = try SampleProof.credential(by: SampleKeys.issuer, suite) {
            $0.setting(pointer, to: (try? number(numbers.short)) ?? .null)
        }
        expect(await report(on: signed), .accepted)
        expect(
            await report(on: signed.setting(pointer, to: try number(numbers.long))), .rejected,
            ["proof.coverage failed proof.number"])
    }

    @Test(arguments: ["2.0", "20e-1", "2.00"])
    func `another spelling of a number is the same number`(spelling: String) async throws {
        let pointer = "/credentialSubject/achievement/creditsAvailable"
        let signed = try Self.signed { $0.setting(pointer, to: 2) }
        expect(await report(on: signed.setting(pointer, to: try JSONValue(parsing: Array(spelling.utf8)))), .accepted)
    }

    @Test(arguments: ["until", "ident"])
    func `a second name that a supplied context makes is refused`(name: String) async throws {
        let address = "https://example.org/own"
        let terms: JSONValue = [
            "@context": [
                "until": [
                    "@id": "https://www.w3.org/2018/credentials#validUntil",
                    "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
                ],
                "ident": "@id", "shoeSize": "https://example.org/shoeSize",
            ]
        ]
        let key = try SampleKeys.issuer
        let credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did)
            .setting("/validUntil", to: "2020-01-01T00:00:00Z").setting("/shoeSize", to: "43")
        let contexts = (credential.object?["@context"]?.elements ?? []) + [.text(address)]
        let document = try #require(credential.setting("/@context", to: .array(contexts)).object)
        let integrity = DataIntegrity(contexts: OneMoreContext(address: address, context: terms))
        let signed = JSONValue.object(
            try integrity.securing(document, with: SampleProof.options(key, .eddsaRDFC2022), key: key))
        let supplied = MemoryDocuments([address: .json(terms)])
        expect(
            await report(on: signed, documents: supplied), .rejected,
            ["status.validity-period failed time.order"])
        let forged =
            switch name {
            case "until": signed.renaming("/validUntil", to: "until")
            default: signed.renaming("/credentialSubject/id", to: "ident")
            }
        #expect(await report(on: forged, documents: supplied).faults.contains("proof.coverage failed ld.shape"))
    }

    @Test func `an end of validity under the name of the other data model counts`() async throws {
        let key = try SampleKeys.issuer
        let first = SampleCredential.version1(issuer: DIDKey(key.publicKey).did)
            .setting("/validUntil", to: "2020-01-01T00:00:00Z")
        let token = try SampleToken.signed(
            SampleCredential.payload(first), header: SampleToken.header(key), with: key)
        #expect(await report(on: token).faults.contains("status.validity-period failed time.expired"))
    }

    @Test func `the name of an issuer is shown from wherever it stands`() async throws {
        let issuer = DIDKey(try SampleKeys.issuer.publicKey).did
        let creator: JSONValue = ["id": .text(issuer), "type": ["Profile"], "name": "Nursing school"]
        let badge = try Self.signed { $0.setting("/credentialSubject/achievement/creator", to: creator) }
        for pointer in ["/issuer/name", "/credentialSubject/achievement/creator/name"] {
            let report = await report(on: badge.setting(pointer, to: nil))
            expect(report, .accepted)
            #expect(report.badge?["issuer"]?.object?["name"] == "Nursing school")
            #expect(report.badge?["achievement"]?.object?["creator"]?.object?["name"] == "Nursing school")
        }
    }
}
