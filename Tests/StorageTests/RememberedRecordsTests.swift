import LinkedData
import TestSupport
import Testing

@testable import Issuance
@testable import Storage

@Suite struct `Records kept in mind` {
    private func record(_ number: Int, subject: String) throws -> Record {
        Record(
            number: number, kind: .decision, subject: subject, key: "key \(number)", slot: nil, actor: "pat",
            date: try #require(DateTime("2026-06-01T00:00:00Z")), body: [:], salt: "00", digest: "digest",
            link: "link \(number)")
    }

    @Test(arguments: DatabaseKind.available)
    func `are those of the store, asked for once or again, and steps that were not taken stay so`(
        on kind: DatabaseKind
    ) throws {
        let store = try Store(kind.location(), creating: true)
        let written = try [record(1, subject: "a"), record(2, subject: "b"), record(3, subject: "a")]
        try store.write { try $0.insert(written) }
        try store.read { records throws in
            let remembered = RememberedRecords(records)
            for _ in 0..<2 {
                #expect(try remembered.records(.decision, about: "a").map(\.number) == [1, 3])
                let latest = try remembered.latest(.decision, about: ["a", "b", "c"])
                #expect(latest.mapValues(\.number) == ["a": 3, "b": 2])
                #expect(try remembered.records(keys: ["key 1", "other"]).mapValues(\.number) == ["key 1": 1])
                #expect(try remembered.records(keys: ["key 2", "other", "key 1"]).count == 2)
                #expect(try remembered.record(key: "other") == nil)
            }
        }
    }

    @Test func `are asked of the store once, and again when there are too many`() throws {
        let counting = CountingRecords(try record(1, subject: "a"))
        let remembered = RememberedRecords(counting)
        for _ in 0..<3 {
            #expect(try remembered.records(.decision, about: "a").count == 1)
            #expect(try remembered.record(key: "key 1")?.number == 1)
        }
        #expect(counting.count == 2)
        for number in 0..<10_000 { #expect(try remembered.record(key: "other \(number)") == nil) }
        #expect(counting.count == 10_002)
        #expect(try remembered.records(.decision, about: "a").count == 1)
        #expect(try remembered.record(key: "key 1")?.number == 1)
        #expect(counting.count == 10_004)
    }
}

@Suite struct `Going through all records` {
    @Test(arguments: [
        [1, 2, 3], [1, 1, 2], [1, 2, 2], [1, 2, 2, 3], [1, 2, 2, 2, 2, 3], [7, 7], [], [1], [1, 2, 3, 4, 5, 6, 7],
    ])
    func `passes over none, also where two have one number`(numbers: [Int]) throws {
        let rows = RowsOfRecords(
            try numbers.enumerated().map { position, number in
                Record(
                    number: number, kind: .decision, subject: "\(position)", key: "k", slot: nil, actor: "pat",
                    date: try #require(DateTime("2026-06-01T00:00:00Z")), body: [:], salt: "00", digest: "d", link: "l")
            })
        for size in 2...4 {
            var seen: [Int] = []
            try rows.eachRow(page: size) { seen.append($0.number) }
            // More of one number than are read at once end the walk: what it has seen of them is not whole by then.
            let most = Dictionary(grouping: numbers, by: \.self).values.map(\.count).max() ?? 0
            #expect(
                most < size
                    ? Set(seen) == Set(numbers) && seen.count >= numbers.count : seen.count > 1 || numbers.count < 2)
        }
    }
}

/// Records of any numbers.
private struct RowsOfRecords: RecordsView {
    var records: any RecordReading { self }
    private let rows: [Record]

    init(_ rows: [Record]) {
        self.rows = rows
    }

    func records(keys: [String]) throws(StoreError) -> [String: Record] { [:] }

    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record] { [:] }

    func records(_ kind: RecordKind?, after number: Int, limit: Int) throws(StoreError) -> [Record] {
        Array(rows.filter { $0.number > number }.prefix(limit))
    }
}

/// One record, and how often somebody asked.
private final class CountingRecords: RecordsView {
    var records: any RecordReading { self }
    private(set) var count = 0
    private let record: Record

    init(_ record: Record) {
        self.record = record
    }

    func records(keys: [String]) throws(StoreError) -> [String: Record] {
        count += 1
        return keys.contains(record.key) ? [record.key: record] : [:]
    }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        count += 1
        return kind == record.kind && subject == record.subject ? [record] : []
    }

    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record] {
        count += 1
        return [:]
    }
}
