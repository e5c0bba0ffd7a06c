import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

private typealias Outer = `Key of a VC-JWT`

@Suite struct `Key of a VC-JWT` {
    static let web = SampleCredential.webIssuer
    /// The answers when the key could not be had.
    static func noKey(_ answer: String) -> Set<String> {
        [
            "proof.key \(answer)", "proof.key-binding notRun", "proof.purpose notRun", "proof.signature notRun",
        ]
    }

    /// A token of an issuer, with these members beside the algorithm in its header.
    static func token(
        issuer: String, by key: PrivateKey, header members: JSONObject, editing edit: (JSONValue) -> JSONValue = { $0 }
    ) throws -> [UInt8] {
        var header: JSONObject = ["alg": .text(SampleKeys.algorithm(of: key).rawValue)]
        for member in members.members { header[member.name] = member.value }
        let credential = edit(SampleCredential.version2(issuer: issuer))
        return try SampleToken.signed(SampleCredential.payload(credential), header: header, with: key)
    }

    static func jwk(_ key: PrivateKey) -> JSONValue { .object(JSONWebKey(key.publicKey).json) }

    /// The profile that an issuer on the web serves, with the keys in it.
    static func profile(_ id: String, keys: [PrivateKey], member: MemberName = "assertionMethod") -> JSONValue {
        let methods = keys.enumerated().map { position, key in
            [
                "id": .text("\(id)#key-\(position)"), "type": "Multikey", "controller": .text(id),
                "publicKeyMultibase": .text(Multikey(key.publicKey).text),
            ] as JSONValue
        }
        return (["id": .text(id), "type": "Profile"] as JSONValue).setting("/\(member)", to: .array(methods))
    }

    @Suite struct `that only the badge presents` {
        @Test func `leaves the binding to an issuer on the web open, and nothing else`() async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": Outer.jwk(key)])
            let report = await report(on: token)
            expect(report, .undetermined, ["proof.key-binding undetermined key.unbound"])
            #expect(report.outcome(.proofSignature) == "passed")
        }

        @Test func `is the issuer's when the issuer's document lists it, and not when it lists another`() async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": Outer.jwk(key)])
            let listing = MemoryDocuments([
                Outer.web: .json(Outer.profile(Outer.web, keys: [try SampleKeys.named("rsa"), key]))
            ])
            expect(await report(on: token, documents: listing), .accepted)
            let other = MemoryDocuments([Outer.web: .json(Outer.profile(Outer.web, keys: [try SampleKeys.stranger]))])
            expect(await report(on: token, documents: other), .rejected, ["proof.key-binding failed key.issuer"])
        }

        @Test(arguments: ["authentication", "keyAgreement", "capabilityDelegation", "capabilityInvocation"])
        func `is not the issuer's when the document lists it for something else`(member: String) async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": Outer.jwk(key)])
            let documents = MemoryDocuments([
                Outer.web: .json(Outer.profile(Outer.web, keys: [key], member: MemberName(member)))
            ])
            expect(await report(on: token, documents: documents), .rejected, ["proof.key-binding failed key.issuer"])
        }

        @Test func `stays unbound when the issuer's document is absent, broken or another's`() async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": Outer.jwk(key)])
            let answers: [MemoryDocuments.Answer] = [
                .absent, .gone, .bytes(Array("{".utf8)), .json([]),
                .json(Outer.profile("https://other.example", keys: [key])),
            ]
            for answer in answers {
                let report = await report(on: token, documents: MemoryDocuments([Outer.web: answer]))
                expect(report, .undetermined, ["proof.key-binding undetermined key.unbound"])
            }
        }

        @Test(arguments: ["http://issuer.example/profile", "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a09"])
        func `is bound by no document that comes over http or from nowhere`(issuer: String) async throws {
            let key = try SampleKeys.issuer
            let documents = MemoryDocuments([issuer: .json(Outer.profile(issuer, keys: [key]))])
            let token = try Outer.token(issuer: issuer, by: key, header: ["jwk": Outer.jwk(key)])
            expect(
                await report(on: token, documents: documents), .undetermined,
                ["proof.key-binding undetermined key.unbound"])
        }

        @Test(arguments: [("revoked", "key.revoked"), ("expires", "key.expired")])
        func `does not come to life again after the issuer ended it`(member: String, finding: String) async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": Outer.jwk(key)])
            let ended = Outer.profile(Outer.web, keys: [key]).setting(
                "/assertionMethod/0/\(member)", to: "2025-01-01T00:00:00Z")
            expect(
                await report(on: token, documents: MemoryDocuments([Outer.web: .json(ended)])), .rejected,
                ["proof.key failed \(finding)"])
            let later = Outer.profile(Outer.web, keys: [key]).setting(
                "/assertionMethod/0/\(member)", to: "2026-03-01T00:00:00Z")
            let isRevoked = member == "revoked"
            expect(
                await report(on: token, documents: MemoryDocuments([Outer.web: .json(later)])),
                isRevoked ? .undetermined : .accepted, isRevoked ? ["proof.key undetermined key.revoked"] : [])
        }

        @Test func `keeps the limits that a key set gives it`() async throws {
            let key = try SampleKeys.named("rsa")
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": Outer.jwk(key)])
            for (member, value, isSound) in [
                ("use", "enc" as JSONValue, false), ("alg", "PS256", false), ("key_ops", ["encrypt"], false),
                ("use", "sig", true), ("alg", "RS256", true), ("key_ops", ["verify"], true),
            ] {
                let set: JSONValue = ["keys": [Outer.jwk(key).setting("/\(member)", to: value)]]
                let report = await report(on: token, documents: MemoryDocuments([Outer.web: .json(set)]))
                if isSound {
                    expect(report, .accepted)
                } else {
                    expect(report, .rejected, ["proof.key failed key.weak"])
                }
            }
        }

        @Test func `is refused for a DID that is another key`() async throws {
            let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
            for did in [DIDKey(key.publicKey).did, DIDJWK(key.publicKey).did] {
                let forged = try Outer.token(issuer: did, by: stranger, header: ["jwk": Outer.jwk(stranger)])
                expect(await report(on: forged), .rejected, ["proof.key-binding failed key.issuer"])
                let sound = try Outer.token(issuer: did, by: key, header: ["jwk": Outer.jwk(key)])
                expect(await report(on: sound), .accepted)
            }
        }

        @Test(arguments: ["d", "p", "k", "oth"])
        func `is refused with a private member`(member: String) async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(
                issuer: DIDJWK(key.publicKey).did, by: key,
                header: ["jwk": Outer.jwk(key).setting("/\(member)", to: "AAAA")])
            expect(await report(on: token), .rejected, `Header of a VC-JWT`.refused(for: "key.unbound"))
        }

        @Test func `is refused when it is symmetric`() async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": ["kty": "oct", "k": "c2VjcmV0"]])
            expect(await report(on: token), .rejected, `Header of a VC-JWT`.refused(for: "key.unbound"))
        }

        @Test func `is refused when it is weak`() async throws {
            let key = try SampleKeys.issuer
            let one = Base64URL.encode([1] + [UInt8](repeating: 0, count: 31)) as String
            let short = Base64URL.encode([0xff] + [UInt8](repeating: 0xff, count: 127)) as String
            let long = Base64URL.encode([0xff] + [UInt8](repeating: 0xff, count: 255)) as String
            let keys: [JSONValue] = [
                ["kty": "OKP", "crv": "Ed25519", "x": .text(one)],
                ["kty": "RSA", "n": .text(short), "e": "AQAB"], ["kty": "RSA", "n": .text(long), "e": "AQ"],
                ["kty": "RSA", "n": .text(long), "e": "AAEA"],
            ]
            for weak in keys {
                let token = try Outer.token(issuer: Outer.web, by: key, header: ["jwk": weak])
                let report = await report(on: token)
                #expect(report.verdict == .rejected)
                #expect(report.faults.contains { $0.hasPrefix("proof.signature failed key.") }, "\(report.faults)")
            }
        }
    }

    @Suite struct `that the header names` {
        @Test func `wins over a key that the badge presents`() async throws {
            let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
            let did = DIDKey(key.publicKey)
            let kid = JSONValue.text(did.verificationMethodID)
            let forged = try Outer.token(
                issuer: did.did, by: stranger, header: ["kid": kid, "jwk": Outer.jwk(stranger)])
            expect(await report(on: forged), .rejected, ["proof.signature failed jws.signature"])
            let sound = try Outer.token(issuer: did.did, by: key, header: ["kid": kid, "jwk": Outer.jwk(stranger)])
            expect(await report(on: sound), .accepted)
        }

        @Test func `must be a key of the issuer's DID`() async throws {
            let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
            let kid = JSONValue.text(DIDKey(stranger.publicKey).verificationMethodID)
            let token = try Outer.token(issuer: DIDKey(key.publicKey).did, by: stranger, header: ["kid": kid])
            expect(await report(on: token), .rejected, ["proof.key-binding failed key.issuer"])
        }

        @Test(arguments: ["#0", "#", "#z6MkOther", "/path", "?query=1", "/a?b#c", ""])
        func `is the did key's own fragment`(suffix: String) async throws {
            let key = try SampleKeys.issuer
            let did = DIDKey(key.publicKey).did
            let token = try Outer.token(issuer: did, by: key, header: ["kid": .text(did + suffix)])
            if suffix.isEmpty {
                expect(await report(on: token), .accepted)
            } else {
                expect(await report(on: token), .rejected, Outer.noKey("failed key.resolve"))
            }
        }

        @Test func `may be the only key of a did jwk`() async throws {
            let key = try SampleKeys.named("p256")
            let did = DIDJWK(key.publicKey)
            let sound = try Outer.token(issuer: did.did, by: key, header: ["kid": .text(did.verificationMethodID)])
            expect(await report(on: sound), .accepted)
            let other = try Outer.token(issuer: did.did, by: key, header: ["kid": .text(did.did + "#1")])
            expect(await report(on: other), .rejected, Outer.noKey("failed key.resolve"))
        }

        @Test(arguments: [
            "did:key:", "did:key:z", "did:key:z6Mk", "did:key:z6MkéO", "did:web:", "did:web:..", "did:web:127.0.0.1",
            "did:web:a.example:..:b", "did:web:a.example%2Fb", "did:KEY:z6Mk", "did:key:z6Mk' OR '1'='1",
        ])
        func `is refused in a malformed DID`(kid: String) async throws {
            let key = try SampleKeys.issuer
            let report = await report(
                on: try Outer.token(issuer: DIDKey(key.publicKey).did, by: key, header: ["kid": .text(kid)]))
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains { $0.hasPrefix("proof.key failed ") }, "\(report.faults)")
            expectContract(report)
        }

        @Test func `is never a file or longer than 16 KiB`() async throws {
            let key = try SampleKeys.issuer
            let did = DIDKey(key.publicKey).did
            let long = try Outer.token(
                issuer: did, by: key, header: ["kid": .text("did:key:z" + String(repeating: "a", count: 17 * 1024))])
            expect(await report(on: long), .rejected, `Header of a VC-JWT`.refused(for: "limit.size"))
            let documents = MemoryDocuments()
            for kid in ["file:///etc/passwd", "../../etc/passwd", "/etc/passwd", "'; DROP TABLE keys; --"] {
                let token = try Outer.token(issuer: Outer.web, by: key, header: ["kid": .text(kid)])
                #expect(await report(on: token, documents: documents).verdict != .accepted)
            }
            #expect(Set(documents.requested) == [Outer.web])
        }

        @Test func `is refused at an http address`() async throws {
            let key = try SampleKeys.issuer
            let kid = "http://issuer.example/profile#key-0"
            let documents = MemoryDocuments([
                "http://issuer.example/profile": .json(Outer.profile(Outer.web, keys: [key]))
            ])
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["kid": .text(kid)])
            expect(await report(on: token, documents: documents), .rejected, Outer.noKey("failed key.resolve"))
            #expect(documents.requested.isEmpty)
        }

        @Test func `is the issuer's in the issuer's own document`() async throws {
            let key = try SampleKeys.issuer
            for kid in [Outer.web + "#key-0", "#key-0"] {
                let token = try Outer.token(issuer: Outer.web, by: key, header: ["kid": .text(kid)])
                let listing = MemoryDocuments([Outer.web: .json(Outer.profile(Outer.web, keys: [key]))])
                expect(await report(on: token, documents: listing), .accepted)
                let other = MemoryDocuments([
                    Outer.web: .json(Outer.profile(Outer.web, keys: [try SampleKeys.stranger]))
                ])
                expect(await report(on: token, documents: other), .rejected, ["proof.signature failed jws.signature"])
                let none = MemoryDocuments([Outer.web: .json(Outer.profile(Outer.web, keys: []))])
                expect(await report(on: token, documents: none), .rejected, Outer.noKey("failed key.unbound"))
                expect(await report(on: token), .undetermined, Outer.noKey("undetermined key.resolve"))
                for answer in [MemoryDocuments.Answer.absent, .gone] {
                    let report = await report(on: token, documents: MemoryDocuments([Outer.web: answer]))
                    expect(report, .rejected, Outer.noKey("failed key.resolve"))
                }
            }
        }

        @Test func `may stand in a profile that does not say what its keys are for, with a notice`() async throws {
            let key = try SampleKeys.issuer
            // As one platform writes it: one key, in no list, with the type that the text of the standard gives to it.
            let profile = Outer.profile(Outer.web, keys: [key], member: "verificationMethod")
            let single = try #require(profile.object?["verificationMethod"]?.array?.first)
            let bare = profile.setting("/verificationMethod", to: single)
                .setting("/verificationMethod/type", to: "DataIntegrityProof")
                .setting("/verificationMethod/cryptosuite", to: "eddsa-rdf-2022")
            for header in [["kid": .text(Outer.web + "#key-0")], ["jwk": Outer.jwk(key)]] as [JSONObject] {
                let token = try Outer.token(issuer: Outer.web, by: key, header: header)
                for document in [profile, bare] {
                    let sound = await report(on: token, documents: MemoryDocuments([Outer.web: .json(document)]))
                    expect(sound, .accepted)
                    #expect(sound.noticeCodes.contains("key.purpose-unstated"))
                }
                let other = try Outer.token(issuer: Outer.web, by: SampleKeys.stranger, header: header)
                let documents = MemoryDocuments([Outer.web: .json(bare)])
                #expect(await report(on: other, documents: documents).verdict == .rejected)
            }
        }

        @Test func `is not one that the issuer's document lists for something else, and the reason says so`()
            async throws
        {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["kid": .text(Outer.web + "#key-0")])
            let profile = Outer.profile(Outer.web, keys: [key], member: "verificationMethod")
            for document in [
                profile.setting("/authentication", to: [.text(Outer.web + "#key-0")]),
                profile.setting("/assertionMethod", to: []), profile.setting("/type", to: nil),
            ] {
                let report = await report(on: token, documents: MemoryDocuments([Outer.web: .json(document)]))
                #expect(report.verdict == .rejected)
                #expect(report.faults.contains("proof.purpose failed key.unbound"), "\(report.faults)")
                #expect(try Self.reason(in: report).contains("but not under assertionMethod"))
            }
            let faulty = Outer.profile(Outer.web, keys: [key])
                .setting("/assertionMethod/0/publicKeyMultibase", to: "z6Mk")
            let broken = await report(on: token, documents: MemoryDocuments([Outer.web: .json(faulty)]))
            #expect(broken.verdict == .rejected)
            #expect(try Self.reason(in: broken).contains("cannot be used"))
        }

        private static func reason(in report: VerificationReport) throws -> String {
            try #require(report.checks.lazy.compactMap(\.outcome.finding).first).explanation
        }

        @Test func `that is written into its name leaves the binding open without the issuer's document`() async throws
        {
            let key = try SampleKeys.issuer
            let name = Outer.web + "#" + Multikey(key.publicKey).text
            let token = try Outer.token(issuer: Outer.web, by: key, header: ["kid": .text(name)])
            for answer in [nil, .absent, .gone] as [MemoryDocuments.Answer?] {
                let documents = MemoryDocuments(answer.map { [Outer.web: $0] } ?? [:])
                expect(
                    await report(on: token, documents: documents), .undetermined,
                    ["proof.key-binding undetermined key.unbound"])
            }
        }

        @Test func `proves nothing in a document of somebody else`() async throws {
            let stranger = try SampleKeys.stranger
            let theirs = "https://stranger.example/profile"
            let forged = try Outer.token(issuer: Outer.web, by: stranger, header: ["kid": .text(theirs + "#key-0")])
            let documents: [String: MemoryDocuments.Answer] = [theirs: .json(Outer.profile(theirs, keys: [stranger]))]
            expect(
                await report(on: forged, documents: MemoryDocuments(documents)), .undetermined,
                ["proof.key-binding undetermined key.unbound"])
            let known = documents.merging([Outer.web: .json(Outer.profile(Outer.web, keys: [try SampleKeys.issuer]))]) {
                $1
            }
            expect(
                await report(on: forged, documents: MemoryDocuments(known)), .rejected,
                ["proof.key-binding failed key.issuer"])
        }

        @Test func `is vouched for by a name only where the issuer leaves the key to be looked up`() async throws {
            let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
            let keys = "https://keys.example/1"
            let token = try Outer.token(issuer: Outer.web, by: stranger, header: ["kid": .text(keys)])
            let served: JSONValue = [
                "id": .text(keys), "type": "Multikey", "controller": .text(Outer.web),
                "publicKeyMultibase": .text(Multikey(stranger.publicKey).text),
            ]
            let named: JSONValue = ["id": .text(Outer.web), "type": "Profile", "assertionMethod": [.text(keys)]]
            expect(
                await report(on: token, documents: MemoryDocuments([keys: .json(served), Outer.web: .json(named)])),
                .accepted)
            // The same name, but the issuer says which key it is.
            let embedded = Outer.profile(Outer.web, keys: [key]).setting("/assertionMethod/0/id", to: .text(keys))
            expect(
                await report(on: token, documents: MemoryDocuments([keys: .json(served), Outer.web: .json(embedded)])),
                .rejected, ["proof.key-binding failed key.issuer"])
        }
    }

    @Suite struct `of a did web issuer` {
        static let did = "did:web:issuer.example"
        static let address = "https://issuer.example/.well-known/did.json"

        static func document(_ key: PrivateKey) -> JSONValue {
            [
                "id": .text(did), "assertionMethod": [.text(did + "#key-0")],
                "verificationMethod": [
                    [
                        "id": .text(did + "#key-0"), "type": "JsonWebKey", "controller": .text(did),
                        "publicKeyJwk": Outer.jwk(key),
                    ]
                ],
            ]
        }

        @Test func `is the issuer's when its document lists it for statements`() async throws {
            let key = try SampleKeys.named("p384")
            let token = try Outer.token(issuer: Self.did, by: key, header: ["kid": .text(Self.did + "#key-0")])
            expect(
                await report(on: token, documents: MemoryDocuments([Self.address: .json(Self.document(key))])),
                .accepted)
            expect(await report(on: token), .undetermined, Outer.noKey("undetermined key.resolve"))
            for answer in [MemoryDocuments.Answer.absent, .gone] {
                let report = await report(on: token, documents: MemoryDocuments([Self.address: answer]))
                expect(report, .rejected, Outer.noKey("failed key.resolve"))
            }
        }

        @Test(
            arguments: [
                ("/verificationMethod", [], "key.unbound"), ("/id", "did:web:other.example", "key.resolve"),
                ("/verificationMethod/0/controller", "did:web:other.example", "key.issuer"),
                ("/verificationMethod/0/revoked", "2025-06-01T00:00:00Z", "key.revoked"),
                ("/verificationMethod/0/expires", "2025-06-01T00:00:00Z", "key.expired"),
                ("/verificationMethod/0/expires", "soon", "key.malformed"),
            ] as [(String, JSONValue?, String)])
        func `is refused when its document says otherwise`(
            pointer: String, value: JSONValue?, finding: String
        ) async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Self.did, by: key, header: ["kid": .text(Self.did + "#key-0")])
            let edited = Self.document(key).setting(pointer, to: value)
            let report = await report(on: token, documents: MemoryDocuments([Self.address: .json(edited)]))
            let ended = finding == "key.revoked" || finding == "key.expired"
            expect(
                report, .rejected, ended ? ["proof.key failed \(finding)"] : Outer.noKey("failed \(finding)"))
        }

        @Test(arguments: [nil, [], "did:web:issuer.example#other"] as [JSONValue?])
        func `is refused when its document lists it, but not for statements`(listed: JSONValue?) async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: Self.did, by: key, header: ["kid": .text(Self.did + "#key-0")])
            let edited = Self.document(key).setting("/assertionMethod", to: listed)
            expect(
                await report(on: token, documents: MemoryDocuments([Self.address: .json(edited)])), .rejected,
                [
                    "proof.purpose failed key.unbound", "proof.key notRun", "proof.key-binding notRun",
                    "proof.signature notRun",
                ])
        }

        @Test func `stays unknown for a method that cannot be resolved`() async throws {
            let key = try SampleKeys.issuer
            let token = try Outer.token(issuer: "did:ion:abc", by: key, header: ["kid": "did:ion:abc#1"])
            expect(await report(on: token), .undetermined, Outer.noKey("undetermined key.resolve"))
        }
    }
}
