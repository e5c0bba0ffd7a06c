import Diagnostics
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Documents that are no badge` {
    private static let others: [(JSONValue, String)] = [
        (["id": "https://a.example/1", "type": ["Achievement"], "name": "First aid"], "an achievement"),
        (["id": "https://a.example", "type": ["Profile"], "name": "School"], "the profile"),
        (["type": ["1EdTechRevocationList"], "revokedCredential": []], "revoked badges"),
        (["id": "did:web:a.example", "verificationMethod": []], "a DID document"),
        (["issuers": [["id": "did:web:a.example"]]], "trusted issuers"), (["keys": []], "a set of keys"),
        (["kty": "OKP", "crv": "Ed25519", "x": "AAAA"], "a public key"),
    ]

    @Test(arguments: others)
    func `are rejected with what they are`(document: JSONValue, name: String) async {
        let report = await report(on: document.serialized())
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains("file.payload failed file.other-document"), "\(report.faults)")
        let finding = report.checks.compactMap(\.outcome.finding).first
        #expect(finding?.explanation.contains(name) == true, "\(finding?.explanation ?? "")")
        expectContract(report)
    }

    @Test func `are told from badges, which are judged`() async throws {
        let badge = SampleCredential.version2(issuer: "did:web:a.example")
        for type in ["Achievement", "Profile", "BadgeClass"] as [JSONValue] {
            let types: JSONValue = ["VerifiableCredential", "OpenBadgeCredential", type]
            let report = await report(on: badge.setting("/type", to: types).serialized())
            #expect(!report.faults.contains("file.payload failed file.other-document"))
            #expect(report.badge != nil)
        }
    }

    @Test func `are left open where nothing says what they are`() async {
        #expect(await report(on: (["a": 1] as JSONValue).serialized()).verdict == .undetermined)
    }

    @Test(arguments: ["BadgeClass", "Issuer", "Profile", "Endorsement"] as [JSONValue])
    func `are judged by the rules of their class where Open Badges 2_0 has one`(type: JSONValue) async {
        let document: JSONValue = ["@context": "https://w3id.org/openbadges/v2", "type": type, "name": "First aid"]
        let report = await report(on: document.serialized())
        #expect(report.verdict == .rejected)
        #expect(report.faults.contains { $0.hasPrefix("conformance.model failed") }, "\(report.faults)")
        expectContract(report)
    }

    @Test func `are rejected inside a signed token too`() async throws {
        let payload: JSONValue = ["type": "Profile", "id": "https://a.example", "name": "School"]
        let key = try SampleKeys.issuer
        let token = try SampleToken.signed(payload, header: SampleToken.header(key), with: key)
        #expect(await report(on: token).faults.contains("file.payload failed file.other-document"))
    }
}
