import Foundation
import Issuance
import LinkedData
import TestSupport
import Testing

@testable import Storage

@Suite struct `Form of a store` {
    private func faults(of kind: DatabaseKind, after changes: [String]) throws -> [String] {
        let path = try kind.location()
        let store = try Store(path, creating: true)
        #expect(try store.read { try $0.unsoundness() } == [])
        for change in changes { try kind.database(at: path).write { try $0.run(change) } }
        return try store.read { try $0.unsoundness() }
    }

    @Test(arguments: DatabaseKind.available)
    func `a store is sound as it was made, with other tables beside its own and indexes stored in another way`(
        on kind: DatabaseKind
    ) throws {
        let tuned = kind == .sqlite ? "ANALYZE" : "ALTER INDEX record_kind SET (fillfactor = 60)"
        let changes = ["CREATE TABLE notes (text TEXT)", "CREATE VIEW steps AS SELECT key FROM record", tuned]
        #expect(try faults(of: kind, after: changes) == [])
    }

    @Test(arguments: DatabaseKind.available)
    func `what was added to its tables is named, and what is missing`(on kind: DatabaseKind) throws {
        let index = "CREATE INDEX ours ON record (subject) WHERE kind = 'award'"
        #expect(try faults(of: kind, after: [index]) == ["The index ours was added by somebody else."])
        #expect(try faults(of: kind, after: ["DROP INDEX record_kind"]) == ["The index record_kind is missing."])
        let narrowed = ["DROP INDEX record_kind", "CREATE INDEX record_kind ON record (kind, number) WHERE number > 5"]
        #expect(try faults(of: kind, after: narrowed) == ["The index record_kind is not as it was made."])
        let column = "ALTER TABLE slot ADD COLUMN note TEXT"
        let named =
            kind == .sqlite
            ? "The table slot is not as it was made." : "The column slot.note was added by somebody else."
        #expect(try faults(of: kind, after: [column]) == [named])
    }

    @Test func `a view in the place of a table, and a trigger, are found in SQLite`() throws {
        let view = ["ALTER TABLE list RENAME TO other", "CREATE VIEW list AS SELECT * FROM other"]
        #expect(try faults(of: .sqlite, after: view).first == "The index sqlite_autoindex_list_1 is missing.")
        let trigger = "CREATE TRIGGER forgets AFTER INSERT ON slot BEGIN DELETE FROM slot; END"
        #expect(try faults(of: .sqlite, after: [trigger]) == ["The trigger forgets was added by somebody else."])
    }

    @Test(.enabled(if: DatabaseKind.available.contains(.postgreSQL)))
    func `policies, rules, heirs, other texts and a view in the place of a table are found in PostgreSQL`() throws {
        let changes = [
            ["ALTER TABLE record ENABLE ROW LEVEL SECURITY"]: "The table record is not as it was made.",
            ["CREATE RULE forgets AS ON INSERT TO slot DO INSTEAD NOTHING"]:
                "The rule forgets was added by somebody else.",
            ["CREATE TABLE heir () INHERITS (content)"]: "The table content is not as it was made.",
            ["ALTER TABLE record ALTER COLUMN subject TYPE TEXT COLLATE \"POSIX\""]:
                "The column record.subject is not as it was made.",
            ["ALTER TABLE form RENAME TO other", "CREATE VIEW form AS SELECT * FROM other"]:
                "The column form.version is not as it was made.",
        ]
        for (change, sentence) in changes {
            let found = try faults(of: .postgreSQL, after: change)
            #expect(found.contains(sentence), "\(change): \(found)")
        }
    }

    /// The index is made anew over a part, and is called again what it was before.
    @Test func `an index of SQLite that leads past a record is found, whatever it says of itself`() throws {
        let path = try DatabaseKind.sqlite.location()
        let store = try Store(path, creating: true)
        let record = Record(
            number: 1, kind: .status, subject: "ann-1", key: "status/ann-1/1", slot: nil, actor: "pat",
            date: try #require(DateTime("2026-06-01T00:00:00Z")), body: ["name": "Pat"], salt: "00", digest: "digest",
            link: "link")
        try store.write { try $0.insert(record) }
        let script = """
            import sqlite3,sys
            def run(*statements):
                c=sqlite3.connect(sys.argv[1]); c.execute('PRAGMA writable_schema=ON')
                for s in statements: c.execute(s)
                c.commit(); c.close()
            name="WHERE name='record_kind'"
            run("UPDATE sqlite_master SET sql=sql||' WHERE number<>1' "+name)
            run('REINDEX record_kind')
            run("UPDATE sqlite_master SET sql=replace(sql,' WHERE number<>1','') "+name)
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let reopened = try Store(path)
        #expect(try reopened.read { try $0.records(.status, after: 0, limit: 10) }.isEmpty)
        let faults = try reopened.read { try $0.unsoundness() }
        #expect(faults.count == 1 && faults[0].contains("row 1 missing from index record_kind"), "\(faults)")
    }
}
