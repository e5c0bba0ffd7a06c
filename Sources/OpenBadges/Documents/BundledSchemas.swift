package import LinkedData
private import Synchronization

/// The JSON Schemas that badges and other schemas refer to, all in the program: nothing is fetched or opened.
///
/// Each is our own writing of the published schema, equal to it in effect (`Schemas/README.md`).
package enum BundledSchemas {
    /// All addresses that are known.
    package static var addresses: [String] { table.map(\.address) }

    /// The schema that is published at an address, whatever its fragment; `nil` when it is not one of the
    /// ``addresses``.
    package static func schema(at address: IRI) -> JSONValue? {
        let name = address.withoutFragment
        guard let file = table.first(where: { $0.address.hasSameBytes(as: name) })?.file else { return nil }
        if let document = parsed.withLock({ $0[file] }) { return document }
        guard let bytes = EmbeddedFolder.schemas.bytes(named: file), let document = try? JSONValue(parsing: bytes)
        else {
            return nil
        }
        parsed.withLock { $0[file] = document }
        return document
    }

    private static let parsed = Mutex<[String: JSONValue]>([:])

    private static let openBadges3 = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json"

    /// Where each file of `Schemas/schemas` is published; an address has no fragment.
    static let table: [(file: String, address: String)] = [
        ("json-schema-draft-04", "http://json-schema.org/draft-04/schema"),
        ("json-schema-draft-06", "http://json-schema.org/draft-06/schema"),
        ("json-schema-draft-07", "http://json-schema.org/draft-07/schema"),
        ("json-schema-2019-09", "https://json-schema.org/draft/2019-09/schema"),
        ("json-schema-2020-12", "https://json-schema.org/draft/2020-12/schema"),
        ("open-badges-3.0-achievement-credential", "\(openBadges3)/ob_v3p0_achievementcredential_schema.json"),
        ("open-badges-3.0-any-achievement-credential", "\(openBadges3)/ob_v3p0_anyachievementcredential_schema.json"),
    ]
}
