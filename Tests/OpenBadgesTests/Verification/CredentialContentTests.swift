import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Claims of a VC-JWT` {
    @Test(
        arguments: [
            ("iss", nil), ("iss", "did:example:other"), ("iss", 1), ("jti", nil), ("jti", "urn:uuid:other"),
            ("jti", []),
            ("sub", "did:example:other"), ("sub", 1), ("nbf", nil), ("nbf", 1), ("nbf", "2026-01-01T00:00:00Z"),
            ("nbf", true),
            ("exp", nil), ("exp", 1), ("exp", "soon"), ("exp", .null), ("vp", [:]), ("vc", [:]), ("vc", .null),
            ("vc", []),
            ("vc", "x"),
        ] as [(String, JSONValue?)])
    func `repeat the credential, each of them`(claim: String, value: JSONValue?) async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, payload: { $0.setting("/\(claim)", to: value) })
        expect(await report(on: token), .rejected, ["conformance.claims failed jwt.claims"])
    }

    @Test(arguments: ["nbf", "exp"])
    func `are moments in the years 0 to 9999`(claim: String) async throws {
        for text in ["1e300", "-1e300", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "1e15"] {
            let number = try JSONValue(parsing: Array(text.utf8))
            let token = try SampleToken.credential(
                by: SampleKeys.issuer, payload: { $0.setting("/\(claim)", to: number) })
            expect(await report(on: token), .rejected, ["conformance.claims failed json.range"])
        }
    }

    @Test func `may leave out the subject, with a notice`() async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, payload: { $0.setting("/sub", to: nil) })
        let report = await report(on: token)
        expect(report, .accepted)
        #expect(report.noticeCodes == ["issuer.self-asserted", "jwt.sub-missing"])
    }

    @Test func `are compared byte for byte`() async throws {
        let (composed, decomposed) = ("urn:badge:caf\u{e9}", "urn:badge:cafe\u{301}")
        #expect(composed == decomposed)
        for (pointer, claim) in [("/id", "jti"), ("/credentialSubject/id", "sub")] {
            let token = try SampleToken.credential(
                by: SampleKeys.issuer, editing: { $0.setting(pointer, to: .text(composed)) },
                payload: { $0.setting("/\(claim)", to: .text(decomposed)) })
            expect(await report(on: token), .rejected, ["conformance.claims failed jwt.claims"])
        }
    }

    @Test func `may have a fraction and a zone of their own`() async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer,
            editing: { $0.setting("/validFrom", to: "2026-01-01T01:00:00.75+01:00") })
        expect(await report(on: token), .accepted)
    }

    @Test func `hold a credential of the old shape under their own name`() async throws {
        let key = try SampleKeys.issuer
        let credential = SampleCredential.version1(issuer: DIDKey(key.publicKey).did)
        for payload in [SampleCredential.claimPayload(credential), SampleCredential.payload(credential)] {
            let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
            let report = await report(on: token)
            expect(report, .accepted)
            #expect(report.source.dataModel == "vc-1.1")
        }
    }

    @Test func `fill in what the credential inside them leaves out`() async throws {
        let key = try SampleKeys.issuer
        let whole = SampleCredential.version1(issuer: DIDKey(key.publicKey).did)
        var payload = SampleCredential.claimPayload(whole)
        for pointer in [
            "/vc/id", "/vc/issuer/id", "/vc/issuanceDate", "/vc/expirationDate", "/vc/credentialSubject/id",
        ] {
            payload = payload.setting(pointer, to: nil)
        }
        let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
        let report = await report(on: token)
        expect(report, .accepted)
        #expect(report.badge?["id"]?.text == SampleCredential.id)
        let later = VerificationOptions(at: Instant(seconds: 1_800_000_000))
        expect(
            await OpenBadgesTests.report(on: token, options: later), .rejected,
            ["status.validity-period failed time.expired"])
    }

    @Test(arguments: ["@context", "type", "issuer", "credentialSubject", "validUntil", "evidence", "proof"])
    func `hold no second credential beside the first`(member: String) async throws {
        let key = try SampleKeys.issuer
        let payload = SampleCredential.claimPayload(SampleCredential.version1(issuer: DIDKey(key.publicKey).did))
            .setting("/\(member)", to: "x")
        let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
        expect(await report(on: token), .rejected, ["conformance.claims failed jwt.claims"])
    }

    @Test func `hold no credential of the new shape`() async throws {
        let key = try SampleKeys.issuer
        let payload = SampleCredential.claimPayload(SampleCredential.version2(issuer: DIDKey(key.publicKey).did))
        let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
        expect(await report(on: token), .rejected, ["conformance.claims failed jwt.claims"])
    }

    @Test func `make no badge of an assertion of 2.0 that embeds another issuer's profile`() async throws {
        let key = try SampleKeys.stranger
        let did = DIDKey(key.publicKey).did
        let assertion = SampleAssertion.document.setting("/issuer", to: .text(did))
            .setting("/badge", to: SampleAssertion.badgeClass.setting("/issuer", to: SampleAssertion.profile([])))
        let payload: JSONValue = [
            "iss": .text(did), "jti": .text(SampleAssertion.id), "nbf": 1_767_225_600, "vc": assertion,
        ]
        let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
        let report = await report(on: token)
        expect(
            report, .rejected,
            [
                "conformance.claims failed jwt.claims", "conformance.context notRun",
                "conformance.type undetermined standard.mixed", "conformance.model notRun",
                "conformance.subject notRun", "status.validity-period notRun",
            ])
    }
}

@Suite struct `Content of a credential` {
    @Test(
        arguments: [
            ("/@context", nil), ("/@context", []), ("/@context", "https://www.w3.org/ns/credentials/v2"),
            ("/@context/0", SampleCredential.openBadgesContext),
            ("/@context/1", "https://www.w3.org/ns/credentials/v2"),
            ("/@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.33.json"),
            ("/@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context-4.0.0.json"),
            ("/@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.jsonx"),
            ("/@context/1", nil), ("/@context", "https://www.w3.org/ns/credentials/v2"),
            (
                "/@context",
                [
                    "https://www.w3.org/2018/credentials/v1", SampleCredential.openBadgesContext,
                    "https://www.w3.org/ns/credentials/v2",
                ]
            ),
            ("/@context/1", "https://purl.imsglobal.org.evil.example/spec/ob/v3p0/context-3.0.3.json"),
            ("/@context/1", ["name": "https://evil.example/name"]), ("/@context/0", 1),
            (
                "/@context",
                [
                    "https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext,
                    "https://www.w3.org/2018/credentials/v1",
                ]
            ),
            (
                "/@context",
                [
                    "https://www.w3.org/ns/credentials/v2", "https://example.org/mine.json",
                    SampleCredential.openBadgesContext,
                ]
            ),
        ] as [(String, JSONValue?)])
    func `starts with the two contexts of the standard`(pointer: String, value: JSONValue?) async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, editing: { $0.setting(pointer, to: value) })
        let report = await report(on: token)
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("conformance.context failed ld.context"), "\(report.faults)")
        #expect(!report.faults.contains { $0.hasPrefix("proof.") })
        expectContract(report)
    }

    @Test(arguments: ["context.json", "context/ob_v3p0.jsonld", "context-3.0.0.json", "context-3.0.3.json"])
    func `may use every edition of the context`(name: String) async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer,
            editing: { $0.setting("/@context/1", to: .text("https://purl.imsglobal.org/spec/ob/v3p0/\(name)")) })
        expect(await report(on: token), .accepted)
    }

    @Test func `may use further contexts that are known or supplied`() async throws {
        func token(_ context: JSONValue) throws -> [UInt8] {
            try SampleToken.credential(
                by: SampleKeys.issuer,
                editing: {
                    $0.setting(
                        "/@context",
                        to: ["https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext, context])
                })
        }
        expect(
            await report(on: try token("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")), .accepted)
        let mine = "https://example.org/mine.json"
        expect(
            await report(on: try token(.text(mine))), .undetermined,
            ["conformance.context undetermined ld.context"])
        let supplied = MemoryDocuments([mine: .json(["@context": [:]])])
        expect(await report(on: try token(.text(mine)), documents: supplied), .accepted)
        expect(
            await report(on: try token(["mine": "https://evil.example/mine"])), .undetermined,
            ["conformance.context undetermined ld.context"])
    }

    @Test func `may not give words of the standard another meaning`() async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer,
            editing: {
                $0.setting(
                    "/@context",
                    to: [
                        "https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext,
                        ["name": "https://evil.example/name"],
                    ])
            })
        expect(
            await report(on: token), .rejected, ["conformance.context failed ld.protected-term-redefinition"])
    }

    @Test(
        arguments: [
            ("/type", ["VerifiableCredential"], "open-badges-3.0"),
            ("/type", ["VerifiableCredential", "OpenBadgeCredentials"], "open-badges-3.0"),
            ("/type", ["VerifiableCredential", "openbadgecredential"], "open-badges-3.0"),
            ("/type", ["OpenBadgeCredential"], "open-badges-3.0"), ("/type", [], "open-badges-3.0"),
            ("/type", nil, "open-badges-3.0"),
        ] as [(String, JSONValue?, String)])
    func `names its types exactly`(pointer: String, value: JSONValue?, standard: String) async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, editing: { $0.setting(pointer, to: value) })
        let report = await report(on: token)
        #expect(report.verdict != .accepted)
        #expect(report.source.standard == standard)
        if standard == "open-badges-3.0" {
            #expect(report.faults.contains("conformance.type failed model.type"), "\(report.faults)")
        }
        expectContract(report)
    }

    @Test(
        arguments: [
            ("/id", nil), ("/id", "not an iri"), ("/id", 1), ("/name", 1), ("/credentialSubject", []),
            ("/credentialSubject", .null),
            ("/credentialSubject/type", ["Subject"]), ("/credentialSubject/achievement", nil),
            ("/credentialSubject/achievement", "https://issuer.example/achievements/1"),
            ("/credentialSubject/achievement/name", nil), ("/credentialSubject/achievement/name", ""),
            ("/credentialSubject/achievement/criteria", nil), ("/credentialSubject/achievement/type", "Badge"),
            ("/credentialSubject/identifier", ["hashed": true]), ("/credentialSubject/result", [1]),
            ("/validUntil", .null), ("/evidence", 1), ("/credentialStatus", [.null]),
        ] as [(String, JSONValue?)])
    func `has the shape of its class`(pointer: String, value: JSONValue?) async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, editing: { $0.setting(pointer, to: value) })
        let report = await report(on: token)
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains { $0.hasPrefix("conformance.model failed model.") }, "\(report.faults)")
        #expect(!report.faults.contains { $0.hasPrefix("proof.") })
        expectContract(report)
    }

    @Test(
        arguments: [nil, "", "example.org", ["name": "Nursing school"], ["id": 1], [["id": "did:example:a"]]]
            as [JSONValue?])
    func `names an issuer with an id`(issuer: JSONValue?) async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, editing: { $0.setting("/issuer", to: issuer) })
        let report = await report(on: token)
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("proof.key failed key.issuer"), "\(report.faults)")
        expectContract(report)
    }

    @Test(
        arguments: [
            (
                ["id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"],
                true
            ),
            (
                [
                    "id":
                        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/../../../../x/ob_v3p0_achievementcredential_schema.json"
                ], false
            ),
            (
                [
                    "id":
                        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_getopenbadgecredentialsresponse_schema.json"
                ], false
            ),
            (["id": "https://issuer.example/schema.json"], false),
        ] as [(JSONValue, Bool)])
    func `is left open with a schema that cannot be had`(schema: JSONValue, isKnown: Bool) async throws {
        let typed = schema.setting("/type", to: "1EdTechJsonSchemaValidator2019")
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/credentialSchema", to: [typed]) })
        let faults: Set<String> = isKnown ? [] : ["conformance.schema undetermined schema.unavailable"]
        expect(await report(on: token), isKnown ? .accepted : .undetermined, faults)
    }

    @Test(arguments: [
        ("validFrom", "2026-02-30T00:00:00Z", "time.malformed"), ("validFrom", "2026-01-01T00:00:00", "time.malformed"),
        ("validFrom", "2026-01-01", "time.malformed"), ("validFrom", "٢٠٢٦-01-01T00:00:00Z", "time.malformed"),
        ("validFrom", "2026-01-01T24:00:00Z", "time.malformed"), ("validUntil", "never", "time.malformed"),
        ("validUntil", "2025-12-31T23:59:59Z", "time.order"), ("validUntil", "2026-05-31T23:59:59Z", "time.expired"),
        ("validFrom", "2026-06-01T00:05:01Z", "time.not-yet-valid"),
    ])
    func `has dates that exist and enclose the moment`(member: String, text: String, finding: String) async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/\(member)", to: .text(text)) })
        let report = await report(on: token)
        if finding == "time.malformed" {
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("status.validity-period failed time.malformed"), "\(report.faults)")
            expectContract(report)
        } else {
            expect(report, .rejected, ["status.validity-period failed \(finding)"])
        }
    }

    @Test(arguments: [
        ("validUntil", "2026-06-01T00:00:00Z"), ("validUntil", "2026-06-01T02:00:00+02:00"),
        ("validUntil", "2026-12-31T23:59:60Z"), ("validFrom", "2026-06-01T00:05:00Z"),
        ("validFrom", "2026-05-31T14:00:00-10:00"),
    ])
    func `is good at the very end, within a wrong clock's reach, and across zones`(
        member: String, text: String
    ) async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/\(member)", to: .text(text)) })
        expect(await report(on: token), .accepted)
    }

    @Test func `must say from when it is valid`() async throws {
        let token = try SampleToken.credential(by: SampleKeys.issuer, editing: { $0.setting("/validFrom", to: nil) })
        expect(
            await report(on: token), .rejected,
            [
                "status.validity-period failed time.missing", "conformance.model failed model.missing",
                "conformance.claims failed jwt.claims",
            ])
    }

    @Test(arguments: [("2026-06-01T00:00:00Z", false), ("2026-06-01T00:00:01Z", true), ("2026-06-01T00:05:00Z", true)])
    func `says when it counts only because clocks may differ`(start: String, isNoted: Bool) async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/validFrom", to: .text(start)) })
        let report = await report(on: token)
        #expect(report.verdict == .accepted)
        #expect(report.noticeCodes.contains("time.clock-skew") == isNoted)
    }

    @Test func `speaks to somebody who can only ask for another badge`() async throws {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/credentialSubject/achievement/criteria", to: nil) })
        let finding = await report(on: token).checks.compactMap(\.outcome.finding).first
        #expect(finding?.code == "model.missing" && finding?.remedy.contains("Ask the issuer") == true)
        let broken = await report(on: Array("{\"a\":".utf8)).checks.compactMap(\.outcome.finding).first
        #expect(broken?.code == "json.syntax" && broken?.remedy.contains("Ask for the file again") == true)
    }
}
