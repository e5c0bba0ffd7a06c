package import LinkedData
private import Synchronization

/// The JSON Schemas that badges and other schemas refer to, all in the program: nothing is fetched or opened.
///
/// Each is our own writing of the published schema, equal to it in effect (`Schemas/README.md`).
package enum BundledSchemas {
    /// All addresses that are known.
    package static var addresses: [String] { table.flatMap(\.addresses) }

    /// The schema that is published at an address, whatever its fragment; `nil` when it is not one of the
    /// ``addresses``.
    package static func schema(at address: IRI) -> JSONValue? {
        let name = address.withoutFragment
        guard let file = files[JSONText(name)] else { return nil }
        if let document = parsed.withLock({ $0[file] }) { return document }
        guard let bytes = EmbeddedFolder.schemas.bytes(named: file), let document = try? JSONValue(parsing: bytes)
        else {
            return nil
        }
        parsed.withLock { $0[file] = document }
        return document
    }

    private static let files = Dictionary(
        uniqueKeysWithValues: table.flatMap { file, addresses in addresses.map { (JSONText($0), file) } })

    private static let parsed = Mutex<[String: JSONValue]>([:])

    /// Where each file of `Schemas/schemas` is published; an address has no fragment.
    package static let table: [(file: String, addresses: [String])] = [
        ("json-schema-draft-04", ["http://json-schema.org/draft-04/schema"]),
        ("json-schema-draft-06", ["http://json-schema.org/draft-06/schema"]),
        ("json-schema-draft-07", ["http://json-schema.org/draft-07/schema"]),
        ("json-schema-2019-09", ["https://json-schema.org/draft/2019-09/schema"]),
        ("json-schema-2020-12", ["https://json-schema.org/draft/2020-12/schema"]),
        ("open-badges-3.0-achievement-credential", openBadges3("achievementcredential")),
        ("open-badges-3.0-any-achievement-credential", openBadges3("anyachievementcredential")),
        ("open-badges-3.0-endorsement-credential", openBadges3("endorsementcredential")),
        ("open-badges-3.0-any-endorsement-credential", openBadges3("anyendorsementcredential")),
        ("open-badges-3.0-profile", openBadges3("profile")),
        ("extension-accessibility-2", badgeExtension("accessibilityExtension")),
        ("extension-accessibility-3-achievement", badgeExtension("accessibilityExtension", "achievement")),
        ("extension-accessibility-3-credential", badgeExtension("accessibilityExtension", "achievement_credential")),
        ("extension-accessibility-3-profile", badgeExtension("accessibilityExtension", "profile")),
        ("extension-apply-link-2", badgeExtension("applyLinkExtension")),
        ("extension-apply-link-3", badgeExtension("applyLinkExtension", "")),
        ("extension-endorsement-2", badgeExtension("endorsement")),
        ("extension-example-2", badgeExtension("exampleExtension")),
        ("extension-extra-description-2", badgeExtension("extraDescription")),
        ("extension-geo-coordinates-2", badgeExtension("geoCoordinatesExtension")),
        ("extension-geo-coordinates-3-achievement", badgeExtension("geoCoordinatesExtension", "achievement")),
        (
            "extension-geo-coordinates-3-credential",
            badgeExtension("geoCoordinatesExtension", "achievement_credential")
        ),
        ("extension-license-2", badgeExtension("licenseExtension")),
        ("extension-license-3", badgeExtension("licenseExtension", "")),
        ("extension-original-creator-2", badgeExtension("originalCreatorExtension")),
        ("extension-recipient-profile-2", badgeExtension("recipientProfile")),
        ("accreditation-v1", badgeExtension("issuerAccreditationExtension") + extensionProfile("ob-accred/v1p0")),
        ("accreditation-v2", extensionProfile("ob-accred/v2p0")),
        ("assessment-v1", badgeExtension("assessmentExtension") + extensionProfile("ob-assessment/v1p0")),
        ("assessment-v2", extensionProfile("ob-assessment/v2p0")),
    ]

    private static func openBadges3(_ name: String) -> [String] {
        ["https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_\(name)_schema.json"]
    }

    /// The schema of an extension in the community's folder, for 2.0 or, for a part of a credential, for 3.0.
    private static func badgeExtension(_ name: String, _ part: String? = nil) -> [String] {
        let file = part.map { "schema_\($0)\($0.isEmpty ? "" : "_")obv3p0.json" } ?? "schema.json"
        return ["https://openbadgespec.org/extensions", "https://w3id.org/openbadges/extensions"].map {
            "\($0)/\(name)/\(file)"
        }
    }

    /// The schema of an extension that has a standard of its own; contexts and badges write its address in each of these
    /// ways.
    private static func extensionProfile(_ path: String) -> [String] {
        ["https", "http"].flatMap { scheme in
            ["", "/", ".json"].map { "\(scheme)://purl.imsglobal.org/spec/\(path)/schema\($0)" }
        }
    }
}
