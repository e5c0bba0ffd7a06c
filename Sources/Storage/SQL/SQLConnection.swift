import Issuance

/// A connection to a database inside a transaction. Placeholders are `$1`, `$2` and so on, in the order of the values.
protocol SQLConnection {
    /// What the database is called in messages; it names no password.
    var place: String { get }
    /// The rows that a statement gives.
    func rows(_ statement: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow]
    /// Whether there is a table of that name.
    func hasTable(_ name: String) throws(StoreError) -> Bool
    /// What is wrong with the tables of a store and their indexes themselves, in sentences.
    func unsoundness() throws(StoreError) -> [String]
}

extension SQLConnection {
    /// The rows that a statement without values gives.
    func rows(_ statement: String) throws(StoreError) -> [SQLRow] { try rows(statement, []) }

    /// Runs a statement that gives no rows.
    func run(_ statement: String, _ values: [SQLValue] = []) throws(StoreError) {
        _ = try rows(statement, values)
    }
}

/// A database that runs transactions.
protocol SQLDatabase: Sendable {
    /// What the database is called in messages; it names no password.
    var place: String { get }
    /// Runs a transaction that reads.
    func read<Result: Sendable>(_ body: (any SQLConnection) throws -> Result) throws -> Result
    /// Runs a transaction that writes: all or nothing, one at a time.
    func write<Result: Sendable>(_ body: (any SQLConnection) throws -> Result) throws -> Result
}
