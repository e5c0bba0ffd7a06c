import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

extension JSONValue {
    /// The object with a member that is named by its exact name, which may hold slashes.
    fileprivate func adding(_ name: String, _ value: JSONValue) -> JSONValue {
        var object = object ?? JSONObject()
        object[MemberName(name)] = value
        return .object(object)
    }
}

/// Proofs over the statements of a badge: what is not stated is not signed, and what is stated elsewhere is not read.
@Suite struct `A proof over statements` {
    private static let vocabulary = "https://www.w3.org/2018/credentials#"

    /// A sound badge, and the same with an edit that was made after it was signed.
    private func forged(
        _ edit: (JSONValue) -> JSONValue, of original: (JSONValue) -> JSONValue = { $0 }
    ) async throws -> VerificationReport {
        let signed = try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022, editing: original)
        expect(await report(on: signed), .accepted)
        return await report(on: edit(signed))
    }

    @Test(arguments: ["issuer", "p256", "p384"])
    func `is accepted, in both shapes`(key: String) async throws {
        let key = try SampleKeys.named(key)
        let suite = key.type == .ed25519 ? Cryptosuite.eddsaRDFC2022 : .ecdsaRDFC2019
        let report = await report(on: try SampleProof.credential(by: key, suite))
        expect(report, .accepted)
        #expect(report.source.cryptosuite == suite.name)
        let first = SampleCredential.version1(issuer: DIDKey(key.publicKey).did).setting(
            "/@context",
            to: [
                "https://www.w3.org/2018/credentials/v1", SampleCredential.openBadgesContext,
                "https://w3id.org/security/data-integrity/v2",
            ])
        expect(await OpenBadgesTests.report(on: try SampleProof.securing(first, by: key, suite)), .accepted)
    }

    @Test func `does not mind how the badge is written`() async throws {
        let reordered = try await forged { signed in
            var object = JSONObject()
            for member in (signed.object?.members ?? []).reversed() { object[member.name] = member.value }
            return .object(object)
        }
        expect(reordered, .accepted)
        expect(try await forged { $0.setting("/issuer/type", to: "Profile") }, .accepted)
    }

    @Test func `shows a word that is written as a value as the word that it is`() async throws {
        let words: JSONValue = ["first aid", "safety"]
        let report = try await forged {
            $0.setting("/credentialSubject/achievement/tag", to: [["@value": "safety"], "first aid"])
        } of: {
            $0.setting("/credentialSubject/achievement/tag", to: words)
        }
        expect(report, .accepted)
        #expect(report.badge?["achievement"]?.object?["tag"] == words)
    }

    @Test func `holds for nothing that is said otherwise`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022)
        let proof = try #require(signed.object?["proof"])
        let edits: [(String, JSONValue?)] = [
            ("/name", "Second aid"), ("/name", nil), ("/validUntil", nil), ("/validUntil", "2999-01-01T00:00:00Z"),
            ("/validFrom", "2025-01-01T00:00:00Z"), ("/credentialSubject/id", "did:example:berta"),
            ("/credentialSubject/achievement/name", "Surgery"), ("/issuer/name", "Another school"),
            ("/proof/created", "2026-02-01T00:00:00Z"), ("/proof/created", nil),
            ("/proof/expires", "2999-01-01T00:00:00Z"), ("/proof/nonce", "1"), ("/proof/domain", "x.example"),
        ]
        for (place, value) in edits {
            let report = await report(on: signed.setting(place, to: value))
            expect(report, .rejected, ["proof.signature failed proof.invalid"])
        }
        // Whatever is edited anywhere is refused, or says the same.
        for edit in `A payload that was edited`.edits(of: signed.setting("/proof", to: nil)) {
            let report = await report(on: edit.setting("/proof", to: proof))
            expectContract(report)
            let isSame = edit.object?["@context"]?.elements.count == 2 && report.verdict == .accepted
            #expect(report.verdict != .accepted || isSame, "\(edit)")
        }
    }

    @Test func `refuses what no context explains`() async throws {
        for (place, value) in [
            ("/grade", "A"), ("/credentialSubject/grade", "A"), ("/credentialSubject/achievement/rank", ["first": 1]),
            ("/issuer/motto", "per aspera"), ("/proof/note", "A"),
        ] as [(String, JSONValue)] {
            expect(
                try await forged { $0.setting(place, to: value) }, .rejected, ["proof.coverage failed ld.unsigned"])
        }
        let type = try await forged {
            $0.setting("/credentialSubject/type", to: ["AchievementSubject", "Doctor"])
        }
        expect(type, .rejected, ["proof.coverage failed ld.unsigned"])
    }

    @Test func `refuses identifiers that are not complete`() async throws {
        let report = try await forged { $0.setting("/credentialSubject/achievement/criteria/id", to: "criteria") }
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("proof.coverage failed ld.unsigned"), "\(report.faults)")
    }

    @Test func `refuses an end that readers would not see`() async throws {
        let end: JSONValue = "2027-01-01T00:00:00Z"
        let type = "http://www.w3.org/2001/XMLSchema#dateTime"
        let typed: JSONValue = (["@value": end] as JSONValue).adding("@type", .text(type))
        let hidden: [(JSONValue) -> JSONValue] = [
            { $0.adding(Self.vocabulary + "validUntil", typed) },
            {
                $0.adding(
                    "@included",
                    [["id": .text(SampleCredential.id), "type": ["VerifiableCredential"], "validUntil": end]])
            },
            { $0.adding("@nest", ["validUntil": end]) },
        ]
        for hide in hidden {
            let report = try await forged { hide($0.setting("/validUntil", to: nil)) }
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("proof.coverage failed ld.shape"), "\(report.faults)")
        }
        let full = try await forged { $0.setting("/validUntil", to: nil).adding(Self.vocabulary + "validUntil", typed) }
        expect(full, .rejected, ["proof.coverage failed ld.shape"])
    }

    @Test func `refuses keywords in the place of names`() async throws {
        for (place, name) in [("/id", "@id"), ("/type", "@type"), ("/credentialSubject/type", "@type")] {
            let report = try await forged { $0.renaming(place, to: name) }
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("proof.coverage failed ld.shape"), "\(report.faults)")
        }
        let graph = try await forged { signed in
            var object: JSONObject = [:]
            object["@context"] = signed.object?["@context"]
            object["@graph"] = [signed.setting("/@context", to: nil).setting("/proof", to: nil)]
            object["proof"] = signed.object?["proof"]
            return .object(object)
        }
        #expect(graph.verdict == .rejected)
    }

    @Test func `refuses contexts that are written into the badge or its parts`() async throws {
        let inline = try await forged {
            $0.setting(
                "/@context",
                to: ["https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext, ["x": "urn:x"]])
        }
        #expect(inline.verdict != .accepted)
        let nested = try await forged {
            $0.setting("/credentialSubject/achievement/@context", to: SampleCredential.openBadgesContext)
        }
        expect(nested, .rejected, ["proof.coverage failed ld.shape"])
    }

    @Test func `refuses statements about the badge that stand in its parts`() async throws {
        // An endorsement of the badge itself stands inside it, and to linked data its subject is the badge.
        let endorsement = SampleCredential.endorsement(
            of: SampleCredential.id, issuer: DIDKey(try SampleKeys.issuer.publicKey).did
        )
        let report = try await forged(
            {
                $0.setting("/validUntil", to: nil)
                    .setting("/endorsement/0/credentialSubject/validUntil", to: "2027-01-01T00:00:00Z")
                    .setting(
                        "/endorsement/0/credentialSubject/type",
                        to: ["EndorsementSubject", "VerifiableCredential"])
            }, of: { $0.setting("/endorsement", to: [endorsement]) })
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("proof.coverage failed ld.shape"), "\(report.faults)")
    }

    @Test func `holds where an achievement has the address of its criteria, and nothing changed places`() async throws {
        let address = "https://issuer.example/achievements/1" as JSONValue
        func shared(_ credential: JSONValue) -> JSONValue {
            credential.setting("/credentialSubject/achievement/criteria/id", to: address)
                .setting(
                    "/credentialSubject/achievement/image", to: ["id": "https://issuer.example/1.png", "type": "Image"])
        }
        let path = "/credentialSubject/achievement"
        for edit in [
            // To linked data all of these say the same.
            {
                $0.setting(path + "/narrative", to: "Passed an exercise.").setting(
                    path + "/criteria/narrative", to: nil)
            },
            { $0.setting(path + "/narrative", to: "Passed an exercise.") },
            {
                $0.setting(path + "/criteria/image", to: ["id": "https://issuer.example/1.png", "type": "Image"])
                    .setting(path + "/image", to: nil)
            },
            { $0.setting(path + "/criteria/description", to: "Gives first aid to an adult.") },
        ] as [(JSONValue) -> JSONValue] {
            let report = try await forged(edit, of: shared)
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("proof.coverage failed ld.shape"), "\(report.faults)")
        }
    }

    @Test func `refuses second names for members of the proof`() async throws {
        let key = try SampleKeys.issuer
        let credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did).setting(
            "/@context",
            to: [
                "https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext,
                "https://w3id.org/security/v2",
            ])
        let signed = try SampleProof.securing(credential, by: key, .eddsaRDFC2022) {
            $0.expires = DateTime("2026-05-01T00:00:00Z")
        }
        expect(await report(on: signed), .rejected, ["proof.signature failed proof.time"])
        // To linked data both names mean the same.
        let hidden = signed.renaming("/proof/expires", to: "expiration")
        expect(await report(on: hidden), .rejected, ["proof.coverage failed ld.shape"])
    }

    @Test func `leaves a badge open whose contexts are not known, and asks for them`() async throws {
        let key = try SampleKeys.issuer
        let address = "https://issuer.example/context"
        let own: JSONValue = ["@context": ["grade": "https://issuer.example/terms#grade"]]
        let contexts: JSONValue = [
            "https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext, .text(address),
        ]
        let credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did)
            .setting("/@context", to: contexts).setting("/grade", to: "A")
        let integrity = DataIntegrity(contexts: OneMoreContext(address: address, context: own))
        let signed = JSONValue.object(
            try integrity.securing(
                #require(credential.object), with: SampleProof.options(key, .eddsaRDFC2022), key: key))
        expect(
            await report(on: signed), .undetermined,
            ["conformance.context undetermined ld.context", "proof.signature notRun", "proof.coverage notRun"])
        let supplied = MemoryDocuments([address: .json(own)])
        expect(await report(on: signed, documents: supplied), .accepted)
        // Another meaning than the one that was signed.
        let other = MemoryDocuments([address: .json(["@context": ["grade": "https://issuer.example/terms#mark"]])])
        expect(
            await report(on: signed, documents: other), .rejected, ["proof.signature failed proof.invalid"])
    }

    @Test func `never reads a bundled context from elsewhere`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022)
        let documents = MemoryDocuments([
            "https://www.w3.org/ns/credentials/v2": .json(["@context": [:]]),
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": .json(["@context": [:]]),
        ])
        expect(await report(on: signed, documents: documents), .accepted)
        #expect(documents.requested.isEmpty)
    }

    @Test func `is tried over each edition of a context, and the report says over which older one it holds`()
        async throws
    {
        let signed = try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022)
        let newest = await report(on: signed)
        expect(newest, .accepted)
        #expect(!newest.noticeCodes.contains("ld.edition"))
        // Only the later edition of 3.0.3 knows this member at the top, so over the earlier one the signature still holds.
        let edited = await report(on: signed.setting("/endorsementJwt", to: ["e30.e30.AA"]))
        expect(edited, .rejected, ["proof.coverage failed ld.unsigned"])
        #expect(edited.noticeCodes.contains("ld.edition"))
    }

    @Test func `may show a part, and nothing in that part may change`() async throws {
        let key = try SampleKeys.named("p256")
        let credential = SampleCredential.version2(issuer: DIDKey(key.publicKey).did)
        let document = try #require(credential.object)
        let proofOptions: JSONObject = [
            "type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "created": .text(SampleProof.created),
            "verificationMethod": .text(DIDKey(key.publicKey).verificationMethodID), "proofPurpose": "assertionMethod",
        ]
        let disclosure = DataIntegrity.bundled.selectiveDisclosure
        let mandatory = try ["/issuer", "/validFrom", "/validUntil"].map { try JSONPointer($0) }
        var signed = document
        let proof = try disclosure.createBaseProof(of: document, options: proofOptions, mandatory: mandatory, key: key)
        signed["proof"] = .object(proof)
        let whole = await report(on: .object(signed))
        expect(whole, .accepted)
        #expect(whole.noticeCodes.contains("proof.whole"))
        var options = VerificationOptions(at: SampleCredential.instant)
        options.explain = true
        let renamed = await report(on: JSONValue.object(signed).setting("/name", to: "Surgery"), options: options)
        #expect(renamed.verdict == .rejected && !renamed.noticeCodes.contains("proof.whole"))
        let account = try #require(renamed.explanation?["proofs"]?.elements.first?.object)
        #expect(account["mandatoryHash"]?.text?.utf8.count == 64 && account["proofHash"]?.text?.utf8.count == 64)
        #expect((account["selectedStatements"]?.array?.count ?? 0) > 3)
        let part = try disclosure.derive(from: document, proof: proof, revealing: [JSONPointer("/credentialSubject")])
        #expect(part["name"] == nil)
        let sound = await report(on: .object(part))
        expect(sound, .accepted)
        #expect(sound.source.cryptosuite == "ecdsa-sd-2023")
        let changed = JSONValue.object(part)
        for (place, value) in [
            ("/validUntil", nil), ("/validUntil", "2999-01-01T00:00:00Z"), ("/name", "First aid"),
            ("/credentialSubject/achievement/name", "Surgery"), ("/issuer/name", "Another school"),
        ] as [(String, JSONValue?)] {
            let report = await report(on: changed.setting(place, to: value))
            #expect(report.verdict == .rejected, "\(place)")
            #expect(report.outcome(.proofSignature) == "failed", "\(place)")
        }
        expect(
            await report(on: changed.setting("/grade", to: "A")), .rejected,
            ["proof.coverage failed ld.unsigned", "proof.signature notRun"])
    }

    @Test func `explains how it was computed`() async throws {
        let signed = try SampleProof.credential(by: SampleKeys.issuer, .eddsaRDFC2022)
        var options = VerificationOptions(at: SampleCredential.instant)
        options.explain = true
        let report = await report(on: signed, options: options)
        let proof = try #require(report.explanation?["proofs"]?.elements.first?.object)
        #expect((proof["canonicalDocument"]?.array?.count ?? 0) > 10)
        #expect(proof["documentHash"]?.text?.utf8.count == 64)
        #expect(proof["proofHash"]?.text?.utf8.count == 64)
        #expect((proof["canonicalProof"]?.array?.count ?? 0) >= 4)
        #expect(proof["verificationMethod"] == signed.object?["proof"]?.object?["verificationMethod"])
    }
}

/// The bundled contexts and one more.
struct OneMoreContext: ContextLoader {
    let address: String
    let context: JSONValue

    func context(at url: String) throws(JSONLDError) -> JSONValue {
        url == address ? context : try BundledContexts().context(at: url)
    }
}
