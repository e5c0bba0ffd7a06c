private import CPostgreSQL
import Issuance

/// Sole owner of one connection of libpq, closed exactly once.
///
/// It is `Sendable` although libpq allows one thread at a time: it stands in the pool or belongs to the one transaction that
/// took it out.
final class PostgreSQLConnection: SQLConnection, @unchecked Sendable {
    let place: String
    private let libpq: cpostgresql_functions
    private let address: PostgreSQLAddress
    private let pointer: OpaquePointer
    /// The names of the statements that this connection has prepared.
    private var prepared: [String: String] = [:]

    /// Connects.
    init(to address: PostgreSQLAddress) throws(StoreError) {
        let libpq = try PostgreSQLLibrary.shared.get().functions
        self.libpq = libpq
        self.address = address
        place = address.place
        // What stands behind the address wins over it, what stands before it gives way.
        let options: [(String, String)] = [
            ("connect_timeout", "10"), ("application_name", "badge"), ("dbname", address.text),
            ("client_encoding", "UTF8"),
        ]
        let connection = Self.withStrings(options.map(\.0)) { keywords in
            Self.withStrings(options.map(\.1)) { values in libpq.connectdbParams(keywords, values, 1) }
        }
        guard let connection else { throw .unreachable(place: place, reason: "there is no memory left") }
        pointer = connection
        guard libpq.status(pointer) == CONNECTION_OK else {
            throw .unreachable(place: place, reason: address.reason(libpq.errorMessage(pointer)))
        }
        cpostgresql_silence(libpq, pointer)
        // Whoever waits for somebody else is told so in the end; whoever stops in the middle is sent away.
        try command(
            "SET lock_timeout = '\(Int(SQLiteDatabase.patience))s'; SET idle_in_transaction_session_timeout = '60s'")
    }

    deinit { libpq.finish(pointer) }

    /// Whether the connection still stands, as far as libpq knows.
    var isUsable: Bool { libpq.status(pointer) == CONNECTION_OK }

    /// Runs a command, or several, without values.
    ///
    /// - Returns: what the database says that it did, for instance `COMMIT`.
    @discardableResult
    func command(_ text: String) throws(StoreError) -> String {
        let result = libpq.exec(pointer, text)
        defer { libpq.clear(result) }
        try check(result)
        return libpq.cmdStatus(result).map { String(cString: $0) } ?? ""
    }

    func hasTable(_ name: String) throws(StoreError) -> Bool {
        try rows("SELECT COUNT(to_regclass($1))", [.text(name)]).first?.integer(0) == 1
    }

    func unsoundness() throws(StoreError) -> [String] { try PostgreSQLForm.unsoundness(of: self) }

    func rows(_ statement: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
        let name = try prepare(statement)
        let parameters = try PostgreSQLParameters(values, place: place)
        let result = parameters.withPointers { pointers, lengths, formats in
            libpq.execPrepared(pointer, name, Int32(values.count), pointers, lengths, formats, 1)
        }
        defer { libpq.clear(result) }
        try check(result)
        let columns = libpq.nfields(result)
        return try (0..<libpq.ntuples(result)).map { row throws(StoreError) in
            var values: [SQLValue] = []
            values.reserveCapacity(Int(columns))
            for column in 0..<columns { values.append(try value(of: result, row, column)) }
            return SQLRow(values: values, place: place)
        }
    }

    /// A statement is read and planned once on each connection.
    private func prepare(_ statement: String) throws(StoreError) -> String {
        if let name = prepared[statement] { return name }
        let name = "s\(prepared.count)"
        let result = libpq.prepare(pointer, name, statement, 0, nil)
        defer { libpq.clear(result) }
        try check(result)
        prepared[statement] = name
        return name
    }

    private func check(_ result: OpaquePointer?) throws(StoreError) {
        switch libpq.resultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
        default: break
        }
        let state = cpostgresql_state(libpq, result).map { String(cString: $0) } ?? ""
        let message = libpq.resultErrorField(result, Int32(UInt8(ascii: "M"))) ?? libpq.errorMessage(pointer)
        let error = PostgreSQLError(state: state, reason: address.reason(message))
        throw error.explained(at: place, isConnected: isUsable)
    }

    /// A value in the binary form of its type.
    private func value(of result: OpaquePointer?, _ row: Int32, _ column: Int32) throws(StoreError) -> SQLValue {
        guard libpq.getisnull(result, row, column) == 0, let start = libpq.getvalue(result, row, column) else {
            return .null
        }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(libpq.getlength(result, row, column)))
        switch libpq.ftype(result, column) {
        // bigint, smallint, integer: most significant byte first
        case 20, 21, 23:
            let isNegative = bytes.first.map { $0 >= 0x80 } ?? false
            return .integer(bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) })
        // text, character varying, name
        case 25, 1043, 19: return .text(String(decoding: bytes, as: UTF8.self))
        // bytea
        case 17: return .bytes(Array(bytes))
        case let type: throw .damaged(place: place, reason: "a column is of the type \(type)")
        }
    }

    /// Texts as an array of C strings with a null behind them.
    private static func withStrings<Result>(
        _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        var bytes: [CChar] = []
        var starts: [Int] = []
        for text in texts {
            starts.append(bytes.count)
            bytes += text.utf8CString
        }
        return bytes.withUnsafeBufferPointer { buffer in
            body(starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil])
        }
    }
}
