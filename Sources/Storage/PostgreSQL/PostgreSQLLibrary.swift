internal import CPostgreSQL
import Issuance

/// libpq, opened when the first address of a database is read.
///
/// Whoever has this value can call every function in it: they were all found.
struct PostgreSQLLibrary: Sendable {
    /// The one that everybody uses, or why there is none.
    static let shared = Result { () throws(StoreError) in try PostgreSQLLibrary(file: "libpq.so.5") }

    /// Its functions.
    let functions: cpostgresql_functions

    /// Opens a file.
    ///
    /// - Throws: `.noLibrary` for one that is not there, or something else.
    init(file: String) throws(StoreError) {
        let opened = cpostgresql_open(file)
        if let problem = opened.problem { throw .noLibrary(reason: String(cString: problem)) }
        functions = opened.functions
    }
}
