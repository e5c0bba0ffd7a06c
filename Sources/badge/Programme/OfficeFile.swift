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
