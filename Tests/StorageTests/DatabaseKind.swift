import Foundation
import TestSupport
import Testing

@testable import Storage

/// A database on which the store is tested.
enum DatabaseKind: CaseIterable, CustomTestStringConvertible {
    case sqlite, postgreSQL

    /// Those that are there.
    static let available: [DatabaseKind] = TemporaryPostgreSQL.shared == nil ? [.sqlite] : allCases

    var testDescription: String { self == .sqlite ? "SQLite" : "PostgreSQL" }

    /// The place of a new database.
    func location() throws -> String {
        switch self {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return folder.appending(path: "programme.db").path
        case .postgreSQL:
            guard let server = TemporaryPostgreSQL.shared else { throw CocoaError(.fileNoSuchFile) }
            return try server.makeDatabase()
        }
    }

    /// The database at a place, without the store on it.
    func database(at location: String) throws -> any SQLDatabase {
        switch self {
        case .sqlite: try SQLiteDatabase(path: location, creating: false)
        case .postgreSQL: try PostgreSQLDatabase(address: location)
        }
    }

    /// What a database is called in messages.
    func place(of location: String) throws -> String {
        self == .sqlite ? location : try PostgreSQLAddress(location).place
    }
}
