import Diagnostics
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

    func records(keys: [String]) throws(StoreError) -> [String: Record] {
        var found: [String: Record] = [:]
        for (places, values) in SQLBatch.lists(keys) {
            for record in try records("SELECT \(Self.columns) FROM record WHERE key IN (\(places))", values) {
                found[record.key] = record
            }
        }
        return found
    }

    func records(_ kind: RecordKind, about subject: String) throws(StoreError) -> [Record] {
        try records(
            "SELECT \(Self.columns) FROM record WHERE kind = $1 AND subject = $2 ORDER BY number",
            [.text(kind.rawValue), .text(subject)])
    }

    func latest(_ kind: RecordKind, about subjects: [String]) throws(StoreError) -> [String: Record] {
        var found: [String: Record] = [:]
        for (places, values) in SQLBatch.lists(subjects, after: [.text(kind.rawValue)]) {
            let newest = try records(
                """
                SELECT \(Self.columns) FROM record JOIN
                    (SELECT MAX(number) AS newest FROM record WHERE kind = $1 AND subject IN (\(places)) GROUP BY subject)
                    AS ends ON number = newest
                """, values)
            for record in newest { found[record.subject] = record }
        }
        return found
    }

    func latest(_ kind: RecordKind) throws(StoreError) -> [Record] {
        try records(
            """
            SELECT \(Self.columns) FROM record JOIN
                (SELECT MIN(number) AS earliest, MAX(number) AS newest FROM record WHERE kind = $1 GROUP BY subject)
                AS ends ON number = newest ORDER BY earliest
            """, [.text(kind.rawValue)])
    }

    func records(_ kind: RecordKind?, after number: Int, limit: Int) throws(StoreError) -> [Record] {
        // SQLite numbers the placeholders in the order in which they stand.
        guard let kind else {
            return try records(
                "SELECT \(Self.columns) FROM record WHERE number > $1 ORDER BY number LIMIT $2",
                [.integer(number), .integer(limit)])
        }
        return try records(
            "SELECT \(Self.columns) FROM record WHERE kind = $1 AND number > $2 ORDER BY number LIMIT $3",
            [.text(kind.rawValue), .integer(number), .integer(limit)])
    }

    func records(
        _ kind: RecordKind, without other: RecordKind, after number: Int, limit: Int
    ) throws(StoreError) -> [Record] {
        // A value, and not `NOT EXISTS`, so that no database reads all records of the other kind for a few of this one.
        try records(
            """
            SELECT \(Self.columns) FROM record WHERE kind = $1 AND number > $2 AND
                (SELECT MIN(other.number) FROM record AS other WHERE other.kind = $3 AND other.subject = record.subject)
                IS NULL ORDER BY number LIMIT $4
            """,
            [.text(kind.rawValue), .integer(number), .text(other.rawValue), .integer(limit)])
    }

    func records(_ kind: RecordKind, saying text: String) throws(StoreError) -> [Record] {
        try records(
            "SELECT \(Self.columns) FROM record WHERE kind = $1 AND LOWER(body) LIKE LOWER($2) ORDER BY number",
            [.text(kind.rawValue), .text("%\(text)%")])
    }

    func records(
        _ kind: RecordKind, saying text: String, orNot other: String, before number: Int, limit: Int
    ) throws(StoreError) -> [Record] {
        try records(
            """
            SELECT \(Self.columns) FROM record WHERE kind = $1 AND number < $2 AND (body LIKE $3 OR body NOT LIKE $4)
                ORDER BY number DESC LIMIT $5
            """,
            [.text(kind.rawValue), .integer(number), .text("%\(text)%"), .text("%\(other)%"), .integer(limit)])
    }

    func lists() throws(StoreError) -> Int {
        // What awards name counts too: without their lists nothing may be published.
        try connection.rows(
            """
            SELECT MAX(lists) FROM
                (SELECT COUNT(*) AS lists FROM list UNION ALL SELECT COALESCE(MAX(list), 0) FROM record) AS named
            """
        ).first?.integer(0) ?? 0
    }

    func unsoundness() throws(StoreError) -> [String] { try connection.unsoundness() }

    func list(_ number: Int) throws(StoreError) -> StatusListPlaces? {
        let row = try connection.rows("SELECT used FROM list WHERE number = $1", [.integer(number)]).first
        guard let row else { return nil }
        var places: [Int] = []
        for part in try connection.rows("SELECT places FROM places WHERE list = $1 ORDER BY part", [.integer(number)]) {
            places += try part.text(0).split(separator: " ").compactMap { Int($0) }
        }
        return StatusListPlaces(number: number, used: try row.integer(0), places: places)
    }

    func slots(after key: String, limit: Int) throws(StoreError) -> [TakenSlot] {
        var slots: [TakenSlot] = []
        let rows = try connection.rows(
            "SELECT key, list, position FROM slot WHERE key > $1 ORDER BY key LIMIT $2", [.text(key), .integer(limit)])
        for row in rows {
            let slot = StatusSlot(list: try row.integer(1), position: try row.integer(2))
            slots.append(TakenSlot(key: try row.text(0), slot: slot))
        }
        return slots
    }

    func digests(after digest: String, limit: Int) throws(StoreError) -> [ContentDigest] {
        var digests: [ContentDigest] = []
        let rows = try connection.rows(
            "SELECT digest FROM content WHERE digest > $1 ORDER BY digest LIMIT $2", [.text(digest), .integer(limit)])
        for row in rows {
            guard let digest = ContentDigest(try row.text(0)) else {
                throw .damaged(place: connection.place, reason: "content is kept under \"\(try row.text(0))\"")
            }
            digests.append(digest)
        }
        return digests
    }

    func insert(_ list: StatusListPlaces) throws(StoreError) {
        try connection.run(
            "INSERT INTO list (number, used) VALUES ($1, $2)", [.integer(list.number), .integer(list.used)])
        try insert(list.places, ofList: list.number)
    }

    func insert(_ slot: TakenSlot) throws(StoreError) {
        try insert(
            [[.text(slot.key), .integer(slot.slot.list), .integer(slot.slot.position), .integer(0)]],
            into: "slot (key, list, position, claimed)")
    }

    func content(_ digest: ContentDigest) throws(StoreError) -> [UInt8]? {
        let row = try connection.rows("SELECT bytes FROM content WHERE digest = $1", [.text(digest.text)]).first
        guard let bytes = try row?.bytes(0) else { return nil }
        let found: ContentDigest
        do throws(ProgrammeError) {
            found = try ContentDigest(of: bytes)
        } catch {
            throw .damaged(place: connection.place, reason: error.explanation)
        }
        guard found == digest else {
            throw .damaged(place: connection.place, reason: "the file \(digest) is another than was kept")
        }
        return bytes
    }

    func insert(_ records: [Record]) throws(StoreError) {
        let rows = records.map { record -> [SQLValue] in
            let body = record.body.map { String(decoding: $0.serialized(), as: UTF8.self) }
            return [
                .integer(record.number), .text(record.kind.rawValue), .text(record.subject), .text(record.key),
                .optional(record.slot?.list), .optional(record.slot?.position), .text(record.actor),
                .text(record.date.text), .optional(body), .optional(record.salt), .text(record.digest),
                .text(record.link),
            ]
        }
        try insert(rows, into: "record (\(Self.columns))")
    }

    func keep(_ contents: [ContentDigest: [UInt8]]) throws(StoreError) {
        let rows = contents.map { digest, bytes -> [SQLValue] in [.text(digest.text), .bytes(bytes)] }
        try insert(rows, into: "content (digest, bytes)", otherwise: "ON CONFLICT (digest) DO NOTHING")
    }

    private func insert(
        _ rows: [[SQLValue]], into table: String, otherwise: String = ""
    ) throws(StoreError) {
        for (places, values) in SQLBatch.rows(rows) {
            try connection.run("INSERT INTO \(table) VALUES \(places) \(otherwise)", values)
        }
    }

    func slots(
        for keys: [String], length: Int, claim: SlotClaim?, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> [String: StatusSlot] {
        var slots: [String: StatusSlot] = [:]
        var barred: Set<String> = []
        for (places, values) in SQLBatch.lists(keys) {
            let statement = "SELECT key, list, position, claimed FROM slot WHERE key IN (\(places))"
            for row in try connection.rows(statement, values) {
                let key = try row.text(0)
                if let claim, claim.isBarred(by: try row.integer(3)) {
                    barred.insert(key)
                } else {
                    slots[key] = StatusSlot(list: try row.integer(1), position: try row.integer(2))
                }
            }
        }
        if let claim {
            for (places, values) in SQLBatch.lists(Array(slots.keys), after: [.integer(claim.end)]) {
                try connection.run("UPDATE slot SET claimed = $1 WHERE key IN (\(places))", values)
            }
        }
        var fresh: [String] = []
        for key in keys where slots[key] == nil && !barred.contains(key) && !fresh.contains(key) { fresh.append(key) }
        let places = try takePlaces(fresh.count, length: length, shuffled: shuffled)
        var rows: [[SQLValue]] = []
        for (key, slot) in zip(fresh, places) {
            slots[key] = slot
            rows.append([.text(key), .integer(slot.list), .integer(slot.position), .integer(claim?.end ?? 0)])
        }
        try insert(rows, into: "slot (key, list, position, claimed)")
        return slots
    }

    /// How many places stand in one row. A list has many more, and to take one is not to read and write all of them.
    private static let part = 1024

    /// The next places of the last list, and of new ones when it has none left.
    private func takePlaces(
        _ count: Int, length: Int, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> [StatusSlot] {
        var taken: [StatusSlot] = []
        while taken.count < count {
            let list = try openList(length: length, shuffled: shuffled)
            guard list.used >= 0 else {
                throw StoreError.damaged(place: connection.place, reason: "a status list has less than no places taken")
            }
            let part = list.used / Self.part
            let row = try connection.rows(
                "SELECT places FROM places WHERE list = $1 AND part = $2", [.integer(list.number), .integer(part)]
            ).first
            guard let row else { throw StoreError.damaged(place: connection.place, reason: "a status list is gone") }
            let open = try row.text(0).split(separator: " ").dropFirst(list.used % Self.part).prefix(
                count - taken.count)
            guard !open.isEmpty else {
                throw StoreError.damaged(place: connection.place, reason: "a status list is too short")
            }
            for place in open {
                guard let position = Int(place) else {
                    throw StoreError.damaged(place: connection.place, reason: "\"\(place)\" is no place in a list")
                }
                taken.append(StatusSlot(list: list.number, position: position))
            }
            try connection.run(
                "UPDATE list SET used = $1 WHERE number = $2",
                [.integer(list.used + open.count), .integer(list.number)])
        }
        return taken
    }

    /// The last list, or a new one when it has no place left.
    private func openList(
        length: Int, shuffled: (Int) throws(ProgrammeError) -> [Int]
    ) throws -> (number: Int, used: Int) {
        let row = try connection.rows("SELECT number, used FROM list ORDER BY number DESC LIMIT 1").first
        let last = try row.map { (number: try $0.integer(0), used: try $0.integer(1)) }
        if let last, last.used < length { return last }
        let number = (last?.number ?? 0) + 1
        try connection.run("INSERT INTO list (number, used) VALUES ($1, 0)", [.integer(number)])
        try insert(shuffled(length), ofList: number)
        return (number, 0)
    }

    private func insert(_ places: [Int], ofList number: Int) throws(StoreError) {
        let parts = stride(from: 0, to: places.count, by: Self.part).enumerated().map { part, start -> [SQLValue] in
            let text = places[start...].prefix(Self.part).map(String.init).joined(separator: " ")
            return [.integer(number), .integer(part), .text(text)]
        }
        try insert(parts, into: "places (list, part, places)")
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
