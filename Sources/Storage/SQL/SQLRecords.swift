import Issuance
import LinkedData

/// The records of a programme in the tables of a database.
struct SQLRecords: RecordWriting {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    private static let columns =
        "number, kind, subject, key, list, position, actor, date, body, salt, digest, link"

    func last() throws(StoreError) -> Record? {
        try records("SELECT \(Self.columns) FROM record ORDER BY number DESC LIMIT 1").first
    }

    func record(key: String) throws(StoreError) -> Record? {
        try records("SELECT \(Self.columns) FROM record WHERE key = $1", [.text(key)]).first
    }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        try records(
            "SELECT \(Self.columns) FROM record WHERE kind = $1 AND subject = $2 ORDER BY number",
            [.text(kind.rawValue), .text(subject)])
    }

    func latest(_ kind: RecordKind, about subject: String) throws(StoreError) -> Record? {
        try records(
            "SELECT \(Self.columns) FROM record WHERE kind = $1 AND subject = $2 ORDER BY number DESC LIMIT 1",
            [.text(kind.rawValue), .text(subject)]
        ).first
    }

    func latest(_ kind: RecordKind) throws(StoreError) -> [Record] {
        try records(
            """
            SELECT \(Self.columns) FROM record JOIN
                (SELECT MIN(number) AS earliest, MAX(number) AS newest FROM record WHERE kind = $1 GROUP BY subject)
                AS ends ON number = newest ORDER BY earliest
            """, [.text(kind.rawValue)])
    }

    func records(after number: Int, limit: Int) throws(StoreError) -> [Record] {
        try records(
            "SELECT \(Self.columns) FROM record WHERE number > $1 ORDER BY number LIMIT $2",
            [.integer(number), .integer(limit)])
    }

    func lists() throws(StoreError) -> Int {
        try connection.rows("SELECT COUNT(*) FROM list").first?.integer(0) ?? 0
    }

    func content(_ digest: ContentDigest) throws(StoreError) -> [UInt8]? {
        let row = try connection.rows("SELECT bytes FROM content WHERE digest = $1", [.text(digest.text)]).first
        return try row?.bytes(0)
    }

    func insert(_ record: Record) throws(StoreError) {
        let body = record.body.map { String(decoding: $0.serialized(), as: UTF8.self) }
        try connection.run(
            """
            INSERT INTO record (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                .integer(record.number), .text(record.kind.rawValue), .text(record.subject), .text(record.key),
                .optional(record.slot?.list), .optional(record.slot?.position), .text(record.actor),
                .text(record.date.text), .optional(body), .optional(record.salt), .text(record.digest),
                .text(record.link),
            ])
    }

    func keep(_ content: [UInt8], as digest: ContentDigest) throws(StoreError) {
        try connection.run(
            "INSERT INTO content (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING",
            [.text(digest.text), .bytes(content)])
    }

    func slot(
        for key: String, length: Int, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> StatusSlot {
        if let row = try connection.rows("SELECT list, position FROM slot WHERE key = $1", [.text(key)]).first {
            return StatusSlot(list: try row.integer(0), position: try row.integer(1))
        }
        let list = try openList(length: length, shuffled: shuffled)
        // Six digits a place: the database cuts the one that is needed out of the text, so that the list is not read.
        let row = try connection.rows(
            "SELECT CAST(SUBSTR(places, $1, 6) AS INTEGER) FROM list WHERE number = $2",
            [.integer(list.used * 6 + 1), .integer(list.number)]
        ).first
        guard let row else { throw StoreError.damaged(place: connection.place, reason: "a status list is gone") }
        let slot = StatusSlot(list: list.number, position: try row.integer(0))
        try connection.run(
            "UPDATE list SET used = $1 WHERE number = $2", [.integer(list.used + 1), .integer(list.number)])
        try connection.run(
            "INSERT INTO slot (key, list, position) VALUES ($1, $2, $3)",
            [.text(key), .integer(slot.list), .integer(slot.position)])
        return slot
    }

    /// The last list, or a new one when it has no place left.
    private func openList(
        length: Int, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> (number: Int, used: Int) {
        let row = try connection.rows("SELECT number, used FROM list ORDER BY number DESC LIMIT 1").first
        let last = try row.map { (number: try $0.integer(0), used: try $0.integer(1)) }
        if let last, last.used < length { return last }
        let number = (last?.number ?? 0) + 1
        var places: [UInt8] = []
        places.reserveCapacity(length * 6)
        for place in try shuffled(length) {
            let digits = Array(String(place).utf8)
            places += repeatElement(UInt8(ascii: "0"), count: max(0, 6 - digits.count)) + digits
        }
        try connection.run(
            "INSERT INTO list (number, used, places) VALUES ($1, 0, $2)",
            [.integer(number), .text(String(decoding: places, as: UTF8.self))])
        return (number, 0)
    }

    func eraseBody(of number: Int) throws(StoreError) {
        try connection.run("UPDATE record SET body = NULL, salt = NULL WHERE number = $1", [.integer(number)])
    }

    func remove(_ digest: ContentDigest) throws(StoreError) {
        try connection.run("DELETE FROM content WHERE digest = $1", [.text(digest.text)])
    }

    private func records(_ statement: String, _ values: [SQLValue] = []) throws(StoreError) -> [Record] {
        var records: [Record] = []
        for row in try connection.rows(statement, values) { records.append(try record(row)) }
        return records
    }

    private func record(_ row: SQLRow) throws(StoreError) -> Record {
        guard let kind = RecordKind(rawValue: try row.text(1)) else {
            throw .damaged(place: connection.place, reason: "a record is of the kind \"\(try row.text(1))\"")
        }
        guard let date = DateTime(try row.text(7)) else {
            throw .damaged(place: connection.place, reason: "a record has the date \"\(try row.text(7))\"")
        }
        let slot = row.isNull(4) ? nil : StatusSlot(list: try row.integer(4), position: try row.integer(5))
        return Record(
            number: try row.integer(0), kind: kind, subject: try row.text(2), key: try row.text(3), slot: slot,
            actor: try row.text(6), date: date, body: row.isNull(8) ? nil : try body(row.text(8)),
            salt: row.isNull(9) ? nil : try row.text(9), digest: try row.text(10), link: try row.text(11))
    }

    private func body(_ text: String) throws(StoreError) -> JSONObject {
        do throws(JSONError) {
            if let object = try JSONValue(parsing: Array(text.utf8)).object { return object }
        } catch {
            throw .damaged(place: connection.place, reason: error.explanation)
        }
        throw .damaged(place: connection.place, reason: "a record says something that is no JSON object")
    }
}
