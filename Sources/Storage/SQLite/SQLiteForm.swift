private import GRDB
import Issuance

/// What is to be known of a file of SQLite before its answers are believed: whoever can write the file can write its indexes.
enum SQLiteForm {
    /// The tables as migrations make them.
    private static func made(at place: String) throws(StoreError) -> StoreForm {
        do {
            return try DatabaseQueue().write { database in
                let connection = SQLiteConnection(database: database, place: place)
                try connection.run(Migration.start)
                for statement in Migration.all.flatMap(\.statements) { try connection.run(statement) }
                return try form(of: connection)
            }
        } catch let error as StoreError {
            throw error
        } catch {
            throw SQLiteDatabase.explained(error, at: place)
        }
    }

    private static func form(of connection: any SQLConnection) throws(StoreError) -> StoreForm {
        try StoreForm(
            connection.rows(
                """
                SELECT type, name, COALESCE(sql, '') FROM sqlite_master
                    WHERE LOWER(tbl_name) IN (\(StoreForm.names))
                """))
    }

    /// What is wrong with the tables and their indexes themselves, in sentences.
    static func unsoundness(of connection: any SQLConnection) throws(StoreError) -> [String] {
        var sentences = try form(of: connection).differences(from: made(at: connection.place))
        // What is kept as content is held against its digests, wherever an index leads.
        for table in StoreForm.tables where table != "content" {
            let answers = try connection.rows("PRAGMA integrity_check(\(table))")
            guard let first = try answers.first?.text(0), first != "ok" || answers.count > 1 else { continue }
            sentences.append("The table \(table) and its indexes do not agree: \(first).")
        }
        return sentences
    }
}
