import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import Testing

/// Credentials that are no badges are judged by the rules that all credentials have, and it is said what they are.
@Suite struct `A credential that is no badge` {
    private static func credential(_ edit: (inout JSONObject) -> Void = { _ in }) throws -> JSONValue {
        let key = try SampleKeys.issuer
        var object: JSONObject = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
            "issuer": .text(DIDKey(key.publicKey).did), "credentialSubject": ["id": "did:example:holder", "name": "A"],
        ]
        edit(&object)
        return try SampleProof.securing(.object(object), by: key, .eddsaRDFC2022)
    }

    @Test func `that are presentations are left open, whoever signed them`() async throws {
        let badge = try SampleProof.credential(by: SampleKeys.issuer)
        let presentation: JSONValue = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
            "holder": .text(DIDKey(try SampleKeys.stranger.publicKey).did), "verifiableCredential": [badge],
        ]
        let signed = try SampleProof.securing(presentation, by: SampleKeys.stranger)
        let (key, claims) = (try SampleKeys.stranger, presentation.setting("/iss", to: "did:example:holder"))
        var documents = [presentation.serialized(), signed.serialized()]
        for type in ["vp+jwt", "vc+jwt", "JWT"] as [JSONValue] {
            var header = SampleToken.header(key)
            header["typ"] = type
            documents.append(try SampleToken.signed(claims, header: header, with: key))
        }
        for document in documents {
            let report = await report(on: document)
            #expect(report.verdict == .undetermined)
            // Said once, and of nothing that depends on it.
            #expect(
                report.faults.filter { !$0.hasSuffix(" notRun") }
                    == ["conformance.type undetermined standard.unsupported"], "\(report.faults)")
        }
    }

    @Test func `is accepted, and said to be none`() async throws {
        let report = await report(on: try Self.credential())
        expect(report, .accepted)
        #expect(report.source.standard == "verifiable-credential")
        #expect(report.notices.contains { $0.code == "credential.no-badge" })
    }

    @Test func `needs a type, an issuer and a subject`() async throws {
        let edits: [(MemberName, JSONValue?, String)] = [
            ("type", ["VerifiableCredential2"], "conformance.type failed model.type"),
            ("issuer", ["name": "A"], "conformance.model failed model.missing"),
            ("issuer", 5, "conformance.model failed model.type"),
            ("credentialSubject", nil, "conformance.model failed model.missing"),
            ("credentialSubject", [], "conformance.model failed model.type"),
            ("credentialSubject", "A", "conformance.model failed model.type"),
        ]
        for (name, value, fault) in edits {
            let signed = try Self.credential()
            var object = try #require(signed.object)
            object[name] = value
            let report = await report(on: .object(object))
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains(fault), "\(name): \(report.faults)")
        }
    }

    @Test func `counts from its start to its end, when it has them`() async throws {
        let past = try Self.credential { $0["validUntil"] = "2020-01-01T00:00:00Z" }
        expect(await report(on: past), .rejected, ["status.validity-period failed time.expired"])
        let future = try Self.credential { $0["validFrom"] = "2999-01-01T00:00:00Z" }
        expect(await report(on: future), .rejected, ["status.validity-period failed time.not-yet-valid"])
    }

    @Test func `is held to a schema, and left open where it cannot be had`() async throws {
        let signed = try Self.credential {
            $0["credentialSchema"] = ["id": "https://example.org/schema.json", "type": "JsonSchema"]
        }
        expect(await report(on: signed), .undetermined, ["conformance.schema undetermined schema.unavailable"])
    }
}
