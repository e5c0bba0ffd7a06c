import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Status of a credential` {
    static let list = "https://issuer.example/revoked.json"

    private func report(
        _ entries: JSONValue, _ answers: [String: MemoryDocuments.Answer]
    ) async throws -> VerificationReport {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/credentialStatus", to: entries) })
        return await OpenBadgesTests.report(on: token, documents: MemoryDocuments(answers))
    }

    private func entry(_ id: String = list) -> JSONValue { ["id": .text(id), "type": "1EdTechRevocationList"] }

    private func list(_ entries: JSONValue, member: MemberName = "revokedCredential") throws -> JSONValue {
        [
            "id": .text(Self.list), "issuer": .text(DIDKey(try SampleKeys.issuer.publicKey).did), member: entries,
        ]
    }

    @Test(
        arguments: [
            ([["id": .text(SampleCredential.id)]], true), ([.text(SampleCredential.id)], true),
            ([["id": .text(SampleCredential.id), "revoked": true]], true),
            ([["id": .text(SampleCredential.id), "revoked": "false"]], true),
            ([["id": .text(SampleCredential.id), "revoked": false]], false), ([["id": "urn:uuid:other"]], false),
            ([], false),
            (["id": .text(SampleCredential.id)], true),
        ] as [(JSONValue, Bool)])
    func `is what the revocation list says`(entries: JSONValue, isRevoked: Bool) async throws {
        for member in ["revokedCredential", "revokedCredentials"] as [MemberName] {
            let report = try await report(entry(), [Self.list: .json(list(entries, member: member))])
            expect(
                report, isRevoked ? .rejected : .accepted, isRevoked ? ["status.revocation failed status.revoked"] : [])
        }
    }

    @Test func `is read from both spellings of the list's member`() async throws {
        let both = try list([]).setting("/revokedCredentials", to: [.text(SampleCredential.id)])
        expect(
            try await report(entry(), [Self.list: .json(both)]), .rejected,
            ["status.revocation failed status.revoked"])
    }

    @Test func `is open while the list cannot be had`() async throws {
        for answer in [nil, .absent, .gone, .bytes(Array("<html>".utf8))] as [MemoryDocuments.Answer?] {
            expect(
                try await report(entry(), answer.map { [Self.list: $0] } ?? [:]), .undetermined,
                ["status.revocation undetermined status.unavailable"])
        }
    }

    @Test func `is not read from a list that is broken or another's`() async throws {
        for (pointer, value) in [
            ("/issuer", "did:example:other"), ("/id", "https://other.example/list"), ("/revokedCredential", nil),
            ("/revokedCredential", [5]), ("/revokedCredential", [["reason": "x"]]),
        ] as [(String, JSONValue?)] {
            let list = try list([]).setting(pointer, to: value)
            expect(
                try await report(entry(), [Self.list: .json(list)]), .rejected,
                ["status.revocation failed status.invalid"])
        }
        expect(
            try await report(entry("urn:uuid:x"), [:]), .rejected, ["status.revocation failed status.invalid"])
    }

    @Test(arguments: [
        ("RevocationList2020Status", "revocation", "status.revocation"),
        ("NoSuchStatus", "revocation", "status.revocation"),
        ("1edtechrevocationlist", "revocation", "status.revocation"),
        ("NoSuchStatus", "suspension", "status.suspension"),
        ("NoSuchStatus", "message", "status.revocation"),
    ])
    func `is open when its type is not known`(type: String, purpose: String, check: String) async throws {
        let entry: JSONValue = ["id": "https://x.example/1", "type": .text(type), "statusPurpose": .text(purpose)]
        expect(try await report(entry, [:]), .undetermined, ["\(check) undetermined status.unknown"])
    }

    @Test func `is the worst of several, and of at most sixteen`() async throws {
        let unknown: JSONValue = ["id": "https://x.example/1", "type": "NoSuchStatus"]
        let revoked = try list([.text(SampleCredential.id)])
        expect(
            try await report([unknown, entry()], [Self.list: .json(revoked)]), .rejected,
            ["status.revocation failed status.revoked"])
        expect(
            try await report([entry(), unknown], [Self.list: .json(list([]))]), .undetermined,
            ["status.revocation undetermined status.unknown"])
        expect(
            try await report(.array(Array(repeating: entry(), count: 17)), [:]), .rejected,
            ["status.revocation failed limit.count"])
    }

    @Test func `is not asked for before the signature holds`() async throws {
        let stranger = try SampleKeys.stranger
        let did = DIDKey(try SampleKeys.issuer.publicKey)
        let credential = SampleCredential.version2(issuer: did.did).setting("/credentialStatus", to: entry())
        let forged = try SampleToken.signed(
            SampleCredential.payload(credential),
            header: SampleToken.header(stranger, kid: did.verificationMethodID), with: stranger)
        let documents = MemoryDocuments([Self.list: .json(try list([]))])
        expect(
            await OpenBadgesTests.report(on: forged, documents: documents), .rejected,
            ["proof.signature failed jws.signature", "status.revocation notRun"])
        #expect(documents.requested.isEmpty)
    }
}

@Suite struct `Endorsements in a credential` {
    static let achievement = "https://issuer.example/achievements/1"

    /// A token of an endorsement by a key.
    static func endorsement(
        of subject: String, by key: PrivateKey, issuer: String? = nil, editing edit: (JSONValue) -> JSONValue = { $0 }
    ) throws -> JSONValue {
        let credential = edit(
            SampleCredential.endorsement(of: subject, issuer: issuer ?? DIDKey(key.publicKey).did))
        let token = try SampleToken.signed(
            SampleCredential.payload(credential), header: SampleToken.header(key), with: key)
        return .text(String(decoding: token, as: UTF8.self))
    }

    private func report(_ pointer: String, _ endorsements: JSONValue) async throws -> VerificationReport {
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting(pointer, to: endorsements) })
        return await OpenBadgesTests.report(on: token)
    }

    @Test func `are accepted when they are sound and about what carries them`() async throws {
        let endorser = try SampleKeys.named("p256")
        let issuer = DIDKey(try SampleKeys.issuer.publicKey).did
        let creator: JSONValue = ["id": "https://creator.example", "type": ["Profile"], "name": "Creator"]
        for (place, subject) in [
            ("", SampleCredential.id), ("/credentialSubject/achievement", Self.achievement), ("/issuer", issuer),
            ("/credentialSubject/achievement/creator", "https://creator.example"),
            ("/issuer/parentOrg", "https://creator.example"), ("/credentialSubject/source", "https://creator.example"),
        ] {
            let token = try SampleToken.credential(
                by: SampleKeys.issuer,
                editing: { credential in
                    let carried = try? Self.endorsement(of: subject, by: endorser)
                    let base =
                        subject == "https://creator.example" ? credential.setting(place, to: creator) : credential
                    return base.setting(place + "/endorsementJwt", to: [carried ?? .null])
                })
            let report = await OpenBadgesTests.report(on: token)
            expect(report, .accepted)
            #expect(report.endorsements.map(\.verdict) == [.accepted])
            #expect(report.endorsements.first?.source.name == place + "/endorsementJwt/0")
        }
    }

    @Test func `do not sink the badge when they are forged, and are no support`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let endorser = DIDKey(try SampleKeys.named("p256").publicKey).did
        // In the name of the endorser, by the key of the issuer and of a stranger.
        for forger in [key, stranger] {
            let report = try await report(
                "/endorsementJwt", [Self.endorsement(of: SampleCredential.id, by: forger, issuer: endorser)])
            expect(report, .accepted)
            #expect(report.noticeCodes.contains("endorsement.invalid"))
            let nested = try #require(report.endorsements.first)
            expect(nested, .rejected, ["proof.key-binding failed key.issuer"])
        }
    }

    @Test func `are rejected when they are about something else`() async throws {
        let endorser = try SampleKeys.named("p256")
        for subject in [Self.achievement, "urn:uuid:other"] {
            let report = try await report("/endorsementJwt", [Self.endorsement(of: subject, by: endorser)])
            expect(report, .accepted)
            expect(
                try #require(report.endorsements.first), .rejected,
                ["conformance.subject failed endorsement.subject"])
        }
    }

    @Test func `are rejected when they are badges in disguise, expired, or nothing at all`() async throws {
        let endorser = try SampleKeys.named("p256")
        let badge = try SampleToken.credential(
            by: endorser, editing: { $0.setting("/credentialSubject/id", to: .text(SampleCredential.id)) })
        let disguised = try await report("/endorsementJwt", [.text(String(decoding: badge, as: UTF8.self))])
        expect(
            try #require(disguised.endorsements.first), .rejected, ["conformance.type failed endorsement.type"])
        let expired = try await report(
            "/endorsementJwt",
            [
                Self.endorsement(
                    of: SampleCredential.id, by: endorser,
                    editing: { $0.setting("/validUntil", to: "2026-02-01T00:00:00Z") })
            ])
        expect(
            try #require(expired.endorsements.first), .rejected,
            ["status.validity-period failed time.expired"])
        // Of what could not be had nobody knows what it is.
        let unavailable = try await report("/endorsementJwt", ["https://evil.example"])
        #expect(unavailable.verdict == .accepted && unavailable.endorsements.map(\.verdict) == [.undetermined])
        for nothing in ["", "x", "a.b.c"] as [JSONValue] {
            let report = try await report("/endorsementJwt", [nothing])
            #expect(report.verdict == .accepted)
            #expect(report.endorsements.map(\.verdict) == [.rejected])
            expectContract(report)
        }
        let unsigned = try await report(
            "/endorsement", [SampleCredential.endorsement(of: SampleCredential.id, issuer: "did:example:x")])
        #expect(unsigned.endorsements.map(\.verdict) == [.rejected])
    }

    @Test func `are at most so many, and are not judged in a forged badge`() async throws {
        let many = try await report("/endorsementJwt", .array((0..<33).map { .text("a.b.\($0)") }))
        expect(many, .undetermined, ["trust.endorsements undetermined limit.count"])
        #expect(many.endorsements.isEmpty)
        let key = try SampleKeys.issuer
        let credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did)
            .setting("/endorsementJwt", to: ["a.b.c"])
        let forged = try SampleToken.signed(
            SampleCredential.payload(credential), header: SampleToken.header(key), with: SampleKeys.stranger)
        expect(
            await OpenBadgesTests.report(on: forged), .rejected,
            ["proof.signature failed jws.signature", "trust.endorsements notRun"])
    }

    @Test func `share the badge's allowance of documents`() async throws {
        let endorser = try SampleKeys.named("p256")
        let documents = MemoryDocuments()
        let endorsements = try (0..<30).map { number in
            let web = "https://endorser-\(number).example"
            let credential = SampleCredential.endorsement(of: SampleCredential.id, issuer: web)
            let header: JSONObject = ["alg": "ES256", "kid": .text(web + "#key")]
            let token = try SampleToken.signed(SampleCredential.payload(credential), header: header, with: endorser)
            return JSONValue.text(String(decoding: token, as: UTF8.self))
        }
        let token = try SampleToken.credential(
            by: SampleKeys.issuer, editing: { $0.setting("/endorsementJwt", to: .array(endorsements)) })
        let report = await OpenBadgesTests.report(on: token, documents: documents)
        #expect(report.endorsements.count == 30)
        #expect(!report.endorsements.contains { $0.verdict == .accepted })
        #expect(documents.requested.count == 20)
    }
}

@Suite struct `Recipient of a badge` {
    private func report(
        _ known: [String], editing edit: (JSONValue) -> JSONValue = { $0 }
    ) async throws -> VerificationReport {
        let options = VerificationOptions(
            at: SampleCredential.instant, recipients: known.map { KnownRecipient($0) })
        return await OpenBadgesTests.report(
            on: try SampleToken.credential(by: SampleKeys.issuer, editing: edit), options: options)
    }

    private func identity(
        _ hash: String, hashed: Bool = true, salt: String? = "salt", type: String = "emailAddress"
    ) -> JSONValue {
        (["type": "IdentityObject", "hashed": .bool(hashed), "identityHash": .text(hash)] as JSONValue)
            .setting("/identityType", to: .text(type)).setting("/salt", to: salt.map(JSONValue.text))
    }

    private func hash(_ value: String, salt: String = "salt", _ algorithm: HashAlgorithm = .sha256) throws -> String {
        (algorithm == .md5 ? "md5$" : "sha256$")
            + Hexadecimal.encode(try algorithm.digest(Array((value + salt).utf8)))
    }

    static let mismatch: Set<String> = ["trust.recipient failed recipient.mismatch"]

    @Test func `is named by one identifier that matches, whatever the others are`() async throws {
        let readable = identity(try hash("anna@school.example"))
        for unreadable in [identity("sha999$00"), identity("sha256$zz")] {
            for list in [[unreadable, readable], [readable, unreadable]] {
                let report = try await report(["anna@school.example"]) {
                    $0.setting("/credentialSubject/identifier", to: .array(list))
                }
                expect(report, .accepted)
                let other = try await self.report(["eve@school.example"]) {
                    $0.setting("/credentialSubject/identifier", to: .array(list))
                }
                #expect(other.verdict == .rejected)
            }
        }
    }

    @Test func `is the subject's id, byte for byte`() async throws {
        expect(try await report([SampleCredential.subject]), .accepted)
        expect(try await report(["id=" + SampleCredential.subject]), .accepted)
        expect(try await report(["did:example:other", SampleCredential.subject]), .accepted)
        for other in ["did:example:other", "DID:example:anna", "emailAddress=" + SampleCredential.subject, ""] {
            expect(try await report([other]), .rejected, Self.mismatch)
        }
        let composed = try await report(["urn:caf\u{e9}"]) {
            $0.setting("/credentialSubject/id", to: "urn:cafe\u{301}")
        }
        expect(composed, .rejected, Self.mismatch)
    }

    @Test(arguments: [HashAlgorithm.sha256, .md5])
    func `is found by the hash of an identifier`(algorithm: HashAlgorithm) async throws {
        let identities: JSONValue = [
            identity(try hash("12345", algorithm), type: "sourcedId"),
            identity(try hash("anna@school.example", algorithm)),
        ]
        func report(_ known: String) async throws -> VerificationReport {
            try await self.report([known]) { $0.setting("/credentialSubject/identifier", to: identities) }
        }
        for known in ["anna@school.example", "email=anna@school.example", "emailAddress=anna@school.example", "12345"] {
            expect(try await report(known), .accepted)
        }
        let lowered = try await report("Anna@School.Example")
        expect(lowered, .accepted)
        #expect(lowered.noticeCodes.contains("recipient.lowercased"))
        for other in ["bob@school.example", "sourcedId=anna@school.example", "anna@school.example ", "anna"] {
            expect(try await report(other), .rejected, Self.mismatch)
        }
    }

    @Test func `hashed without a salt is found, with a notice`() async throws {
        let identity = identity(try hash("anna@school.example", salt: ""), salt: nil)
        let report = try await report(["anna@school.example"]) {
            $0.setting("/credentialSubject/identifier", to: [identity])
        }
        expect(report, .accepted)
        #expect(report.noticeCodes.contains("recipient.no-salt"))
    }

    @Test(arguments: [
        "", "sha256$", "sha256$00", "sha1$da39a3ee5e6b4b0d3255bfef95601890afd80709", "anna@school.example",
    ])
    func `marked as hashed needs a hash that is known`(text: String) async throws {
        let report = try await report(["anna@school.example"]) {
            $0.setting("/credentialSubject/identifier", to: [identity(text)])
        }
        #expect(report.verdict == .rejected)
        #expect(report.outcome(.trustRecipient) != "passed")
        expectContract(report)
    }

    @Test func `in the open is compared as it stands`() async throws {
        let open = identity("anna@school.example", hashed: false, salt: nil)
        let hashed = identity(try hash("anna@school.example"), hashed: false)
        expect(
            try await report(["anna@school.example"]) { $0.setting("/credentialSubject/identifier", to: [open]) },
            .accepted)
        expect(
            try await report(["anna@school.example"]) { $0.setting("/credentialSubject/identifier", to: [hashed]) },
            .rejected, Self.mismatch)
    }

    @Test func `may be missing or a mere name, and then nobody can say whose it is`() async throws {
        for name in [nil, "Anna"] as [JSONValue?] {
            let bearer = try await report([]) {
                $0.setting("/credentialSubject/id", to: nil).setting("/credentialSubject/name", to: name)
            }
            expect(bearer, .accepted)
            let notice = try #require(bearer.notices.first { $0.code == "subject.unnamed" })
            #expect(notice.explanation.contains("Anna") == (name != nil))
            #expect(bearer.badge?["recipient"]?.object?["name"] == name)
            expect(
                try await report(["anna@school.example", "Anna"]) {
                    $0.setting("/credentialSubject/id", to: nil).setting("/credentialSubject/name", to: name)
                }, .undetermined, ["trust.recipient undetermined recipient.unnamed"])
        }
    }

    @Test func `of 2.0 is judged by the same rules`() async throws {
        let key = try SampleKeys.issuer
        let hashed: JSONValue = [
            "type": "email", "hashed": true, "salt": "salt", "identity": .text(try hash("anna@school.example")),
        ]
        let unread: Set<String> = ["conformance.model failed model.value", "trust.recipient notRun"]
        for (recipient, known, faults) in [
            (hashed, "anna@school.example", []), (hashed, "email=ANNA@school.example", []),
            (hashed, "bob@school.example", Self.mismatch), (hashed, "url=anna@school.example", Self.mismatch),
            (hashed.setting("/hashed", to: false), "anna@school.example", unread),
            (["type": "email", "hashed": false, "identity": "anna@school.example"], "anna@school.example", []),
        ] as [(JSONValue, String, Set<String>)] {
            let options = VerificationOptions(at: SampleCredential.instant, recipients: [KnownRecipient(known)])
            let report = await OpenBadgesTests.report(
                on: try SampleAssertion.token(by: key, editing: { $0.setting("/recipient", to: recipient) }),
                documents: MemoryDocuments(SampleAssertion.documents(key)), options: options)
            expect(report, faults.isEmpty ? .accepted : .rejected, faults)
        }
    }
}

@Suite struct `Trust in an issuer` {
    private func report(_ trust: JSONValue, issuer: String? = nil, by key: PrivateKey) async throws
        -> VerificationReport
    {
        let options = VerificationOptions(at: SampleCredential.instant, trust: try TrustList(trust))
        let credential = SampleCredential.version2(issuer: issuer ?? DIDKey(key.publicKey).did)
        let jwk: JSONObject = ["alg": "EdDSA", "jwk": .object(JSONWebKey(key.publicKey).json)]
        return await OpenBadgesTests.report(
            on: try SampleToken.signed(
                SampleCredential.payload(credential), header: issuer == nil ? SampleToken.header(key) : jwk, with: key),
            options: options)
    }

    static let untrusted: Set<String> = ["trust.issuer failed issuer.untrusted"]

    @Test func `is what the list says, within its dates`() async throws {
        let key = try SampleKeys.issuer
        let id = JSONValue.text(DIDKey(key.publicKey).did)
        expect(try await report(["issuers": [["id": id]]], by: key), .accepted)
        expect(try await report(["issuers": []], by: key), .rejected, Self.untrusted)
        expect(try await report(["issuers": [["id": "did:example:other"]]], by: key), .rejected, Self.untrusted)
        let early: JSONValue = ["id": id, "until": "2025-12-31T23:59:59Z"]
        let late: JSONValue = ["id": id, "from": "2026-01-01T00:00:01Z"]
        expect(try await report(["issuers": [early]], by: key), .rejected, Self.untrusted)
        expect(try await report(["issuers": [early, late]], by: key), .rejected, Self.untrusted)
        expect(try await report(["issuers": [early, ["id": id, "from": "2026-01-01T00:00:00Z"]]], by: key), .accepted)
    }

    @Test func `binds a key that the list knows to be the issuer's, within its dates`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let web = SampleCredential.webIssuer
        func list(_ key: PrivateKey, from: String = "2026-01-01T00:00:00Z") -> JSONValue {
            [
                "issuers": [
                    ["id": .text(web)],
                    ["id": .text(web), "from": .text(from), "keys": [.text(Multikey(key.publicKey).text)]],
                ]
            ]
        }
        expect(try await report(list(key), issuer: web, by: key), .accepted)
        for trust in [list(stranger), list(key, from: "2026-02-01T00:00:00Z")] {
            expect(
                try await report(trust, issuer: web, by: key), .undetermined,
                ["proof.key-binding undetermined key.unbound"])
        }
    }
}

@Suite struct `Results of a credential` {
    static let description = "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9c01"

    static func level(_ number: Int) -> JSONValue { .text("urn:level:\(number)") }

    private func report(_ result: JSONValue, description edits: [String: JSONValue] = [:]) async throws
        -> VerificationReport
    {
        var description: JSONValue = [
            "id": .text(Self.description), "type": ["ResultDescription"], "name": "Care", "resultType": "RubricScore",
        ]
        for (member, value) in edits { description = description.setting("/" + member, to: value) }
        let typed = result.setting("/type", to: ["Result"])
        return await OpenBadgesTests.report(
            on: try SampleToken.credential(
                by: SampleKeys.issuer,
                editing: {
                    $0.setting("/credentialSubject/achievement/resultDescription", to: [description])
                        .setting("/credentialSubject/result", to: [typed])
                }))
    }

    static let rubric: [String: JSONValue] = [
        "rubricCriterionLevel": .array(
            (1...3).map { ["id": level($0), "type": ["RubricCriterionLevel"], "name": .text("Level \($0)")] }),
        "requiredLevel": level(2),
    ]

    @Test(
        arguments: [
            (1, "result.below-required"), (2, nil), (3, nil),
        ] as [(Int, String?)])
    func `reach the level that the rubric requires`(number: Int, finding: String?) async throws {
        let result: JSONValue = ["resultDescription": .text(Self.description), "achievedLevel": Self.level(number)]
        expect(
            try await report(result, description: Self.rubric), finding == nil ? .accepted : .rejected,
            finding.map { ["trust.results failed \($0)"] } ?? [])
    }

    @Test(arguments: [1, 3])
    func `are not placed where the numbers of the levels go against their order`(number: Int) async throws {
        // Where 1 is the best grade, or where the levels were written down the wrong way round.
        var rubric = Self.rubric
        rubric["rubricCriterionLevel"] = .array(
            (1...3).map {
                [
                    "id": Self.level($0), "type": ["RubricCriterionLevel"], "name": .text("Level \($0)"),
                    "level": .text("\(4 - $0)"),
                ]
            })
        let result: JSONValue = ["resultDescription": .text(Self.description), "achievedLevel": Self.level(number)]
        expect(
            try await report(result, description: rubric), .undetermined,
            ["trust.results undetermined result.unordered"])
    }

    @Test func `refer to what the achievement defines`() async throws {
        for result in [
            ["resultDescription": "urn:other"], ["achievedLevel": Self.level(2)],
            ["resultDescription": .text(Self.description), "achievedLevel": Self.level(2)],
        ] as [JSONValue] {
            expect(try await report(result), .undetermined, ["trust.results undetermined result.unknown"])
        }
        let fourth: JSONValue = ["resultDescription": .text(Self.description), "achievedLevel": Self.level(4)]
        expect(
            try await report(fourth, description: Self.rubric), .undetermined,
            ["trust.results undetermined result.unknown"])
        let elsewhere = Self.rubric.merging(["requiredLevel": "urn:level:9"]) { $1 }
        let result: JSONValue = ["resultDescription": .text(Self.description), "achievedLevel": Self.level(3)]
        expect(
            try await report(result, description: elsewhere), .undetermined,
            ["trust.results undetermined result.unknown"])
    }

    @Test(
        arguments: [
            ("B", ["allowedValue": ["C", "B", "A"], "requiredValue": "B"], nil),
            ("A", ["allowedValue": ["C", "B", "A"], "requiredValue": "B"], nil),
            ("C", ["allowedValue": ["C", "B", "A"], "requiredValue": "B"], "result.below-required"),
            ("D", ["allowedValue": ["C", "B", "A"]], "result.unknown"),
            ("70", ["valueMin": "0", "valueMax": "100", "requiredValue": "70"], nil),
            ("69.9", ["valueMin": "0", "valueMax": "100", "requiredValue": "70"], "result.below-required"),
            ("9", ["requiredValue": "70"], "result.below-required"),
            ("101", ["valueMax": "100"], "result.out-of-range"),
            ("-1", ["valueMin": "0"], "result.out-of-range"), ("very good", ["requiredValue": "very good"], nil),
            ("very good", ["valueMin": "bad", "valueMax": "excellent"], nil),
        ] as [(String, [String: JSONValue], String?)])
    func `have values that are allowed and enough`(
        value: String, scale: [String: JSONValue], finding: String?
    ) async throws {
        let result: JSONValue = ["resultDescription": .text(Self.description), "value": .text(value)]
        expect(
            try await report(result, description: scale), finding == nil ? .accepted : .rejected,
            finding.map { ["trust.results failed \($0)"] } ?? [])
    }

    @Test(
        arguments: [
            ("nan", ["requiredValue": "70"]), ("very good", ["requiredValue": "70"]), ("70 %", ["requiredValue": "70"]),
            ("70", ["requiredValue": "good"]), ("good", ["requiredValue": "very good"]), ("", ["requiredValue": "70"]),
            ("1e9", ["valueMin": "0", "valueMax": "100"]), ("A", ["valueMax": "100"]),
        ] as [(String, [String: JSONValue])])
    func `are left open when they cannot be compared`(value: String, scale: [String: JSONValue]) async throws {
        let result: JSONValue = ["resultDescription": .text(Self.description), "value": .text(value)]
        expect(
            try await report(result, description: scale), .undetermined,
            ["trust.results undetermined result.unordered"])
    }

    @Test(arguments: [("Failed", true), ("Withdrew", true), ("Completed", false), ("Provisional", false)])
    func `do not say that nothing was achieved`(status: String, isFault: Bool) async throws {
        let result: JSONValue = ["resultDescription": .text(Self.description), "status": .text(status)]
        expect(
            try await report(result), isFault ? .rejected : .accepted,
            isFault ? ["trust.results failed result.not-achieved"] : [])
    }
}
