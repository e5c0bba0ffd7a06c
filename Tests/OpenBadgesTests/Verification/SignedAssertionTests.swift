import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Signed assertion of 2.0` {
    /// The answers when there is no key to check the signature with.
    static func noKey(_ answer: String, binding: String = "notRun", purpose: Bool = true) -> Set<String> {
        var faults: Set<String> = [
            "proof.key \(answer)", "proof.key-binding \(binding)", "proof.signature notRun",
            "status.revocation notRun",
        ]
        if purpose { faults.formUnion(["proof.purpose notRun", "proof.coverage notRun"]) }
        return faults
    }

    @Test(arguments: ["issuer", "p256", "p384", "rsa"])
    func `is sound when the issuer's profile lists the key`(name: String) async throws {
        let key = try SampleKeys.named(name)
        let report = await report(
            on: try SampleAssertion.token(by: key), documents: MemoryDocuments(SampleAssertion.documents(key)))
        expect(report, .accepted)
        #expect(report.source.proof == "signed")
        #expect(report.source.standard == "open-badges-2.0")
        #expect(report.badge?["issuer"]?.object?["name"]?.text == "School")
    }

    @Test func `leaves everything open without any document`() async throws {
        let report = await report(on: try SampleAssertion.token(by: SampleKeys.issuer))
        expect(
            report, .undetermined,
            Self.noKey("undetermined fetch.unavailable", binding: "undetermined key.unbound", purpose: false)
                .union(["conformance.model undetermined fetch.unavailable"]))
    }

    @Test func `is refused when the profile lists another key`() async throws {
        let key = try SampleKeys.issuer
        let token = try SampleAssertion.token(by: key)
        for keys in [[], ["https://school.example/other.json"]] as [[JSONValue]] {
            let documents = SampleAssertion.documents(
                key, exchanging: [SampleAssertion.issuer: .json(SampleAssertion.profile(keys))])
            expect(await report(on: token, documents: documents), .rejected, Self.unlisted)
        }
    }

    /// The answers where the issuer does not list the key: nobody asks for it.
    private static let unlisted: Set<String> = [
        "proof.key notRun", "proof.key-binding failed key.unbound", "proof.signature notRun",
        "status.revocation notRun",
    ]

    @Test func `is refused with somebody else's signature or key`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let documents = MemoryDocuments(SampleAssertion.documents(key))
        expect(
            await report(on: try SampleAssertion.token(by: stranger), documents: documents), .rejected,
            ["proof.signature failed jws.signature", "status.revocation notRun"])
        let theirs = "https://stranger.example/key.json"
        let served = SampleAssertion.key(stranger).setting("/id", to: .text(theirs))
        for owner in [SampleAssertion.issuer, "https://stranger.example"] {
            let token = try SampleAssertion.token(
                by: stranger, editing: { $0.setting("/verification/creator", to: .text(theirs)) })
            let documents = SampleAssertion.documents(
                key, exchanging: [theirs: .json(served.setting("/owner", to: .text(owner)))])
            expect(await report(on: token, documents: documents), .rejected, Self.unlisted)
        }
    }

    @Test func `is refused with a key that says it is somebody else's`() async throws {
        let key = try SampleKeys.issuer
        let documents = SampleAssertion.documents(
            key,
            exchanging: [
                SampleAssertion.keyID: .json(
                    SampleAssertion.key(key).setting("/owner", to: "https://stranger.example/issuer.json"))
            ])
        expect(
            await report(on: try SampleAssertion.token(by: key), documents: documents), .rejected,
            ["proof.key-binding failed key.unbound"])
    }

    @Test func `is refused with a key of two owners, and with one that its issuer revoked or let expire`() async throws
    {
        let key = try SampleKeys.issuer
        let token = try SampleAssertion.token(by: key)
        let sound = SampleAssertion.key(key)
        for (document, fault) in [
            (
                sound.setting("/owner", to: [.text(SampleAssertion.issuer), "https://stranger.example"]),
                "proof.key-binding failed key.unbound"
            ),
            (sound.setting("/revoked", to: true), "proof.key failed key.revoked"),
            (sound.setting("/expires", to: "2025-12-31T00:00:00Z"), "proof.key failed key.expired"),
            (sound.setting("/expires", to: "soon"), "proof.key failed key.malformed"),
        ] {
            let documents = SampleAssertion.documents(key, exchanging: [SampleAssertion.keyID: .json(document)])
            let report = await report(on: token, documents: documents)
            #expect(report.verdict == .rejected && report.faults.contains(fault), "\(report.faults)")
        }
        let retired = SampleAssertion.documents(
            key, exchanging: [SampleAssertion.keyID: .json(sound.setting("/expires", to: "2026-02-01T00:00:00Z"))])
        let report = await report(on: token, documents: retired)
        expect(report, .accepted)
        #expect(report.noticeCodes.contains("key.retired"))
    }

    @Test func `is no badge of what somebody else defined, however it is written out`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let theirs = "https://university.example/phd.json"
        let hosted = SampleAssertion.badgeClass.setting("/id", to: .text(theirs)).setting("/name", to: "PhD")
            .setting("/issuer", to: "https://university.example/issuer.json")
        // The class of the university, with the signer for its issuer.
        let embedded = hosted.setting("/issuer", to: .text(SampleAssertion.issuer))
        let token = try SampleAssertion.token(by: key, editing: { $0.setting("/badge", to: embedded) })
        let university = SampleAssertion.profile([.text("https://university.example/key.json")])
            .setting("/id", to: "https://university.example/issuer.json")
        let known = SampleAssertion.documents(
            key,
            exchanging: [theirs: .json(hosted), "https://university.example/issuer.json": .json(university)])
        #expect(await report(on: token, documents: known).verdict == .rejected)
        #expect(
            await report(on: token, documents: SampleAssertion.documents(key, exchanging: [:])).verdict != .accepted)
        // On the same site, which may have many issuers, the class that is served counts too.
        let shared = hosted.setting("/id", to: .text(SampleAssertion.badge))
        let neighbour = try SampleAssertion.token(
            by: key, editing: { $0.setting("/badge", to: shared.setting("/issuer", to: .text(SampleAssertion.issuer))) }
        )
        let site = SampleAssertion.documents(
            stranger,
            exchanging: [
                SampleAssertion.keyID: .json(SampleAssertion.key(key)), SampleAssertion.badge: .json(shared),
                "https://university.example/issuer.json": .json(university),
            ])
        #expect(await report(on: neighbour, documents: site).verdict == .rejected)
        // Where nobody can be asked, the issuer's own signature counts for what is on its own site.
        let own = try SampleAssertion.token(by: key, editing: { $0.setting("/badge", to: SampleAssertion.badgeClass) })
        let offline = MemoryDocuments([
            SampleAssertion.issuer: .json(SampleAssertion.profile([.text(SampleAssertion.keyID)])),
            SampleAssertion.keyID: .json(SampleAssertion.key(key)),
        ])
        let report = await report(on: own, documents: offline)
        expect(report, .accepted)
        #expect(report.noticeCodes.contains("achievement.not-compared"))
    }

    @Test func `may write what it refers to as a list of one, or as an object with nothing but an id`() async throws {
        let key = try SampleKeys.issuer
        for badge in [[.text(SampleAssertion.badge)], ["id": .text(SampleAssertion.badge)]] as [JSONValue] {
            let token = try SampleAssertion.token(by: key, editing: { $0.setting("/badge", to: badge) })
            expect(await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key))), .accepted)
        }
        let nameless = SampleAssertion.documents(
            key, exchanging: [SampleAssertion.keyID: .json(SampleAssertion.key(key).setting("/id", to: nil))])
        expect(await report(on: try SampleAssertion.token(by: key), documents: nameless), .accepted)
    }

    @Test func `is over when it says so in any spelling`() async throws {
        let key = try SampleKeys.issuer
        for (name, value) in [
            ("sec:expiration", "2026-02-01T00:00:00Z"),
            ("https://w3id.org/security#expiration", "2026-02-01T00:00:00Z"),
        ] as [(String, JSONValue)] {
            let token = try SampleAssertion.token(by: key) { document in
                var object = document.object ?? [:]
                object["expires"] = nil
                object[MemberName(name)] = value
                return .object(object)
            }
            let report = await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key)))
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("status.validity-period failed time.expired"), "\(report.faults)")
        }
        // A context of its own that takes the meaning from the word takes nothing from what readers see.
        let hiding: JSONValue = [SampleAssertion.context, ["expires": .null, "revoked": .null]]
        for (member, value) in [("expires", "2026-02-01T00:00:00Z"), ("revoked", true)] as [(String, JSONValue)] {
            let token = try SampleAssertion.token(by: key) {
                $0.setting("/@context", to: hiding).setting("/expires", to: nil).setting("/\(member)", to: value)
            }
            let report = await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key)))
            #expect(report.verdict == .rejected, "\(member) \(report.faults)")
        }
    }

    @Test func `takes no key from the badge itself`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        // The badge brings its own key under the name that the profile lists.
        let token = try SampleAssertion.token(
            by: stranger, editing: { $0.setting("/verification/creator", to: SampleAssertion.key(stranger)) })
        let report = await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key)))
        #expect(report.faults.contains("proof.signature failed jws.signature"), "\(report.faults)")
        #expect(report.verdict == .rejected)
        expectContract(report)
    }

    @Test(arguments: ["https://school.example/issuer.json", "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9b09", "_:b0"])
    func `is not bound by a profile that only the badge embeds`(issuer: String) async throws {
        let key = try SampleKeys.stranger
        let embedded = SampleAssertion.profile([SampleAssertion.key(key).setting("/owner", to: .text(issuer))])
            .setting("/id", to: .text(issuer))
        let token = try SampleAssertion.token(
            by: key, editing: { $0.setting("/badge", to: SampleAssertion.badgeClass.setting("/issuer", to: embedded)) })
        let documents = MemoryDocuments([SampleAssertion.keyID: .json(SampleAssertion.key(key))])
        let report = await report(on: token, documents: documents)
        #expect(report.verdict == .undetermined)
        #expect(report.faults.contains("proof.key-binding undetermined key.unbound"), "\(report.faults)")
        #expect(report.outcome(.statusRevocation) == "undetermined")
        expectContract(report)
    }

    @Test func `prefers the profile that the issuer serves to the one in the badge`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let embedded = SampleAssertion.profile([SampleAssertion.key(stranger)]).setting("/name", to: "Famous school")
        let token = try SampleAssertion.token(
            by: stranger,
            editing: {
                $0.setting("/badge", to: SampleAssertion.badgeClass.setting("/issuer", to: embedded))
                    .setting("/verification/creator", to: nil)
            })
        let report = await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key)))
        expect(report, .rejected, ["proof.signature failed jws.signature", "status.revocation notRun"])
        #expect(report.badge?["issuer"]?.object?["name"]?.text == "School")
    }

    @Test(arguments: [SampleAssertion.issuer, SampleAssertion.badge, SampleAssertion.keyID])
    func `is never accepted on a document that is absent, withdrawn, broken or another one`(
        address: String
    ) async throws {
        let key = try SampleKeys.issuer
        let token = try SampleAssertion.token(by: key)
        let answers: [MemoryDocuments.Answer] = [
            .absent, .gone, .bytes([]), .bytes(Array("<html>".utf8)), .json([]), .json([:]),
            .json(["id": "urn:other", "type": "Profile"]),
        ]
        for answer in answers {
            let report = await report(
                on: token, documents: SampleAssertion.documents(key, exchanging: [address: answer]))
            #expect(report.verdict == .rejected, "\(answer)")
            expectContract(report)
        }
        var documents = SampleAssertion.documents(key)
        documents[address] = nil
        let unavailable = await report(on: token, documents: MemoryDocuments(documents))
        #expect(unavailable.verdict == .undetermined)
        // A document that has moved is asked for where it says it is, and there alone.
        let moved: JSONValue = ["id": "https://other.example/"]
        documents[address] = .json(moved)
        let asked = MemoryDocuments(documents)
        #expect(await report(on: token, documents: asked).verdict == .undetermined)
        #expect(asked.requested.contains("https://other.example/"))
    }

    @Test(arguments: ["HostedBadge", "hosted", ["SignedBadge", "HostedBadge"]] as [JSONValue])
    func `that says it is hosted counts only on its issuer's site`(type: JSONValue) async throws {
        let key = try SampleKeys.issuer
        let token = try SampleAssertion.token(by: key, editing: { $0.setting("/verification/type", to: type) })
        let report = await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key)))
        expect(report, .undetermined, ["proof.hosted-scope undetermined hosted.address"])
    }

    @Test func `that says it is hosted too is taken back by its issuer's site`() async throws {
        let key = try SampleKeys.issuer
        let address = "https://school.example/assertions/1"
        let types: JSONValue = ["SignedBadge", "HostedBadge"]
        func edited(_ document: JSONValue) -> JSONValue {
            document.setting("/id", to: .text(address)).setting("/verification/type", to: types)
        }
        let token = try SampleAssertion.token(by: key, editing: edited)
        let served = edited(SampleAssertion.document)
        let current = await report(
            on: token, documents: SampleAssertion.documents(key, exchanging: [address: .json(served)]))
        expect(current, .accepted)
        let left: JSONValue = ["@context": SampleAssertion.context, "id": .text(address), "type": "Assertion"]
        for answer in [.gone, .json(served.setting("/revoked", to: true)), .json(left.setting("/revoked", to: true))]
            as [MemoryDocuments.Answer]
        {
            let report = await report(
                on: token, documents: SampleAssertion.documents(key, exchanging: [address: answer]))
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("status.revocation failed status.revoked"), "\(report.faults)")
        }
    }

    @Test func `is no proof as text without its signature`() async throws {
        let key = try SampleKeys.issuer
        let report = await report(
            on: SampleAssertion.document.serialized(), documents: MemoryDocuments(SampleAssertion.documents(key)))
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("proof.present failed proof.none"))
        expectContract(report)
    }

    @Test func `is never accepted as text that says it is hosted`() async throws {
        let key = try SampleKeys.issuer
        let hosted = SampleAssertion.document.setting("/verification", to: ["type": "HostedBadge"])
            .setting("/id", to: "https://school.example/assertions/1")
        let report = await report(
            on: hosted.serialized(), documents: MemoryDocuments(SampleAssertion.documents(key)))
        #expect(report.verdict == .undetermined)
        #expect(report.faults.contains("proof.hosted-scope undetermined fetch.unavailable"))
        expectContract(report)
    }

    @Test(
        arguments: [
            ("/recipient", nil), ("/recipient/identity", nil), ("/badge", nil), ("/issuedOn", nil),
            ("/issuedOn", "yesterday"),
            ("/id", nil), ("/verification", nil), ("/verification/type", "Trusted"), ("/type", "Badge"),
            ("/recipient", [["type": "email"], ["type": "email"]]), ("/expires", 5),
        ] as [(String, JSONValue?)])
    func `has the shape of its class`(pointer: String, value: JSONValue?) async throws {
        let key = try SampleKeys.issuer
        let token = try SampleAssertion.token(by: key, editing: { $0.setting(pointer, to: value) })
        let report = await report(on: token, documents: MemoryDocuments(SampleAssertion.documents(key)))
        #expect(report.verdict == .rejected, "\(report.faults)")
        #expect(report.faults.contains { $0.hasPrefix("conformance.model failed") }, "\(report.faults)")
        expectContract(report)
    }

    @Suite struct `and its revocation list` {
        private func report(_ answer: MemoryDocuments.Answer?, editing edit: (JSONValue) -> JSONValue = { $0 })
            async throws
            -> VerificationReport
        {
            let key = try SampleKeys.issuer
            let profile = SampleAssertion.profile([.text(SampleAssertion.keyID)])
                .setting("/revocationList", to: .text(SampleAssertion.list))
            var documents = SampleAssertion.documents(key)
            documents[SampleAssertion.issuer] = .json(profile)
            documents[SampleAssertion.list] = answer
            return await OpenBadgesTests.report(
                on: try SampleAssertion.token(by: key, editing: edit), documents: MemoryDocuments(documents))
        }

        private func list(_ entries: JSONValue) -> JSONValue {
            [
                "@context": SampleAssertion.context, "id": .text(SampleAssertion.list), "type": "RevocationList",
                "issuer": .text(SampleAssertion.issuer), "revokedAssertions": entries,
            ]
        }

        @Test(
            arguments: [
                [.text(SampleAssertion.id)], [["id": .text(SampleAssertion.id)]],
                [["id": .text(SampleAssertion.id), "revoked": true, "revocationReason": "Awarded in error."]],
                [["id": .text(SampleAssertion.id), "revoked": .null]], ["urn:uuid:other", .text(SampleAssertion.id)],
                [["id": .text(SampleAssertion.id), "revoked": false], .text(SampleAssertion.id)],
                [["id": "urn:uuid:other", "uid": .text(SampleAssertion.id)]],
            ] as [JSONValue])
        func `revokes what it names`(entries: JSONValue) async throws {
            expect(try await report(.json(list(entries))), .rejected, ["status.revocation failed status.revoked"])
        }

        @Test(
            arguments: [
                [], ["urn:uuid:other"], [["id": .text(SampleAssertion.id), "revoked": false]],
            ] as [JSONValue])
        func `leaves alone what it does not name`(entries: JSONValue) async throws {
            expect(try await report(.json(list(entries))), .accepted)
        }

        @Test func `is refused when it is another's, broken or incomplete`() async throws {
            let faults: [MemoryDocuments.Answer] = [
                .json(list([]).setting("/issuer", to: "https://other.example/issuer.json")),
                .json(list([]).setting("/id", to: "https://other.example/list.json")),
                .json(list([]).setting("/revokedAssertions", to: nil)), .json(list([5])), .json(list([[:]])), .json([]),
            ]
            for fault in faults {
                expect(try await report(fault), .rejected, ["status.revocation failed status.invalid"])
            }
        }

        @Test func `leaves the question open when it cannot be had`() async throws {
            for answer in [nil, .absent, .gone, .bytes(Array("[".utf8))] as [MemoryDocuments.Answer?] {
                expect(
                    try await report(answer), .undetermined, ["status.revocation undetermined status.unavailable"])
            }
        }

        @Test func `is not asked when the badge itself says that it is revoked`() async throws {
            let report = try await report(
                .json(list([])),
                editing: { $0.setting("/revoked", to: true).setting("/revocationReason", to: "Error.") })
            expect(report, .rejected, ["status.revocation failed status.revoked"])
        }

        @Test func `is not asked before the signature holds`() async throws {
            let key = try SampleKeys.issuer
            let profile = SampleAssertion.profile([.text(SampleAssertion.keyID)])
                .setting("/revocationList", to: .text(SampleAssertion.list))
            let documents = SampleAssertion.documents(
                key, exchanging: [SampleAssertion.issuer: .json(profile), SampleAssertion.list: .json(list([]))])
            let forged = try SampleAssertion.token(by: SampleKeys.stranger)
            expect(
                await OpenBadgesTests.report(on: forged, documents: documents), .rejected,
                ["proof.signature failed jws.signature", "status.revocation notRun"])
            #expect(!documents.requested.contains(SampleAssertion.list))
        }
    }
}
