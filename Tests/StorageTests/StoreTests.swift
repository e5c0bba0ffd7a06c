import Diagnostics
import Foundation
import Issuance
import LinkedData
import TestSupport
import Testing

@testable import Storage

@Suite struct `Record store` {
    private func record(
        _ number: Int, key: String, kind: RecordKind = .person, subject: String = "pat"
    ) throws -> Record {
        Record(
            number: number, kind: kind, subject: subject, key: key, slot: nil, actor: "pat",
            date: try #require(DateTime("2026-06-01T00:00:00Z")), body: ["name": "Pat"], salt: "00",
            digest: "digest", link: "link \(number)")
    }

    @Test(arguments: DatabaseKind.available)
    func `keeps records from one opening to the next`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        let written = try record(1, key: "a")
        try Store(path, creating: true).write { try $0.insert(written) }
        let read = try Store(path).read { try $0.last() }
        #expect(read == written)
    }

    @Test(arguments: DatabaseKind.available)
    func `tells which records are about something of which no other kind tells`(on kind: DatabaseKind) throws {
        let store = try Store(kind.location(), creating: true)
        let records = try [
            record(1, key: "a", kind: .decision, subject: "first"),
            record(2, key: "b", kind: .decision, subject: "second"),
            record(3, key: "c", kind: .award, subject: "first"),
            record(4, key: "d", kind: .decision, subject: "third"),
            record(5, key: "e", kind: .decision, subject: "third"),
            record(6, key: "f", kind: .award, subject: "fourth"),
        ]
        try store.write { try $0.insert(records) }
        func open(after number: Int, limit: Int) throws -> [Int] {
            try store.read { try $0.records(.decision, without: .award, after: number, limit: limit) }.map(\.number)
        }
        #expect(try open(after: 0, limit: 10) == [2, 4, 5])
        #expect(try open(after: 2, limit: 1) == [4])
        #expect(try open(after: 5, limit: 10) == [])
    }

    @Test(arguments: DatabaseKind.available)
    func `is not made where none is wanted`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        #expect(throws: StoreError.missing(place: try kind.place(of: path))) { try Store(path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a file of records is its owner's alone`() throws {
        let path = try DatabaseKind.sqlite.location()
        let store = try Store(path, creating: true)
        try store.write { try $0.keep([1], as: ContentDigest(of: [1])) }
        for ending in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + ending)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(ending)")
        }
    }

    @Test func `is opened by many programs at the same time`() async throws {
        let path = try DatabaseKind.sqlite.location()
        let written = try record(1, key: "a")
        try Store(path, creating: true).write { try $0.insert(written) }
        try await withThrowingTaskGroup(of: Record?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var last: Record?
                    for _ in 0..<25 { last = try Store(path).read { try $0.last() } }
                    return last
                }
            }
            for try await last in group { #expect(last == written) }
        }
    }

    @Test func `a database of another program is left as it is`() throws {
        let path = try DatabaseKind.sqlite.location()
        do {
            let database = try SQLiteDatabase(path: path, creating: true)
            try database.write { try $0.run("CREATE TABLE letters (text TEXT)") }
        }
        var before = try Data(contentsOf: URL(filePath: path))
        // Both version numbers say that it keeps no log of writes beside it.
        before.replaceSubrange(18..<20, with: [1, 1])
        try before.write(to: URL(filePath: path))
        #expect(throws: StoreError.missing(place: path)) { try Store(path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test func `a commit is on the disk before anybody is told of it`() throws {
        let path = try DatabaseKind.sqlite.location()
        let database = try SQLiteDatabase(path: path, creating: true)
        // 2 is FULL.
        #expect(try database.write { try $0.rows("PRAGMA synchronous", []).first?.integer(0) } == 2)
    }

    @Test func `a file that is no database is named as such`() throws {
        let path = try DatabaseKind.sqlite.location()
        try Data(repeating: 0x41, count: 5000).write(to: URL(filePath: path))
        #expect(throws: StoreError.foreign(place: path, reason: "the file is no SQLite database.")) {
            try Store(path)
        }
    }

    @Test(arguments: DatabaseKind.available)
    func `a store of a later version is left alone`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        _ = try Store(path, creating: true)
        let database = try kind.database(at: path)
        try database.write { try $0.run("INSERT INTO form (version) VALUES ($1)", [.integer(99)]) }
        #expect(throws: StoreError.newer(place: database.place, version: 99)) { try Store(path) }
    }

    @Test(arguments: DatabaseKind.available)
    func `a change that fails half way leaves nothing behind`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        struct Stop: Error {}
        let store = try Store(path, creating: true)
        let first = try record(1, key: "a")
        #expect(throws: Stop.self) {
            try store.write { records in
                try records.insert(first)
                throw Stop()
            }
        }
        #expect(try store.read { try $0.last() } == nil)
    }

    @Test(arguments: DatabaseKind.available)
    func `a step has one record`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        let store = try Store(path, creating: true)
        let (first, second) = (try record(1, key: "a"), try record(2, key: "a"))
        #expect(throws: StoreError.self) {
            try store.write { records in
                try records.insert(first)
                try records.insert(second)
            }
        }
    }

    @Test(arguments: DatabaseKind.available)
    func `gives every step a place of its own and the same one again`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        let store = try Store(path, creating: true)
        let keys = (0..<10).map { "award/\($0)" }
        let slots = try store.write { records in
            try records.slots(for: keys, length: 4, claim: nil) { Array((0..<$0).reversed()) }
        }
        let ordered = keys.compactMap { slots[$0] }
        #expect(Set(ordered).count == 10)
        #expect(ordered.map(\.list) == [1, 1, 1, 1, 2, 2, 2, 2, 3, 3])
        #expect(ordered.prefix(4).map(\.position) == [3, 2, 1, 0])
        let again = try store.write { try $0.slots(for: ["award/3"], length: 4, claim: nil) { Array(0..<$0) } }
        #expect(again == ["award/3": ordered[3]])
        #expect(try store.read { try $0.lists() } == 3)
    }

    @Test(arguments: DatabaseKind.available)
    func `finds the last record on each subject in the order of the first`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        let store = try Store(path, creating: true)
        let date = try #require(DateTime("2026-06-01T00:00:00Z"))
        let subjects = ["b", "a", "b", "c"]
        let written = subjects.indices.map { index in
            Record(
                number: index + 1, kind: .status, subject: subjects[index], key: "k\(index)", slot: nil, actor: "x",
                date: date, body: [:], salt: nil, digest: "", link: "\(index)")
        }
        try store.write { records in for record in written { try records.insert(record) } }
        let latest = try store.read { try $0.latest(.status) }
        #expect(latest.map(\.number) == [3, 2, 4])
        #expect(try store.read { try $0.latest(.status, about: "b") }?.number == 3)
        #expect(try store.read { try $0.records(.status, about: "b") }.map(\.number) == [1, 3])
        #expect(try store.read { try $0.records(after: 2, limit: 1) }.map(\.number) == [3])
    }

    @Test(arguments: DatabaseKind.available)
    func `keeps content once and takes it away`(on kind: DatabaseKind) throws {
        let path = try kind.location()
        let store = try Store(path, creating: true)
        let bytes: [UInt8] = [0, 1, 255]
        let digest = try ContentDigest(of: bytes)
        try store.write { records in
            try records.keep(bytes, as: digest)
            try records.keep(bytes, as: digest)
        }
        #expect(try store.read { try $0.content(digest) } == bytes)
        try store.write { try $0.remove(digest) }
        #expect(try store.read { try $0.content(digest) } == nil)
    }

    @Test(arguments: DatabaseKind.available)
    func `a list that is longer than a row gives every place once`(on kind: DatabaseKind) throws {
        let store = try Store(kind.location(), creating: true)
        var positions: Set<Int> = []
        for start in stride(from: 0, to: 2500, by: 500) {
            let keys = (start..<(start + 500)).map { "\($0)" }
            let slots = try store.write { try $0.slots(for: keys, length: 2500, claim: nil) { Array(0..<$0) } }
            #expect(slots.values.allSatisfy { $0.list == 1 })
            positions.formUnion(slots.values.map(\.position))
        }
        #expect(positions == Set(0..<2500))
    }

    @Test(arguments: DatabaseKind.available)
    func `steps that a run has taken are left to it until its time is over`(on kind: DatabaseKind) throws {
        let store = try Store(kind.location(), creating: true)
        func take(_ keys: [String], now: Int) throws -> [String: StatusSlot] {
            try store.write { records in
                try records.slots(for: keys, length: 8, claim: SlotClaim(now: now, end: now + 10)) { Array(0..<$0) }
            }
        }
        let first = try take(["a", "b"], now: 100)
        #expect(try take(["b", "c"], now: 105).keys.sorted() == ["c"])
        #expect(try take(["a", "b"], now: 111) == first)
        // The clock was set back: what seems to be taken until long from now is free.
        #expect(try take(["a"], now: 50)["a"] == first["a"])
    }

    @Test(arguments: DatabaseKind.available)
    func `who reads sees one state while others write`(on kind: DatabaseKind) throws {
        let store = try Store(kind.location(), creating: true)
        let (first, second) = (try record(1, key: "a"), try record(2, key: "b"))
        try store.write { try $0.insert(first) }
        try store.read { records in
            #expect(try records.last() == first)
            try store.write { try $0.insert(second) }
            #expect(try records.last() == first)
        }
        #expect(try store.read { try $0.last() } == second)
    }

    @Test(arguments: DatabaseKind.available)
    func `many who write at once make one chain`(on kind: DatabaseKind) async throws {
        let path = try kind.location()
        _ = try Store(path, creating: true)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let store = try Store(path)
                    for step in 0..<25 {
                        try store.write { records in
                            let number = (try records.last()?.number ?? 0) + 1
                            try records.insert(try record(number, key: "\(writer)/\(step)"))
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try Store(path).read { try $0.records(after: 0, limit: 1000) }.map(\.number) == Array(1...100))
    }

    @Test(arguments: DatabaseKind.available)
    func `finds steps by their names and what is newest, for many at once`(on kind: DatabaseKind) throws {
        let store = try Store(kind.location(), creating: true)
        let written = try (1...150).map { try record($0, key: "k\($0)") }
        try store.write { try $0.insert(written) }
        let found = try store.read { try $0.records(keys: (100...300).map { "k\($0)" }) }
        #expect(found.count == 51)
        #expect(found["k150"] == written.last)
        #expect(
            try store.read { try $0.latest(.person, about: ["x", "pat", "y"]) } == ["pat": try #require(written.last)])
        #expect(try store.read { try $0.records(.award, after: 0, limit: 10) }.isEmpty)
        #expect(try store.read { try $0.records(.person, after: 140, limit: 5) }.map(\.number) == Array(141...145))
    }

    @Test func `PostgreSQL is there to be tested`() throws {
        if TemporaryPostgreSQL.shared == nil {
            print("SKIPPED: PostgreSQL is not installed, so the store is tested on SQLite alone.")
            #expect(!ConformanceFolder.mustExist, "apt-get install postgresql")
        }
    }

    @Test(arguments: DatabaseKind.available)
    func `a store that has lost the number of its form is damaged, and a backup is named`(on kind: DatabaseKind) throws
    {
        let path = try kind.location()
        _ = try Store(path, creating: true)
        try kind.database(at: path).write { try $0.run("DELETE FROM form") }
        let error = try #require(throws: StoreError.self) { try Store(path) }
        #expect(error.code == "store.damaged" && error.remedy.contains("badge restore"))
    }
}
