import Diagnostics
import LinkedData

/// Every schema that the credential names holds, or that the contexts of extensions name.
///
/// Open Badges 3.0, "CredentialSchema"; Open Badges 2.0, "Extensions". The schemas that 1EdTech publishes for these classes ask for what
/// `conformance.model` asks for, so they hold when it passed and a notice names no departure. What the notices name they would
/// refuse, and it changes nothing that the badge says: then that question is left to the model.
struct SchemaCheck: VerificationCheck {
    let code = CheckCode.conformanceSchema

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        let modelHolds: Bool
        switch badge.content {
        case .achievement(.success), .endorsement(.success), .record(.success), .credential(.success):
            modelHolds = true
        case .achievement(.failure), .endorsement(.failure), .record(.failure), .credential(.failure):
            modelHolds = false
        case .badgeObject: return badge.schemas
        case .unsupported: return .notApplicable
        }
        guard let schemas = badge.document["credentialSchema"]?.elements, !schemas.isEmpty else {
            return .notApplicable
        }
        guard modelHolds else { return .notRun(because: Phrase("not-run/credential-does-not-shape-class")) }
        guard badge.schemas == .notApplicable || badge.schemas == .passed else { return badge.schemas }
        return badge.departsFromItsClass ? .notApplicable : .passed
    }
}

extension ResolvedBadge {
    /// Whether a schema is a published one of the very class that the credential is.
    func isOfItsClass(_ schema: JSONValue) -> Bool {
        let types = schema.object?["type"]?.elements ?? []
        guard types.contains("1EdTechJsonSchemaValidator2019") || types.contains("JsonSchema") else { return false }
        return Self.isSchema(schema.object?["id"]?.text ?? "", of: content)
    }

    /// Whether an address is that of a published schema of the very class that the credential is.
    private static func isSchema(_ address: String, of content: ResolvedBadge.Content) -> Bool {
        let published: [String]
        switch content {
        case .achievement: published = achievementSchemas
        case .endorsement: published = endorsementSchemas
        case .record: published = recordSchemas
        case .credential, .badgeObject, .unsupported: published = []
        }
        return published.contains { $0.hasSameBytes(as: address) }
    }

    private static let achievementSchemas = schemas(of: "achievement")
    private static let endorsementSchemas = schemas(of: "endorsement")

    private static let recordSchemas = ["json", "json-ld"].map {
        "https://purl.imsglobal.org/spec/clr/v2p0/schema/\($0)/clr_v2p0_clrcredential_schema.json"
    }

    private static func schemas(of subject: String) -> [String] {
        ["json", "json-ld"].flatMap { folder in
            ["", "any"].map { edition in
                "https://purl.imsglobal.org/spec/ob/v3p0/schema/\(folder)/ob_v3p0_\(edition)\(subject)credential_schema.json"
            }
        }
    }
}
