import LinkedData
import OpenBadges

/// Rules about extensions: the schema of an extension is asked of the verifier, with the documents that were recorded.
extension PropertyRule {
    /// Whether the extensions of the node keep to their schemas.
    ///
    /// - Parameter rules: all rules; only some of them were recorded with the context and the schema of an extension.
    func holdsForExtension(in rules: [PropertyRule]) async throws -> Bool? {
        guard let carrier = root, let name = parameters["node_path"]?.elements.last?.text.map({ MemberName($0) }),
            var extended = carrier[name]?.object
        else { return nil }
        let recorded = rules.compactMap { $0.parameters["extension"]?.object }
        let contexts = (parameters["context_urls"]?.elements ?? [parameters["extension"]?.object?["context_url"] ?? ""])
            .compactMap(\.text).filter { !$0.hasSuffix("/openbadges/v2") }
        var badge = RuleBadge()
        var hasSchemas = true
        for context in contexts {
            let known = recorded.first { $0["context_url"]?.text == context }
            hasSchemas = hasSchemas && known != nil
            badge.served[context] = known?["context_json"] ?? ["@context": [:]]
            let validation = known?["context_json"]?.object?["obi:validation"]?.elements.first?.object
            if let schema = validation?["obi:validationSchema"]?.text {
                // The first address sends on to the second.
                for host in ["w3id.org/openbadges", "openbadgespec.org"] {
                    let address = schema.replacing("w3id.org/openbadges", with: host)
                    badge.served[address] = known?["validation_schema"]
                }
            }
        }
        extended["@context"] = .array(contexts.map { .text($0) })
        badge.assertion = badge.assertion.replacing(carrier.replacing(["id": badge.assertion["id"] ?? .null]))
        badge.assertion[name] = .object(extended)
        let report = try await badge.report(at: instant)
        switch report?.checks.first(where: { $0.code == .conformanceSchema })?.outcome {
        case .passed: return true
        case .failed: return false
        // Nothing is asked of an extension whose context names no schema.
        case .notApplicable: return hasSchemas ? nil : true
        case .undetermined, .notRun, nil: return nil
        }
    }
}
