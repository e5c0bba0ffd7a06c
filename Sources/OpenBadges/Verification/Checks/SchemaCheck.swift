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
        case .achievement(.success), .endorsement(.success): modelHolds = true
        case .achievement(.failure), .endorsement(.failure): modelHolds = false
        case .assertion, .unsupported: return .notApplicable
        }
        guard let schemas = badge.document["credentialSchema"]?.elements, !schemas.isEmpty else {
            return .notApplicable
        }
        guard modelHolds else { return .notRun(because: "The credential does not have the shape of its class.") }
        for (position, schema) in schemas.enumerated() {
            let types = schema.object?["type"]?.elements.compactMap(\.text) ?? []
            let isJSONSchema = types.contains { $0 == "1EdTechJsonSchemaValidator2019" || $0 == "JsonSchema" }
            let address = schema.object?["id"]?.text ?? ""
            guard isJSONSchema, Self.isOpenBadgesSchema(address) else {
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

    private static func isOpenBadgesSchema(_ address: String) -> Bool {
        let base = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json"
        guard address.hasPrefix(base + "/") || address.hasPrefix(base + "-ld/") else { return false }
        let name = address.split(separator: "/").last ?? ""
        return [
            "ob_v3p0_achievementcredential_schema.json", "ob_v3p0_anyachievementcredential_schema.json",
            "ob_v3p0_endorsementcredential_schema.json", "ob_v3p0_anyendorsementcredential_schema.json",
        ].contains(String(name))
    }
}
