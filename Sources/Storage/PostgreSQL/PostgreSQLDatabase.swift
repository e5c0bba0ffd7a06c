import Issuance
private import Synchronization

/// A database of PostgreSQL, through libpq.
final class PostgreSQLDatabase: SQLDatabase {
    private let address: PostgreSQLAddress
    /// Connections that nobody uses at present. There are never more than transactions were under way at once.
    private let idle = Mutex<[PostgreSQLConnection]>([])

    /// Names the lock of whoever writes: the letters "open-bdg".
    private static let writing = 0x6f70_656e_2d62_6467

    var place: String { address.place }

    /// Connects to an address.
    init(address text: String) throws(StoreError) {
        address = try PostgreSQLAddress(text)
        giveBack(try PostgreSQLConnection(to: address))
    }

    func read<Result: Sendable>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// Writers go one after the other, so that what each reads of the end of the chain stays true until it commits; who
    /// reads waits for nobody. Each statement sees what is committed by then, so the lock has to come before the first.
    func write<Result: Sendable>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try transaction(
            "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock(\(Self.writing))", body)
    }

    private func transaction<Result>(
        _ opening: String, _ body: (any SQLConnection) throws -> Result
    ) throws -> Result {
        let connection = try begin(opening)
        // A connection that is not given back is closed, and with it ends whatever is still open on it.
        let result: Result
        do {
            result = try body(connection)
        } catch {
            // What the database says to this counts for nothing beside the first error.
            if (try? connection.command("ROLLBACK")) != nil { giveBack(connection) }
            throw error
        }
        // After a statement that failed the database answers to COMMIT that it has rolled back.
        guard try connection.command("COMMIT") == "COMMIT" else {
            giveBack(connection)
            throw StoreError.refused(place: address.place, reason: "a statement failed, so nothing was changed")
        }
        giveBack(connection)
        return result
    }

    /// Opens a transaction. A connection that was idle may have gone with a database that went away and came back: then a
    /// new one is made.
    private func begin(_ opening: String) throws(StoreError) -> PostgreSQLConnection {
        while let connection = idle.withLock({ $0.popLast() }) {
            do throws(StoreError) {
                try connection.command(opening)
                return connection
            } catch .unreachable {
                continue
            }
        }
        let connection = try PostgreSQLConnection(to: address)
        try connection.command(opening)
        return connection
    }

    private func giveBack(_ connection: PostgreSQLConnection) {
        if connection.isUsable { idle.withLock { $0.append(connection) } }
    }
}
