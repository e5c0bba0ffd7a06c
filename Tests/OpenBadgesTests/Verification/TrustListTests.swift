import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `A list of trusted issuers` {
    private static let registry = "https://registry.example/registry.json"

    private static func did() throws -> String { DIDKey(try SampleKeys.issuer.publicKey).did }

    private static func consortium(_ did: String) -> JSONValue {
        (["meta": ["created": "2020-12-02T02:32:16+0000", "updated": "2021-09-20T18:41:36+0000"]] as JSONValue).setting(
            "/registry",
            to: .object([
                MemberName(did): ["name": "Nursing school", "location": "Ghent", "url": "https://school.example"],
                "did:web:other.example": ["name": "Another"],
            ]))
    }

    private static func read(
        _ text: String, _ answers: [String: MemoryDocuments.Answer] = [:],
        network: [String: MemoryDocuments.Answer] = [:]
    ) async throws -> TrustList {
        try await TrustList(
            reading: Array(text.utf8), supplied: MemoryDocuments(answers), network: MemoryDocuments(network))
    }

    private static func report(_ trust: TrustList) async throws -> VerificationReport {
        await OpenBadgesTests.report(
            on: try SampleToken.credential(by: SampleKeys.issuer),
            options: VerificationOptions(at: SampleCredential.instant, trust: trust))
    }

    private static let forms: [(name: String, text: @Sendable (String) -> String)] = [
        ("our own", { #"{"issuers":[{"id":"did:web:a.example"},{"id":"\#($0)"}]}"# }),
        ("an array", { #"["did:web:a.example","\#($0)"]"# }),
        ("lines", { "# ours\r\n\r\ndid:web:a.example\r\n  \($0)\t\n\n" }),
        ("a line with a mark of byte order", { "\u{feff}\($0)" }),
        ("a registry", { String(decoding: consortium($0).serialized(), as: UTF8.self) }),
    ]

    @Test(arguments: forms.indices)
    func `is read in each form`(form: Int) async throws {
        let text = Self.forms[form].text
        expect(try await Self.report(Self.read(text(Self.did()))), .accepted)
        let others = try await Self.report(Self.read(text("did:web:b.example")))
        expect(others, .rejected, ["trust.issuer failed issuer.untrusted"])
    }

    @Test(arguments: [
        "", "   ", "# only a remark", "<!DOCTYPE html><html></html>", "Our school", "{", "[", "5", "{}", "[5]", "null",
        #"{"registry":["did:web:a.example"]}"#, #"{"registry":{"Our school":{}}}"#,
        #"{"registry":{"did:web:a.example":"Our school"}}"#, #"["did:web:a.example",5]"#, #"["Our school"]"#,
        #"[{"type":"oidf"}]"#, #"["did:web:a.example",{"name":"A","url":"https://a.example"}]"#,
        #"{"issuers":[{"id":"did:web:a.example","from":"2026-01-01T00:00:00Z","until":"2025-01-01T00:00:00Z"}]}"#,
        #"{"issuers":[{"id":"did:web:a.example","until":"2025-01-01"}]}"#,
        #"{"issuers":[{"id":"did:web:a.example","keys":["zzz"]}]}"#, #"{"issuers":{}}"#,
        #"{"issuers":[{"id":"did:web:a.example","untill":"2025-01-01T00:00:00Z"}]}"#,
        #"{"issuers":[{"id":"did:web:a.example"}],"registry":{"did:web:b.example":{"name":"B"}}}"#,
    ])
    func `is refused when it has none of the forms`(text: String) async throws {
        await #expect(throws: TrustListError.self) { try await Self.read(text) }
    }

    @Test func `names an issuer as its owner knows it`() async throws {
        let own = try await Self.report(Self.read(#"{"issuers":[{"id":"\#(Self.did())","name":"Ours"}]}"#))
        #expect(own.notices.contains { $0.code == "issuer.listed" && $0.explanation.contains("\"Ours\"") })
        let list = #"[{"name":"Community","type":"dcc-legacy","url":"\#(Self.registry)"}]"#
        let documents = [Self.registry: MemoryDocuments.Answer.json(Self.consortium(try Self.did()))]
        for (supplied, network) in [(documents, [:]), ([:], documents)] {
            let report = try await Self.report(Self.read(list, supplied, network: network))
            expect(report, .accepted)
            #expect(report.notices.contains { $0.code == "issuer.listed" && $0.explanation.contains("\"Community\"") })
        }
    }

    @Test func `leaves open what a registry that cannot be read may say`() async throws {
        let did = try Self.did()
        let good: [String: MemoryDocuments.Answer] = [Self.registry: .json(Self.consortium(did))]
        let other = Self.consortium("did:web:b.example")
        let first = #"{"name":"First","url":"\#(Self.registry)"}"#
        let unread = [
            #"{"name":"Second","url":"https://second.example/registry.json"}"#,
            #"{"name":"Second","type":"oidf","fetchEndpoint":"https://second.example/fetch?sub="}"#,
            #"{"name":"Second","url":"http://second.example/registry.json"}"#, #"{"name":"Second"}"#,
        ]
        for second in unread {
            // What another registry lists is trusted, whatever the one that is silent would say.
            expect(try await Self.report(Self.read("[\(second),\(first)]", good)), .accepted)
            let open = try await Self.report(Self.read("[\(first),\(second)]", [Self.registry: .json(other)]))
            expect(open, .undetermined, ["trust.issuer undetermined issuer.registry"])
        }
        for answer in [.absent, .gone, .bytes(Array("<html>".utf8)), .json([5])] as [MemoryDocuments.Answer] {
            expect(
                try await Self.report(Self.read("[\(first)]", [Self.registry: answer])), .undetermined,
                ["trust.issuer undetermined issuer.registry"])
        }
        expect(
            try await Self.report(Self.read("[\(first)]", [Self.registry: .json(other)])), .rejected,
            ["trust.issuer failed issuer.untrusted"])
    }

    @Test func `counts for the time at which a proof says that it was made`() async throws {
        let key = try SampleKeys.issuer
        let did = try Self.did()
        func verdict(_ entry: String, iat: JSONValue? = nil, created: String? = nil) async throws -> VerificationReport
        {
            let trust = try await Self.read(#"{"issuers":[{"id":"\#(did)",\#(entry)}]}"#)
            let options = VerificationOptions(at: SampleCredential.instant, trust: trust)
            if let created {
                return await OpenBadgesTests.report(
                    on: try SampleProof.credential(by: key, options: { $0.created = DateTime(created) }),
                    options: options)
            }
            return await OpenBadgesTests.report(
                on: try SampleToken.credential(by: key, payload: { $0.setting("/iat", to: iat) }), options: options)
        }
        let untrusted: Set = ["trust.issuer failed issuer.untrusted"]
        let (since, until) = (#""from":"2026-03-01T00:00:00Z""#, #""until":"2026-03-01T00:00:00Z""#)
        // Valid from January on.
        expect(try await verdict(since), .rejected, untrusted)
        let ended = try await verdict(until)
        expect(ended, .accepted)
        #expect(ended.noticeCodes.contains("issuer.until"))
        // Made in April.
        expect(try await verdict(since, iat: 1_775_001_600), .accepted)
        expect(try await verdict(until, iat: 1_775_001_600), .rejected, untrusted)
        expect(try await verdict(since, created: "2026-04-01T00:00:00Z"), .accepted)
        expect(try await verdict(until, created: "2026-04-01T00:00:00Z"), .rejected, untrusted)
        let running = try await verdict(#""until":"2026-12-31T00:00:00Z""#)
        expect(running, .accepted)
        #expect(!running.noticeCodes.contains("issuer.until"))
    }
}
