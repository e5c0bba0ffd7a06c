import Issuance

/// One step of the form of a store. Steps that were released are never changed; new ones come behind them.
struct Migration: Sendable {
    /// The number of the form that it leads to.
    let version: Int
    /// The statements, which both databases understand.
    let statements: [String]

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
                """
                CREATE TABLE slot (
                    key TEXT PRIMARY KEY,
                    list BIGINT NOT NULL,
                    position BIGINT NOT NULL,
                    UNIQUE (list, position)
                )
                """,
                """
                CREATE TABLE list (
                    number BIGINT PRIMARY KEY,
                    used BIGINT NOT NULL,
                    places TEXT NOT NULL
                )
                """,
                "CREATE TABLE content (digest TEXT PRIMARY KEY, bytes BYTEA NOT NULL)",
            ])
    ]

    /// Brings a store to the form that this program knows.
    ///
    /// - Throws: `.newer` when a later version of this program has written it.
    static func run(on connection: any SQLConnection) throws(StoreError) {
        try connection.run("CREATE TABLE IF NOT EXISTS form (version BIGINT NOT NULL)")
        let row = try connection.rows("SELECT COALESCE(MAX(version), 0) FROM form").first
        let version = try row?.integer(0) ?? 0
        let known = all.last?.version ?? 0
        guard version <= known else { throw .newer(place: connection.place, version: version) }
        for migration in all where migration.version > version {
            for statement in migration.statements { try connection.run(statement) }
            try connection.run("INSERT INTO form (version) VALUES ($1)", [.integer(migration.version)])
        }
    }
}
