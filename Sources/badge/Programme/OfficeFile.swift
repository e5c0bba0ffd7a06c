import Issuance
import LinkedData

/// JSON files that an office writes by hand.
enum OfficeFile {
    /// The object in a file.
    ///
    /// - Parameter what: what it should describe, for the message.
    static func object(in file: InputFile, what: String) throws -> JSONObject {
        try file.read(limit: .document) { bytes in
            guard let object = try JSONValue(parsing: bytes).object else { throw FileRoleError.noObject(what: what) }
            return object
        }
    }
}

extension OfficeFile {
    /// The end of the records in an earlier result of `badge audit --json`.
    static func head(in name: String) throws -> ChainHead {
        guard let head = ChainHead(try object(in: InputFile(name), what: "result of badge audit")) else {
            throw UsageError("\(name) is no result of badge audit.", remedy: "Make one with badge audit --json.")
        }
        return head
    }
}
