import Cryptography
import Diagnostics
import Foundation
import Issuance
import LinkedData
import ProgrammeSupport
import TestSupport
import Testing

@testable import Storage

/// What happens to the awards of a programme when something around it fails.
@Suite struct `Faults while badges are awarded` {
    private static let count = 70
    private let key: PrivateKey

    init() throws { key = try PrivateKey.generate(.ed25519) }

    /// A store on a database that the test also has in hand.
    private struct HeldStore: IssuanceStore {
        let database: any SQLDatabase

        func read<Result: Sendable>(_ body: (any RecordReading) throws -> Result) throws -> Result {
            try database.read { try body(SQLRecords($0)) }
        }

        func write<Result: Sendable>(_ body: (any RecordWriting) throws -> Result) throws -> Result {
            try database.write { try body(SQLRecords($0)) }
        }
    }

    /// The programme on a store, at so many seconds from now.
    private func programme(_ store: any IssuanceStore, later seconds: Int = 0) throws -> Programme {
        Programme(settings: try ApprovedSubmissions.settings(), store: store) {
            Instant(seconds: Int(Date().timeIntervalSince1970) + seconds)
        }
    }

    private func awardAll(
        _ programme: Programme, afterEach note: @escaping @Sendable () -> Void = {}
    ) async throws -> Int {
        let signer = try Signer(key: key, of: programme.issuer(keys: [key.publicKey]))
        return try await programme.awardAll(
            by: Slug(ApprovedSubmissions.officer), signer: signer, workers: 2
        ) { _, _ in note() }.awarded
    }

    private func expectAll(in store: any IssuanceStore) throws {
        #expect(try AwardCheck(programme(store), count: Self.count).faults == [])
        let dates = try store.read { try $0.records(after: 0, limit: 10_000) }.map(\.date.instant)
        #expect(dates == dates.sorted())
    }

    @Test func `a disk that is full is named, and nothing is lost`() async throws {
        let location = try DatabaseKind.sqlite.location()
        let store = try Store(location, creating: true)
        try ApprovedSubmissions.add(0..<Self.count, to: programme(store))
        // SQLite answers to a limit of pages as it does to a disk that is full.
        let database = try SQLiteDatabase(path: location, creating: false)
        let pages = try #require(try database.read { try $0.rows("PRAGMA page_count").first?.integer(0) })
        try database.write { try $0.run("PRAGMA max_page_count = \(pages + 250)") }
        let limited = try programme(HeldStore(database: database))
        await #expect(throws: StoreError.full(place: location)) { _ = try await awardAll(limited) }
        #expect(try limited.audit().isWhole)
        var before = 0
        try limited.eachAward { _, _ in before += 1 }
        #expect(before < Self.count)
        #expect(try await awardAll(programme(store, later: 20)) == Self.count - before)
        try expectAll(in: store)
    }

    @Test(.enabled(if: TemporaryPostgreSQL.shared != nil))
    func `a database that goes away again and again loses nothing`() async throws {
        let server = try #require(TemporaryPostgreSQL.shared)
        let location = try server.makeDatabase()
        let store = try Store(location, creating: true)
        try ApprovedSubmissions.add(0..<Self.count, to: programme(store))
        let name = location.split(separator: "/").last.map(String.init) ?? ""
        var later = 0
        while try programme(store).approvedWithoutAward() > 0, later < 200 {
            later += 20
            let kicking = Task.detached {
                while !Task.isCancelled {
                    try server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'")
                    try await Task.sleep(for: .milliseconds(150))
                }
            }
            // The fifth time nobody disturbs.
            if later >= 100 { kicking.cancel() }
            do {
                _ = try await awardAll(programme(store, later: later))
            } catch let error as StoreError {
                #expect(error.code.text == "store.unreachable")
            }
            kicking.cancel()
            _ = await kicking.result
        }
        try expectAll(in: store)
    }

    @Test(arguments: DatabaseKind.available)
    func `a clock that was set back loses nothing and dates nothing earlier`(on kind: DatabaseKind) async throws {
        let store = try Store(kind.location(), creating: true)
        try ApprovedSubmissions.add(0..<Self.count, to: programme(store))
        #expect(try await awardAll(programme(store, later: -7200)) == Self.count)
        try expectAll(in: store)
    }
}
