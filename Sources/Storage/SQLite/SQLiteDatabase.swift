private import Foundation
internal import GRDB
import Issuance

/// A database in a file, through GRDB.
struct SQLiteDatabase: SQLDatabase {
    private let pool: DatabasePool
    let place: String

    /// How long one program waits for another that is writing, in seconds.
    static let patience = 30.0

    /// Opens the file, and makes it if that is wanted.
    init(path: String, creating: Bool) throws(StoreError) {
        place = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            // What is erased is overwritten, not only forgotten.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            if creating { try Self.makeFile(path) } else { try Self.requireStore(path) }
            pool = try DatabasePool(path: path, configuration: configuration)
            // A commit is on the disk before anybody is told of it. The pool asks for less when it is made, so this comes
            // after it.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch let error as StoreError {
            throw error
        } catch {
            throw Self.explained(error, at: path)
        }
    }

    /// Makes an empty file that only its owner can read: it will tell who handed in what. Files that SQLite puts beside it get
    /// the same rights.
    private static func makeFile(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        // What goes wrong here goes wrong again when the file is opened, and is explained there.
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }

    /// Looks without writing whether the file is there and holds a store: opened for writing, it would be made, and one that
    /// belongs to another program would be changed.
    private static func requireStore(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(Self.patience)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            guard try queue.read({ try $0.tableExists("form") }) else { throw StoreError.missing(place: path) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            let files = FileManager.default
            guard files.fileExists(atPath: path) else { throw StoreError.missing(place: path) }
            // Files that stand beside the store while it is read cannot be made in a folder that may not be written to.
            let folder = URL(filePath: path).deletingLastPathComponent().path
            throw files.isReadableFile(atPath: path) && !files.isWritableFile(atPath: folder)
                ? StoreError.readOnly(place: path) : error
        }
    }

    func read<Result: Sendable>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try explaining { try pool.read { try body(SQLiteConnection(database: $0, place: place)) } }
    }

    func write<Result: Sendable>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try explaining {
            try pool.barrierFreeWrite { try body(SQLiteConnection(database: $0, place: place)) }
        }
    }

    private func explaining<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw Self.explained(error, at: place)
        }
    }

    static func explained(_ error: any Error, at path: String) -> StoreError {
        guard let error = error as? DatabaseError else { return .refused(place: path, reason: "\(error)") }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(place: path)
        case .SQLITE_FULL: return .full(place: path)
        // The file through which processes share their locks could not be made as large as it has to be.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: return .full(place: path)
        case .SQLITE_IOERR:
            let reason = error.message ?? "disk I/O error"
            return .disk(place: path, reason: "\(reason) (SQLite \(error.extendedResultCode.rawValue))")
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(place: path)
        case .SQLITE_CANTOPEN: return .unreachable(place: path, reason: "the file or its folder cannot be opened")
        case .SQLITE_NOTADB: return .foreign(place: path, reason: "the file is no SQLite database.")
        case .SQLITE_CORRUPT: return .damaged(place: path, reason: error.message ?? "the file is damaged")
        default: return .refused(place: path, reason: error.message ?? "code \(error.resultCode.rawValue)")
        }
    }
}

extension DatabasePool {
    /// A transaction that has the right to write from its first statement on, so that what it reads stays true.
    fileprivate func barrierFreeWrite<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try writeWithoutTransaction { database in
            var result: Result?
            try database.inTransaction(.immediate) {
                result = try body(database)
                return .commit
            }
            guard let result else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
            return result
        }
    }
}

/// GRDB's connection inside a transaction.
struct SQLiteConnection: SQLConnection {
    let database: Database
    let place: String

    func hasTable(_ name: String) throws(StoreError) -> Bool {
        try rows("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $1", [.text(name)]).first?
            .integer(0) == 1
    }

    func unsoundness() throws(StoreError) -> [String] { try SQLiteForm.unsoundness(of: self) }

    func rows(_ statement: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
        do {
            let prepared = try database.cachedStatement(sql: statement)
            // Said to be of any kind: for values of one kind GRDB makes a key path each time, which takes longer than many a
            // statement.
            let arguments = StatementArguments(values.map { $0.databaseValue as (any DatabaseValueConvertible)? })
            guard prepared.columnCount > 0 else {
                try prepared.execute(arguments: arguments)
                return []
            }
            // Each row is read where it stands: a copy of it would be one more of all texts.
            let cursor = try Row.fetchCursor(prepared, arguments: arguments)
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                let values = (0..<prepared.columnCount).map { column in SQLValue(row[column] as DatabaseValue) }
                rows.append(SQLRow(values: values, place: place))
            }
            return rows
        } catch {
            throw SQLiteDatabase.explained(error, at: place)
        }
    }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(Int(number))
        case .double(let number): self = Int(exactly: number).map { .integer($0) } ?? .null
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(Array(data))
        }
    }
}
