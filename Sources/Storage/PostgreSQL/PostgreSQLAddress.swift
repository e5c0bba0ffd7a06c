private import CPostgreSQL
import Issuance

/// The address of a database, `postgres://user@host/database`, as libpq reads it.
struct PostgreSQLAddress: Hashable, Sendable {
    /// The address as it was given; it may hold a password and never stands in a message.
    let text: String
    /// What the database is called in messages.
    let place: String
    /// The password in the address; those from the environment or a file are not ours to know.
    let password: String?

    /// Whether a location is an address and not the path of a file.
    static func isAddress(_ location: String) -> Bool {
        location.hasPrefix("postgres://") || location.hasPrefix("postgresql://")
    }

    /// Reads an address.
    ///
    /// - Throws: `.refused`, without the text, in which a password may stand in any place, or `.noLibrary`.
    init(_ text: String) throws(StoreError) {
        let libpq = try PostgreSQLLibrary.shared.get().functions
        guard let options = libpq.conninfoParse(text, nil) else {
            throw .refused(place: "postgres://", reason: "the address is not of the form postgres://user@host/database")
        }
        defer { libpq.conninfoFree(options) }
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        let user = values["user"].map { "\($0)@" } ?? ""
        let port = values["port"].map { ":\($0)" } ?? ""
        self.text = text
        place = "postgres://\(user)\(values["host"] ?? values["hostaddr"] ?? "")\(port)/\(values["dbname"] ?? "")"
        password = values["password"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What libpq or the database says, on one line and without the password.
    func reason(_ message: UnsafePointer<CChar>?) -> String {
        let words = message.map { String(cString: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let text = words.flatMap { $0.isEmpty ? nil : $0 } ?? "it gave no reason"
        return password.map { text.replacing($0, with: "***") } ?? text
    }
}
