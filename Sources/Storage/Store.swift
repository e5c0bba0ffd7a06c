public import Issuance

/// The records of a programme in a database: a file of SQLite, or PostgreSQL at an address.
public struct Store: IssuanceStore {
    private let database: any SQLDatabase

    /// Opens a store, and brings it to the form that this program knows.
    ///
    /// - Parameters:
    ///   - location: the path of a file, or an address: `postgres://user@host/database`.
    ///   - creating: whether an empty store is made where there is none.
    public init(_ location: String, creating: Bool = false) throws(StoreError) {
        if PostgreSQLAddress.isAddress(location) {
            database = try PostgreSQLDatabase(address: location)
        } else {
            database = try SQLiteDatabase(path: location, creating: creating)
        }
        do {
            try Migration.run(on: database, creating: creating)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .refused(place: database.place, reason: "\(error)")
        }
    }

    /// Checks that a location may be written down.
    ///
    /// - Throws: `.password` for an address with a password in it.
    public static func checkWritable(_ location: String) throws(StoreError) {
        guard PostgreSQLAddress.isAddress(location) else { return }
        let address = try PostgreSQLAddress(location)
        if address.password != nil { throw .password(place: address.place) }
    }

    /// Reads one state of the store.
    public func read<Result: Sendable>(_ body: (any RecordReading) throws -> Result) throws -> Result {
        try database.read { connection in try body(SQLRecords(connection)) }
    }

    /// Changes the store: all that `body` does, or nothing.
    public func write<Result: Sendable>(_ body: (any RecordWriting) throws -> Result) throws -> Result {
        try database.write { connection in try body(SQLRecords(connection)) }
    }
}
