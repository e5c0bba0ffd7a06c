import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

/// An issuer changes its key from time to time, and badges outlive keys.
@Suite struct `Keys that an issuer has had` {
    private static let did = "did:web:issuer.example"
    private static let didDocument = "https://issuer.example/.well-known/did.json"
    private static let web = SampleCredential.webIssuer

    /// A document that lists three keys under the names `#1` to `#3`, each with the members that end it.
    private static func document(of id: String, _ keys: [(PrivateKey, JSONObject)]) -> JSONValue {
        let methods = keys.enumerated().map { position, key -> JSONValue in
            var method: JSONObject = [
                "id": .text("\(id)#\(position + 1)"), "type": "Multikey", "controller": .text(id),
                "publicKeyMultibase": .text(Multikey(key.0.publicKey).text),
            ]
            for member in key.1.members { method[member.name] = member.value }
            return .object(method)
        }
        let names = (1...keys.count).map { JSONValue.text("\(id)#\($0)") }
        return ["id": .text(id), "verificationMethod": .array(methods), "assertionMethod": .array(names)]
    }

    /// The report on a badge that says it was signed on 1 January 2026, with the first of three keys.
    private static func report(
        _ ending: JSONObject, at id: String = did, as form: Cryptosuite? = nil,
        signedAt: String? = "2026-01-01T00:00:00Z"
    ) async throws -> VerificationReport {
        let key = try SampleKeys.issuer
        let keys = [
            (key, ending), (try SampleKeys.stranger, JSONObject()), (try SampleKeys.named("p256"), JSONObject()),
        ]
        let documents = MemoryDocuments([
            (id == did ? didDocument : id): .json(document(of: id, keys))
        ])
        let name = "\(id)#1"
        if let form {
            let credential = SampleCredential.version2(issuer: id).setting(
                "/validFrom", to: "2025-01-01T00:00:00Z")
            let signed = try SampleProof.securing(credential, by: key, form) { options in
                options.created = signedAt.flatMap { DateTime($0) }
                if let method = IRI(name) { options.verificationMethod = method }
            }
            return await OpenBadgesTests.report(on: signed, documents: documents)
        }
        let token = try `Key of a VC-JWT`.token(issuer: id, by: key, header: ["kid": .text(name)])
        return await OpenBadgesTests.report(on: token, documents: documents)
    }

    @Test(arguments: [did, web], [nil, .eddsaJCS2022, .eddsaRDFC2022] as [Cryptosuite?])
    func `are good for what they signed in their time`(id: String, form: Cryptosuite?) async throws {
        expect(try await Self.report([:], at: id, as: form), .accepted)
        let ends: JSONObject = ["expires": "2026-12-31T00:00:00Z"]
        let current = try await Self.report(ends, at: id, as: form)
        expect(current, .accepted)
        #expect(!current.noticeCodes.contains("key.retired"))
        let retired = try await Self.report(["expires": "2026-03-01T00:00:00Z"], at: id, as: form)
        expect(retired, .accepted)
        #expect(retired.noticeCodes.contains("key.retired"))
    }

    @Test(arguments: [did, web], [nil, .eddsaJCS2022, .eddsaRDFC2022] as [Cryptosuite?])
    func `are not good for what came later`(id: String, form: Cryptosuite?) async throws {
        for (member, finding) in [("expires", "key.expired"), ("revoked", "key.revoked")] {
            let ended: JSONObject = [MemberName(member): "2025-12-31T00:00:00Z"]
            expect(try await Self.report(ended, at: id, as: form), .rejected, ["proof.key failed \(finding)"])
        }
    }

    @Test(arguments: [did, web], [nil, .eddsaJCS2022, .eddsaRDFC2022] as [Cryptosuite?])
    func `prove nothing once they were revoked, whatever date a badge gives`(
        id: String, form: Cryptosuite?
    ) async throws {
        let revoked: JSONObject = ["revoked": "2026-03-01T00:00:00Z"]
        expect(try await Self.report(revoked, at: id, as: form), .undetermined, ["proof.key undetermined key.revoked"])
        // At the moment of the question nobody had revoked it yet.
        expect(try await Self.report(["revoked": "2026-12-31T00:00:00Z"], at: id, as: form), .accepted)
    }

    @Test func `are judged by the moment of the question where nothing says when the signature was made`() async throws
    {
        // What is no badge may leave out from when on it counts.
        let key = try SampleKeys.issuer
        let credential: JSONValue = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
            "id": .text(SampleCredential.id), "issuer": .text(Self.did),
            "credentialSubject": ["id": "did:example:anna"],
        ]
        let signed = try SampleProof.securing(credential, by: key, .eddsaJCS2022) { options in
            options.created = nil
            if let method = IRI(Self.did + "#1") { options.verificationMethod = method }
        }
        for (ending, faults) in [
            ([:], []), (["revoked": "2026-03-01T00:00:00Z"], ["proof.key failed key.revoked"]),
            (["expires": "2026-03-01T00:00:00Z"], ["proof.key failed key.expired"]),
        ] as [(JSONObject, Set<String>)] {
            let documents = MemoryDocuments([Self.didDocument: .json(Self.document(of: Self.did, [(key, ending)]))])
            let report = await OpenBadgesTests.report(on: signed, documents: documents)
            expect(report, faults.isEmpty ? .accepted : .rejected, faults)
        }
    }

    @Test func `do not stand in for each other`() async throws {
        let (old, new) = (try SampleKeys.issuer, try SampleKeys.stranger)
        let document = Self.document(of: Self.did, [(old, ["expires": "2025-06-01T00:00:00Z"]), (new, [:])])
        let documents = MemoryDocuments([Self.didDocument: .json(document)])
        // Signed with the key that is over, under the name of the one in force, and the other way round.
        for (key, name) in [(old, "#2"), (new, "#1")] {
            let token = try `Key of a VC-JWT`.token(
                issuer: Self.did, by: key, header: ["kid": .text(Self.did + name)])
            let report = await OpenBadgesTests.report(on: token, documents: documents)
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains("proof.signature failed jws.signature"))
        }
    }

    @Test func `come back under no other name`() async throws {
        // A key that the badge presents is held to what the issuer's document says about it.
        let key = try SampleKeys.issuer
        let document = Self.document(
            of: Self.web, [(try SampleKeys.stranger, [:]), (key, ["revoked": "2026-03-01T00:00:00Z"])])
        for header in [
            ["jwk": `Key of a VC-JWT`.jwk(key)],
            ["kid": .text(Self.web + "#" + Multikey(key.publicKey).text), "jwk": `Key of a VC-JWT`.jwk(key)],
        ] as [JSONObject] {
            let token = try `Key of a VC-JWT`.token(issuer: Self.web, by: key, header: header)
            let report = await OpenBadgesTests.report(
                on: token, documents: MemoryDocuments([Self.web: .json(document)]))
            #expect(report.verdict != .accepted)
        }
        let presented = try `Key of a VC-JWT`.token(
            issuer: Self.web, by: key, header: ["jwk": `Key of a VC-JWT`.jwk(key)])
        expect(
            await OpenBadgesTests.report(on: presented, documents: MemoryDocuments([Self.web: .json(document)])),
            .undetermined, ["proof.key undetermined key.revoked"])
    }
}
