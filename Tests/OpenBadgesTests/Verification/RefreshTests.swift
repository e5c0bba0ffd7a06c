import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import TestSupport
import Testing

@Suite struct `A badge that may have a newer edition` {
    private static let service = "https://issuer.example/newer"

    private static func badge(
        by key: PrivateKey? = nil, editing edit: (JSONValue) -> JSONValue = { $0 }
    ) throws -> [UInt8] {
        try SampleToken.credential(
            by: key ?? SampleKeys.issuer,
            editing: { badge in
                edit(
                    badge.setting(
                        "/refreshService", to: ["id": .text(service), "type": "1EdTechCredentialRefresh"]))
            })
    }

    private static func newer(
        by key: PrivateKey? = nil, editing edit: (JSONValue) -> JSONValue = { $0 }
    ) throws -> [UInt8] {
        try badge(by: key) {
            edit(
                $0.setting("/validFrom", to: "2026-03-01T00:00:00Z").setting("/validUntil", to: "2028-01-01T00:00:00Z"))
        }
    }

    private static func expired() throws -> [UInt8] {
        try badge { $0.setting("/validUntil", to: "2026-05-01T00:00:00Z") }
    }

    private func report(_ badge: [UInt8], _ answer: [UInt8]?) async -> VerificationReport {
        let answers = answer.map { [Self.service: MemoryDocuments.Answer.bytes($0)] } ?? [:]
        return await OpenBadgesTests.report(on: badge, documents: MemoryDocuments(answers))
    }

    @Test func `is judged by that edition, when it holds itself`() async throws {
        for badge in [try Self.badge(), try Self.expired()] {
            let report = await report(badge, try Self.newer())
            expect(report, .accepted)
            #expect(report.noticeCodes.contains("refresh.used"))
            #expect(report.badge?["validUntil"] == "2028-01-01T00:00:00Z")
        }
        let ahead = DateTime(SampleCredential.instant.adding(seconds: 300)).text
        let justNow = await report(try Self.badge(), try Self.newer { $0.setting("/validFrom", to: .text(ahead)) })
        expect(justNow, .accepted)
        #expect(justNow.noticeCodes.contains("refresh.used"))
        let over = try Self.newer { $0.setting("/validUntil", to: "2026-04-01T00:00:00Z") }
        let report = await report(try Self.badge(), over)
        expect(report, .rejected, ["status.validity-period failed time.expired"])
    }

    @Test func `stays as it is when what is offered is not that edition`() async throws {
        let changed = Array(try Self.newer().dropLast(4) + Array("AAAA".utf8))
        for offered in [
            try Self.newer(by: SampleKeys.stranger), changed,
            try Self.newer { $0.setting("/id", to: "urn:uuid:other") },
            try Self.newer { $0.setting("/credentialSubject/id", to: "did:example:somebody-else") },
            // Until it counts, the one before it does.
            try Self.newer { $0.setting("/validFrom", to: "2027-06-01T00:00:00Z") },
            try Self.badge { $0.setting("/validFrom", to: "2025-01-01T00:00:00Z") }, Array("{}".utf8),
            Array("<html>".utf8), [],
        ] {
            let good = await report(try Self.badge(), offered)
            expect(good, .accepted)
            #expect(good.noticeCodes.contains("refresh.refused"))
            expect(
                await report(try Self.expired(), offered), .rejected,
                ["status.validity-period failed time.expired"])
        }
    }

    @Test func `says when nobody could be asked, and asks nobody before its proof holds`() async throws {
        let unanswered = await report(try Self.badge(), nil)
        expect(unanswered, .accepted)
        #expect(unanswered.noticeCodes.contains("refresh.unavailable"))
        let none = MemoryDocuments([Self.service: .absent])
        let current = await OpenBadgesTests.report(on: try Self.badge(), documents: none)
        expect(current, .accepted)
        #expect(!current.noticeCodes.contains("refresh.unavailable"))
        #expect(none.requested == [Self.service])
        let other = try Self.badge { $0.setting("/refreshService/type", to: "ManualRefreshService2018") }
        #expect(await report(other, try Self.newer()).noticeCodes.contains("refresh.unsupported"))

        let documents = MemoryDocuments([Self.service: .bytes(try Self.newer())])
        let forged = Array(try Self.badge().dropLast(4) + Array("AAAA".utf8))
        let report = await OpenBadgesTests.report(on: forged, documents: documents)
        #expect(report.verdict == .rejected)
        #expect(documents.requested.isEmpty)
    }

    @Test func `stays taken back whatever edition there is`() async throws {
        let list = try SampleStatusList.secured([SampleStatusList.index], by: SampleKeys.issuer)
        let revoked = try Self.badge { $0.setting("/credentialStatus", to: SampleStatusList.entry()) }
        let documents = MemoryDocuments([
            Self.service: .bytes(try Self.newer()), SampleStatusList.address: .json(list),
        ])
        expect(
            await OpenBadgesTests.report(on: revoked, documents: documents), .rejected,
            ["status.revocation failed status.revoked"])
    }
}
