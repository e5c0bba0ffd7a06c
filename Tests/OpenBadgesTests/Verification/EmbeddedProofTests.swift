import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

/// The answers when a proof cannot be read: one question has the reason, the others were not asked.
private func unreadable(_ check: String, _ finding: String) -> Set<String> {
    let others = ["proof.key", "proof.key-binding", "proof.purpose", "proof.signature", "proof.coverage"]
    return Set(others.filter { $0 != check }.map { $0 + " notRun" } + ["\(check) failed \(finding)"])
}

@Suite struct `An embedded proof` {
    @Test(arguments: ["issuer", "p256", "p384"])
    func `over JSON is accepted`(key: String) async throws {
        let key = try SampleKeys.named(key)
        let report = await report(on: try SampleProof.credential(by: key))
        expect(report, .accepted)
        #expect(report.source.proof == "data-integrity")
        #expect(report.source.cryptosuite == SampleProof.suite(over: key).name)
        #expect(report.noticeCodes.contains("issuer.self-asserted"))
    }

    @Test func `in the shape of VC 1_1 is accepted`() async throws {
        let key = try SampleKeys.issuer
        let credential = SampleCredential.version1(issuer: DIDKey(key.publicKey).did)
        expect(await report(on: try SampleProof.securing(credential, by: key)), .accepted)
    }

    @Test func `covers every byte of the badge`() async throws {
        let key = try SampleKeys.issuer
        let signed = try SampleProof.credential(by: key)
        let proof = try #require(signed.object?["proof"])
        let credential = signed.setting("/proof", to: nil)
        let edits = `A payload that was edited`.edits(of: credential)
        #expect(edits.count > 100)
        for edit in edits {
            let forged = await report(on: edit.setting("/proof", to: proof))
            #expect(forged.verdict == .rejected, "\(edit)")
            expectContract(forged)
        }
    }

    @Test func `covers itself`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer)
        let edits: [(String, JSONValue?)] = [
            ("created", "2026-01-02T00:00:00Z"), ("created", nil), ("expires", "2027-01-01T00:00:00Z"),
            ("nonce", "1"), ("domain", "issuer.example"), ("challenge", "1"), ("id", "urn:uuid:1"), ("more", true),
            ("@context", nil),
        ]
        for (member, value) in edits {
            expect(
                await report(on: signed.setting("/proof/\(member)", to: value)), .rejected,
                ["proof.signature failed proof.invalid"])
        }
    }

    @Test func `with other contexts than the document's is refused, and one may follow`() async throws {
        let key = try SampleKeys.issuer
        let signed = try SampleProof.credential(by: key)
        for contexts in [
            ["https://www.w3.org/2018/credentials/v1", SampleCredential.openBadgesContext],
            [],
        ] as [[JSONValue]] {
            let forged = await report(on: signed.setting("/proof/@context", to: .array(contexts)))
            expect(forged, .rejected, ["proof.signature failed proof.invalid", "proof.coverage notRun"])
        }
        // The start of the document's contexts, but not what was signed.
        expect(
            await report(on: signed.setting("/proof/@context", to: ["https://www.w3.org/ns/credentials/v2"])),
            .rejected, ["proof.signature failed proof.invalid"])
        let longer: JSONValue = [
            "https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext,
            "https://w3id.org/security/data-integrity/v2",
        ]
        expect(await report(on: signed.setting("/@context", to: longer)), .accepted)
    }

    @Test func `of somebody else is not the issuer's`() async throws {
        let (key, stranger) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did)
        expect(
            await report(on: try SampleProof.securing(credential, by: stranger)), .rejected,
            ["proof.key-binding failed proof.method"])
        // The issuer's name on a stranger's signature.
        let method = try #require(IRI(DIDKey(key.publicKey).verificationMethodID))
        let forged = try SampleProof.securing(credential, by: stranger) { $0.verificationMethod = method }
        expect(await report(on: forged), .rejected, ["proof.signature failed proof.invalid"])
    }

    @Test func `names its key by an absolute address`() async throws {
        let key = try SampleKeys.issuer
        let signed = try SampleProof.credential(by: key)
        let multikey: JSONValue = [
            "id": .text(DIDKey(key.publicKey).verificationMethodID), "type": "Multikey",
            "controller": .text(DIDKey(key.publicKey).did),
            "publicKeyMultibase": .text(Multikey(key.publicKey).text),
        ]
        let name = JSONValue.text(DIDKey(key.publicKey).verificationMethodID)
        for method in [nil, multikey, [name], [multikey], 7, "", "#key-1", "key-1", .null] as [JSONValue?] {
            let forged = await report(on: signed.setting("/proof/verificationMethod", to: method))
            expect(forged, .rejected, unreadable("proof.key", "proof.method"))
        }
    }

    @Test(arguments: ["authentication", "keyAgreement", "assertionMethods", ""])
    func `is meant as a statement`(purpose: String) async throws {
        let key = try SampleKeys.issuer
        let other = try SampleProof.credential(by: key, options: { $0.proofPurpose = ProofPurpose(purpose) })
        expect(await report(on: other), .rejected, ["proof.purpose failed proof.purpose"])
        let forged = try SampleProof.credential(by: key).setting("/proof/proofPurpose", to: .text(purpose))
        expect(
            await report(on: forged), .rejected,
            ["proof.purpose failed proof.purpose", "proof.signature failed proof.invalid"])
    }

    @Test func `without a purpose is refused`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer)
        expect(
            await report(on: signed.setting("/proof/proofPurpose", to: nil)), .rejected,
            unreadable("proof.purpose", "proof.purpose"))
    }

    @Test func `has a signature in base58 of the length that its key makes`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer)
        let value = try #require(signed.object?["proof"]?.object?["proofValue"]?.text)
        let bytes = try Base58.decode(Array(value.utf8.dropFirst()))
        let malformed: [String] = try [
            String(value.dropFirst()), "u" + (Base64URL.encode(bytes) as String), "m" + value.dropFirst(), "z", "",
            value + "0", value + " ", "z" + String(repeating: "1", count: 4000),
            "z" + (Base58.encode(Array(bytes.dropLast())) as String), "z" + (Base58.encode(bytes + [0]) as String),
            "z" + (Base58.encode([0] + bytes) as String),
        ]
        for text in malformed {
            expect(
                await report(on: signed.setting("/proof/proofValue", to: .text(text))), .rejected,
                ["proof.signature failed proof.value"])
        }
        for value in [nil, 7, [.text(value)], .null] as [JSONValue?] {
            expect(
                await report(on: signed.setting("/proof/proofValue", to: value)), .rejected,
                unreadable("proof.signature", "proof.value"))
        }
        let zeros = [UInt8](repeating: 0, count: 64)
        for other in [
            zeros, Array(bytes.prefix(32)) + Array(zeros.prefix(32)), [bytes[0] ^ 1] + Array(bytes.dropFirst()),
        ] {
            let text = "z" + (try Base58.encode(Array(other)) as String)
            expect(
                await report(on: signed.setting("/proof/proofValue", to: .text(text))), .rejected,
                ["proof.signature failed proof.invalid"])
        }
    }

    @Test func `is made with a suite that is known and fits its key`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer)
        expect(
            await report(on: signed.setting("/proof/cryptosuite", to: "ecdsa-jcs-2019")), .rejected,
            ["proof.signature failed proof.suite", "proof.coverage notRun"])
        for (member, value) in [
            ("cryptosuite", "eddsa-jcs-2099"), ("cryptosuite", "EDDSA-JCS-2022"), ("cryptosuite", nil),
            ("cryptosuite", 7), ("type", "RsaSignature2018"),
            ("type", ["DataIntegrityProof", "Ed25519Signature2020"]), ("type", "Ed25519Signature2020"),
        ] as [(String, JSONValue?)] {
            expect(
                await report(on: signed.setting("/proof/\(member)", to: value)), .rejected,
                unreadable("proof.signature", "proof.suite"))
        }
        for (type, model) in [(nil, "model.missing"), (7, "model.type")] as [(JSONValue?, String)] {
            let faults = unreadable("proof.signature", "proof.suite").union(["conformance.model failed \(model)"])
            expect(await report(on: signed.setting("/proof/type", to: type)), .rejected, faults)
        }
    }

    @Test func `counts from when it was made until it expires`() async throws {
        let key = try SampleKeys.issuer
        func made(_ created: String?, _ expires: String?) throws -> JSONValue {
            try SampleProof.credential(
                by: key,
                options: {
                    $0.created = created.flatMap { DateTime($0) }
                    $0.expires = expires.flatMap { DateTime($0) }
                })
        }
        for (created, expires) in [
            (nil, nil), ("2026-06-01T00:04:59Z", nil), ("2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z"),
            ("2026-05-31T23:59:59-00:05", nil),
        ] as [(String?, String?)] {
            expect(await report(on: try made(created, expires)), .accepted)
        }
        for (created, expires) in [
            ("2026-06-01T00:05:01Z", nil), ("2999-01-01T00:00:00Z", nil), (nil, "2026-05-31T23:59:59Z"),
            ("2026-01-01T00:00:00Z", "2026-06-01T00:59:59+01:00"),
        ] as [(String?, String?)] {
            expect(await report(on: try made(created, expires)), .rejected, ["proof.signature failed proof.time"])
        }
        let signed = try made(nil, nil)
        for (member, text) in [
            ("created", "yesterday"), ("created", "2026-01-01"), ("expires", "2026-02-30T00:00:00Z"),
        ] {
            expect(
                await report(on: signed.setting("/proof/\(member)", to: .text(text))), .rejected,
                unreadable("proof.signature", "proof.time"))
        }
    }

    @Test func `is an object`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer)
        for value in ["x", 7, true, [[]], ["x"]] as [JSONValue] {
            let report = await report(on: signed.setting("/proof", to: value))
            #expect(report.faults.isSuperset(of: unreadable("proof.signature", "proof.invalid")))
            #expect(report.verdict == .rejected)
        }
        for value in [nil, []] as [JSONValue?] {
            let report = await report(on: signed.setting("/proof", to: value))
            #expect(report.faults.contains("proof.present failed proof.none"))
            #expect(report.verdict == .rejected && report.source.proof == "none")
        }
    }
}
