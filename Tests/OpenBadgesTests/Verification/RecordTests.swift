import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `Comprehensive learner records` {
    private static let recordContext: JSONValue = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"

    /// A badge of its own issuer, as an object or as a token.
    private static func badge(
        by key: PrivateKey, asToken: Bool = false, editing edit: (JSONValue) -> JSONValue = { $0 }
    ) throws -> JSONValue {
        let credential = edit(SampleCredential.version2(issuer: DIDKey(key.publicKey).did))
        guard asToken else { return try SampleProof.securing(credential, by: key, .eddsaRDFC2022) }
        let token = try SampleToken.signed(
            SampleCredential.payload(credential), header: SampleToken.header(key), with: key)
        return .text(String(decoding: token, as: UTF8.self))
    }

    /// A record by the sample issuer.
    private static func record(_ badges: [JSONValue], more: JSONObject = [:]) throws -> JSONValue {
        let issuer = DIDKey(try SampleKeys.issuer.publicKey).did
        var subject: JSONObject = [
            "id": .text(SampleCredential.subject), "type": ["ClrSubject"], "verifiableCredential": .array(badges),
        ]
        for member in more.members { subject[member.name] = member.value }
        return SampleCredential.version2(issuer: issuer)
            .setting(
                "/@context",
                to: ["https://www.w3.org/ns/credentials/v2", recordContext, SampleCredential.openBadgesContext]
            )
            .setting("/id", to: "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9a77")
            .setting("/type", to: ["VerifiableCredential", "ClrCredential"])
            .setting("/name", to: "Transcript").setting("/credentialSubject", to: .object(subject))
    }

    private static func secured(
        _ badges: [JSONValue], more: JSONObject = [:], _ suite: Cryptosuite = .eddsaRDFC2022
    ) throws -> JSONValue {
        try SampleProof.securing(record(badges, more: more), by: SampleKeys.issuer, suite)
    }

    @Test func `are accepted when they and the badges in them hold`() async throws {
        let badges = [try Self.badge(by: SampleKeys.stranger)]
        let token = try Self.badge(by: SampleKeys.named("p256"), asToken: true)
        let both = [badges[0], token]
        for (record, count) in [
            (try Self.secured(badges), 1), (try Self.secured(both, .eddsaJCS2022), 2),
        ] {
            let report = await report(on: record)
            expect(report, .accepted)
            #expect(report.source.standard == "clr-2.0")
            #expect(report.credentials.map(\.verdict) == Array(repeating: .accepted, count: count))
            #expect(report.json["credentials"]?.array?.count == count)
        }
    }

    @Test func `are rejected when a badge in them is not genuine`() async throws {
        let good = try Self.badge(by: SampleKeys.stranger)
        let forged = good.setting("/credentialSubject/achievement/name", to: "Surgery")
        let unsigned = good.setting("/proof", to: nil)
        for bad in [forged, unsigned, "x.y.z", [5], 5, "https://issuer.example/badge"] as [JSONValue] {
            let report = await report(on: try Self.secured([good, bad], .eddsaJCS2022))
            #expect(report.verdict != .accepted)
            #expect(report.credentials.first?.verdict == .accepted)
            #expect(report.credentials.last?.verdict != .accepted)
            if bad == forged || bad == unsigned {
                expect(report, .rejected, ["trust.credentials failed record.credential"])
            }
        }
    }

    @Test func `tell of badges that are genuine and do not count any more`() async throws {
        let expired = try Self.badge(by: SampleKeys.stranger) { $0.setting("/validUntil", to: "2026-02-01T00:00:00Z") }
        let report = await report(on: try Self.secured([expired]))
        expect(report, .accepted)
        #expect(report.credentials.map(\.verdict) == [.rejected])
        #expect(report.noticeCodes.contains("record.not-current"))
    }

    @Test func `are open when a badge in them could not be checked`() async throws {
        let open = try Self.badge(by: SampleKeys.stranger) {
            $0.setting("/issuer/id", to: .text(SampleCredential.webIssuer))
        }
        let nested = try Self.secured([try Self.badge(by: SampleKeys.stranger)], .eddsaJCS2022)
        let report = await report(on: try Self.secured([nested], .eddsaJCS2022))
        expect(report, .undetermined, ["trust.credentials undetermined record.credential"])
        let unbound = await OpenBadgesTests.report(on: try Self.secured([open], .eddsaJCS2022))
        #expect(unbound.verdict != .accepted)
        let many = Array(repeating: try Self.badge(by: SampleKeys.stranger), count: 101)
        let full = await OpenBadgesTests.report(on: try Self.secured(many, .eddsaJCS2022))
        expect(full, .undetermined, ["trust.credentials undetermined limit.count"])
        #expect(full.credentials.isEmpty)
    }

    @Test func `are not opened before their own signature holds`() async throws {
        let record = try Self.secured([try Self.badge(by: SampleKeys.stranger)], .eddsaJCS2022)
        let report = await report(on: record.setting("/name", to: "Other"))
        #expect(report.faults.contains("trust.credentials notRun"))
        #expect(report.credentials.isEmpty && report.verdict == .rejected)
    }

    @Test func `have to follow the rules of their class`() async throws {
        for (pointer, value, fault) in [
            ("/credentialSubject/type", ["AchievementSubject"], "conformance.model failed model.type"),
            ("/credentialSubject/verifiableCredential", [], "conformance.model failed model.type"),
            ("/credentialSubject/verifiableCredential", nil, "conformance.model failed model.missing"),
            ("/name", nil, "conformance.model failed model.missing"),
            ("/credentialSubject/association", [["type": "Association"]], "conformance.model failed model.missing"),
            (
                "/@context", ["https://www.w3.org/ns/credentials/v2", SampleCredential.openBadgesContext],
                "conformance.context failed ld.context"
            ),
        ] as [(String, JSONValue?, String)] {
            let record = try Self.record([try Self.badge(by: SampleKeys.stranger)]).setting(pointer, to: value)
            let report = await report(on: try SampleProof.securing(record, by: SampleKeys.issuer))
            #expect(report.verdict == .rejected)
            #expect(report.faults.contains(fault), "\(pointer): \(report.faults)")
        }
    }

    @Test func `tell when they are partial, of several people, or refer to what is not there`() async throws {
        let association: JSONValue = [
            "type": "Association", "associationType": "isChildOf", "sourceId": "https://issuer.example/achievements/1",
            "targetId": "https://issuer.example/achievements/2",
        ]
        let other = try Self.badge(by: SampleKeys.stranger) {
            $0.setting("/credentialSubject/id", to: "did:example:bea")
        }
        let record = try Self.record([other], more: ["association": association]).setting("/partial", to: true)
        let report = await report(on: try SampleProof.securing(record, by: SampleKeys.issuer, .eddsaRDFC2022))
        expect(report, .accepted)
        #expect(report.noticeCodes.isSuperset(of: ["record.partial", "record.recipient", "record.association"]))
    }

    @Test func `tell which badges in them do not name the person who is asked for`() async throws {
        let identifier: (String) -> JSONValue = {
            [["type": "IdentityObject", "hashed": false, "identityType": "emailAddress", "identityHash": .text($0)]]
        }
        let badges = try ["anna@school.example", "eve@school.example"].map { address in
            try Self.badge(by: SampleKeys.stranger) {
                $0.setting("/credentialSubject/identifier", to: identifier(address))
                    .setting("/id", to: .text("urn:badge:\(address)"))
            }
        }
        for (names, count) in [(["anna@school.example"], 1), (["anna@school.example", "eve@school.example"], 0)] {
            let record = try Self.secured(badges, more: ["identifier": identifier("anna@school.example")])
            let options = VerificationOptions(
                at: SampleCredential.instant, recipients: names.map { KnownRecipient(type: "emailAddress", value: $0) })
            let report = await report(on: record, options: options)
            expect(report, .accepted)
            #expect(report.notices.count { $0.code == "record.recipient" } == count)
            #expect(report.credentials.map(\.verdict) == [.accepted, .accepted])
        }
    }

    @Test func `belong to the person that they name`() async throws {
        let record = try Self.secured([try Self.badge(by: SampleKeys.stranger)])
        let faults: [String: Set<String>] = [
            SampleCredential.subject: [], "did:example:bea": ["trust.recipient failed recipient.mismatch"],
        ]
        for (name, faults) in faults {
            let options = VerificationOptions(
                at: SampleCredential.instant, recipients: [KnownRecipient(type: nil, value: name)])
            expect(await report(on: record, options: options), faults.isEmpty ? .accepted : .rejected, faults)
        }
    }
}
