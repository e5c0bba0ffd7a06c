import Issuance

/// One step of the form of a store. Steps that were released are never changed; new ones come behind them.
struct Migration: Sendable {
    /// The number of the form that it leads to.
    let version: Int
    /// The statements, which both databases understand.
    let statements: [String]
    /// Statements that say how PostgreSQL is to keep something. They change nothing that anybody reads.
    var ofPostgreSQL: [String] = []

    /// Makes the table that tells the form of a store.
    static let start = "CREATE TABLE IF NOT EXISTS form (version BIGINT NOT NULL)"

    /// All steps.
    static let all = [
        Migration(
            version: 1,
            statements: [
                """
                CREATE TABLE record (
                    number BIGINT PRIMARY KEY,
                    kind TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    key TEXT NOT NULL UNIQUE,
                    list BIGINT,
                    position BIGINT,
                    actor TEXT NOT NULL,
                    date TEXT NOT NULL,
                    body TEXT,
                    salt TEXT,
                    digest TEXT NOT NULL,
                    link TEXT NOT NULL UNIQUE
                )
                """,
                "CREATE INDEX record_subject ON record (kind, subject, number)",
                "CREATE INDEX record_kind ON record (kind, number)",
                """
                CREATE TABLE slot (
                    key TEXT PRIMARY KEY,
                    list BIGINT NOT NULL,
                    position BIGINT NOT NULL,
                    claimed BIGINT NOT NULL,
                    UNIQUE (list, position)
                )
                """,
                "CREATE TABLE list (number BIGINT PRIMARY KEY, used BIGINT NOT NULL)",
                """
                CREATE TABLE places (
                    list BIGINT NOT NULL,
                    part BIGINT NOT NULL,
                    places TEXT NOT NULL,
                    PRIMARY KEY (list, part)
                )
                """,
                "CREATE TABLE content (digest TEXT PRIMARY KEY, bytes BYTEA NOT NULL)",
            ]),
        // Signed badges and pictures hardly become smaller, and to try took most of the server's time for an award.
        Migration(
            version: 2, statements: [],
            ofPostgreSQL: ["ALTER TABLE content ALTER COLUMN bytes SET STORAGE EXTERNAL"]),
    ]

    /// Brings a store to the form that this program knows. One that has it already is only read.
    ///
    /// - Throws: `.missing` when there is none and none is wanted, `.newer` when a later version of this program has
    ///   written it.
    static func run(on database: any SQLDatabase, creating: Bool) throws {
        let current = try database.read { connection in try version(of: connection) }
        if current == nil, !creating { throw StoreError.missing(place: database.place) }
        // The number is written in the transaction that makes the table, so it was there.
        if current == 0 {
            throw StoreError.damaged(place: database.place, reason: "it does not say any more in which form it is.")
        }
        let known = all.last?.version ?? 0
        if let current, current > known { throw StoreError.newer(place: database.place, version: current) }
        if current == known { return }
        try database.write { connection in
            try connection.run(start)
            // Somebody else may have done it in the meantime.
            let current = try version(of: connection) ?? 0
            for migration in all where migration.version > current {
                for statement in migration.statements { try connection.run(statement) }
                if database is PostgreSQLDatabase {
                    for statement in migration.ofPostgreSQL { try connection.run(statement) }
                }
                try connection.run("INSERT INTO form (version) VALUES ($1)", [.integer(migration.version)])
            }
        }
    }

    private static func version(of connection: any SQLConnection) throws(StoreError) -> Int? {
        guard try connection.hasTable("form") else { return nil }
        return try connection.rows("SELECT COALESCE(MAX(version), 0) FROM form").first?.integer(0)
    }
}
