import Foundation
import Issuance
import LinkedData
import Testing

@testable import Storage

@Suite struct `Record store` {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    private var path: String { folder.appending(path: "programme.db").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func record(_ number: Int, key: String) throws -> Record {
        Record(
            number: number, kind: .person, subject: "pat", key: key, slot: nil, actor: "pat",
            date: try #require(DateTime("2026-06-01T00:00:00Z")), body: ["name": "Pat"], salt: "00",
            digest: "digest", link: "link \(number)")
    }

    @Test func `keeps records from one opening to the next`() throws {
        let written = try record(1, key: "a")
        try Store(path, creating: true).write { try $0.insert(written) }
        let read = try Store(path).read { try $0.last() }
        #expect(read == written)
    }

    @Test func `is not made where none is wanted`() {
        #expect(throws: StoreError.missing(place: path)) { try Store(path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a file that is no database is named as such`() throws {
        try Data(repeating: 0x41, count: 5000).write(to: URL(filePath: path))
        #expect(throws: StoreError.foreign(place: path, reason: "the file is no SQLite database.")) {
            try Store(path)
        }
    }

    @Test func `a store of a later version is left alone`() throws {
        let store = try Store(path, creating: true)
        let database = try SQLiteDatabase(path: path, creating: false)
        try database.write { try $0.run("INSERT INTO form (version) VALUES ($1)", [.integer(99)]) }
        withExtendedLifetime(store) {}
        #expect(throws: StoreError.newer(place: path, version: 99)) { try Store(path) }
    }

    @Test func `a change that fails half way leaves nothing behind`() throws {
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

    @Test func `a step has one record`() throws {
        let store = try Store(path, creating: true)
        let (first, second) = (try record(1, key: "a"), try record(2, key: "a"))
        #expect(throws: StoreError.self) {
            try store.write { records in
                try records.insert(first)
                try records.insert(second)
            }
        }
    }

    @Test func `gives every step a place of its own and the same one again`() throws {
        let store = try Store(path, creating: true)
        let slots = try store.write { records in
            try (0..<10).map { try records.slot(for: "award/\($0)", length: 4) { Array((0..<$0).reversed()) } }
        }
        #expect(Set(slots).count == 10)
        #expect(slots.map(\.list) == [1, 1, 1, 1, 2, 2, 2, 2, 3, 3])
        #expect(slots.prefix(4).map(\.position) == [3, 2, 1, 0])
        let again = try store.write { try $0.slot(for: "award/3", length: 4) { Array(0..<$0) } }
        #expect(again == slots[3])
        #expect(try store.read { try $0.lists() } == 3)
    }

    @Test func `finds the last record on each subject in the order of the first`() throws {
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

    @Test func `keeps content once and takes it away`() throws {
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
}
