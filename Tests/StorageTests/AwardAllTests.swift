import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import ProgrammeSupport
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct `Awarding all that was approved` {
    private let key = try? PrivateKey.generate(.ed25519)

    private func programme(_ location: String, creating: Bool = false) throws -> Programme {
        Programme(settings: try ApprovedSubmissions.settings(), store: try Store(location, creating: creating)) {
            Instant(seconds: Int(Date().timeIntervalSince1970))
        }
    }

    private func signer(of programme: Programme) throws -> Signer {
        let key = try #require(key)
        return try Signer(key: key, of: programme.issuer(keys: [key.publicKey]))
    }

    private func awardAll(_ programme: Programme, workers: Int) async throws -> Programme.AwardTally {
        try await programme.awardAll(
            by: Slug(ApprovedSubmissions.officer), signer: signer(of: programme), workers: workers
        ) { _, result in
            if case .failure(let error) = result { Issue.record(error) }
        }
    }

    @Test(arguments: DatabaseKind.available)
    func `gives each submission one badge, and a second run gives none`(on kind: DatabaseKind) async throws {
        let programme = try programme(kind.location(), creating: true)
        try ApprovedSubmissions.add(0..<66, to: programme)
        #expect(try programme.approvedWithoutAward() == 66)
        let tally = try await awardAll(programme, workers: 3)
        #expect(tally.awarded == 66 && tally.failed == 0)
        #expect(try AwardCheck(programme, count: 66).faults.isEmpty)
        #expect(try await awardAll(programme, workers: 3).awarded == 0)
    }

    @Test(arguments: DatabaseKind.available)
    func `runs on one database share the work, and none does it twice`(on kind: DatabaseKind) async throws {
        let location = try kind.location()
        try ApprovedSubmissions.add(0..<66, to: programme(location, creating: true))
        let tallies = try await withThrowingTaskGroup(of: Programme.AwardTally.self) { group in
            for _ in 0..<3 { group.addTask { try await awardAll(programme(location), workers: 1) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(tallies.map(\.awarded).reduce(0, +) == 66)
        #expect(try AwardCheck(programme(location), count: 66).faults.isEmpty)
    }

    @Test(arguments: DatabaseKind.available)
    func `what a run that died had taken is given later, with the same places`(on kind: DatabaseKind) async throws {
        let location = try kind.location()
        let programme = try programme(location, creating: true)
        try ApprovedSubmissions.add(0..<5, to: programme)
        let now = Int(Date().timeIntervalSince1970)
        let keys = (0..<5).map { "award/\(ApprovedSubmissions.id($0))" }
        let places = try programme.store.write { records in
            try records.slots(for: keys, length: 131_072, claim: SlotClaim(now: now - 9, end: now + 1)) {
                Array(0..<$0)
            }
        }
        #expect(try await awardAll(programme, workers: 1).awarded == 5)
        var given: [String: StatusSlot] = [:]
        try programme.eachAward { award, _ in given["award/\(award.id)"] = award.slot }
        #expect(given == places)
    }

    @Test func `one that fails does not stop the others`() async throws {
        let programme = try programme(DatabaseKind.sqlite.location(), creating: true)
        try ApprovedSubmissions.add(0..<3, to: programme)
        let signer = try signer(of: programme)
        // A recipient that was recorded before a rule forbade it.
        let failed = Mutex<[String]>([])
        let damaged = try #require(
            try programme.store.read { try $0.latest(.submission, about: ApprovedSubmissions.id(1)) })
        try programme.store.write { records in
            let body = try #require(damaged.body).setting("recipient", to: "nobody")
            let last = try #require(try records.last())
            try records.insert(
                Record(
                    number: last.number + 1, kind: .submission, subject: damaged.subject, key: "x", slot: nil,
                    actor: "earner", date: last.date, body: body, salt: "", digest: "", link: "x"))
        }
        let tally = try await programme.awardAll(
            by: Slug(ApprovedSubmissions.officer), signer: signer, workers: 2
        ) { id, result in
            if case .failure = result { failed.withLock { $0.append(id) } }
        }
        #expect(tally.awarded == 2 && tally.failed == 1)
        #expect(failed.withLock { $0 } == [ApprovedSubmissions.id(1)])
    }

    @Test func `who is no officer awards nothing, even where there is nothing to award`() async throws {
        let programme = try programme(DatabaseKind.sqlite.location(), creating: true)
        try ApprovedSubmissions.add(0..<1, to: programme)
        let signer = try signer(of: programme)
        for _ in 0..<2 {
            await #expect(throws: ProgrammeError.role(.officer, person: "rae")) {
                _ = try await programme.awardAll(by: Slug("rae"), signer: signer, workers: 1) { _, _ in }
            }
            _ = try await awardAll(programme, workers: 1)
        }
    }

    @Test func `a change that has ended takes no more steps`() throws {
        let programme = try programme(DatabaseKind.sqlite.location(), creating: true)
        let pat = try Slug("pat")
        let kept = try programme.together { $0 }
        #expect(throws: ProgrammeError.ended) {
            try kept.name(Person(id: pat, name: "Pat", roles: [.administrator]), by: pat)
        }
    }

    @Test func `of steps that are taken together all are recorded or none`() throws {
        let programme = try programme(DatabaseKind.sqlite.location(), creating: true)
        let pat = try Slug("pat")
        #expect(throws: ProgrammeError.self) {
            try programme.together { programme in
                try programme.name(Person(id: pat, name: "Pat", roles: [.administrator]), by: pat)
                try programme.publish(Slug("nothing"), by: pat)
            }
        }
        #expect(try programme.people().isEmpty)
    }
}

extension JSONObject {
    fileprivate func setting(_ name: MemberName, to text: String) -> JSONObject {
        var copy = self
        copy[name] = .text(text)
        return copy
    }
}
