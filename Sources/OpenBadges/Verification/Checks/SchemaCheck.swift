import Diagnostics
import LinkedData

/// Every schema that the credential names holds.
///
/// Open Badges 3.0, "CredentialSchema". The schemas that 1EdTech publishes for these classes ask for what
/// `conformance.model` asks for, so they hold when it passed.
struct SchemaCheck: VerificationCheck {
    let code = CheckCode.conformanceSchema

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        let modelHolds: Bool
        switch badge.content {
        case .achievement(.success), .endorsement(.success), .record(.success), .credential(.success):
            modelHolds = true
        case .achievement(.failure), .endorsement(.failure), .record(.failure), .credential(.failure):
            modelHolds = false
        case .badgeObject, .unsupported: return .notApplicable
        }
        guard let schemas = badge.document["credentialSchema"]?.elements, !schemas.isEmpty else {
            return .notApplicable
        }
        guard modelHolds else { return .notRun(because: "The credential does not have the shape of its class.") }
        for (position, schema) in schemas.enumerated() {
            let types = schema.object?["type"]?.elements ?? []
            let isJSONSchema = types.contains("1EdTechJsonSchemaValidator2019") || types.contains("JsonSchema")
            let address = schema.object?["id"]?.text ?? ""
            guard isJSONSchema, Self.isSchema(address, of: badge.content) else {
                return .undetermined(
                    Finding(
                        "schema.unsupported",
                        "The credential asks for a further schema that is not known here: \(address)",
                        remedy:
                            "Ask the issuer whether the schema matters, or check the badge with a tool that has it.",
                        specification: "Open Badges 3.0, CredentialSchema",
                        place: .pointer("/credentialSchema/\(position)")))
            }
        }
        return .passed
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
