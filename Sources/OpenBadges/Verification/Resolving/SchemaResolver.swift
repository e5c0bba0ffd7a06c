import Diagnostics
import LinkedData

/// Fetches JSON Schemas that badges name, and judges what they are named for.
///
/// Open Badges 3.0, "CredentialSchema"; Open Badges 2.0, "Extensions". Asked only once the proof held, so that a forged
/// badge cannot make anybody fetch anything.
struct SchemaResolver {
    let documents: FetchedDocuments

    /// How often a schema may lead to documents that lead to further ones.
    private static let roundLimit = 4

    /// Whether a value keeps to the schema at an address.
    ///
    /// - Parameters:
    ///   - draft: how to read a schema that does not say of which draft it is.
    ///   - place: where the badge names the schema.
    func judge(
        _ value: JSONValue, by address: IRI, draft: JSONSchemaDraft, place: SourcePlace
    ) async -> CheckOutcome {
        let name = IRI(address.withoutFragment) ?? address
        guard documents.takeSchema() else { return .undetermined(BadgeResolver.tooManySchemas) }
        let document: JSONValue
        switch await schema(at: name) {
        case .success(let read): document = read
        case .failure(let error): return .undetermined(Self.unavailable(name, error.finding, place))
        }
        var fetched: [IRI: JSONValue] = [name: document]
        for _ in 0..<Self.roundLimit {
            do throws(JSONSchemaError) {
                let known = fetched
                let schema = try JSONSchema(document, at: name, defaultDraft: draft) { address in
                    BundledSchemas.schema(at: address) ?? known[address]
                }
                return Self.outcome(try schema.validate(value), name, place)
            } catch {
                guard !error.missing.isEmpty else { return .undetermined(Finding(error)) }
                for text in error.missing {
                    guard let missing = IRI(text), case .success(let read) = await schema(at: missing) else {
                        return .undetermined(Finding(error))
                    }
                    fetched[missing] = read
                }
            }
        }
        return .undetermined(Self.endless(name, place))
    }

    private func schema(at address: IRI) async -> Result<JSONValue, AssertionDocumentError> {
        if let bundled = BundledSchemas.schema(at: address) { return .success(bundled) }
        return await documents.json(at: address)
    }

    private static func outcome(_ verdict: JSONSchemaVerdict, _ schema: IRI, _ place: SourcePlace) -> CheckOutcome {
        guard let first = verdict.failures.first else {
            return verdict.isValid ? .passed : .undetermined(endless(schema, place))
        }
        let more = verdict.failures.count > 1 || verdict.isCutOff ? " That is not all that is wrong." : ""
        return .failed(
            Finding(
                "schema.violated",
                "The badge does not keep to the schema \(schema) that it names. At \(first.instancePlace.text.isEmpty ? "/" : first.instancePlace.text): \(first.explanation)\(more)",
                remedy: "Ask the issuer for a badge that does.",
                specification: "Open Badges 3.0, CredentialSchema; Open Badges 2.0, Extensions", place: place))
    }

    private static func unavailable(_ address: IRI, _ reason: Finding, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unavailable",
            "The badge names the schema \(address), which could not be had. \(reason.explanation)",
            remedy: reason.remedy, place: place)
    }

    private static func endless(_ address: IRI, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unavailable", "The schema \(address) leads to further documents again and again.",
            remedy: "Ask the issuer for a badge with a simpler schema.", place: place)
    }
}

extension BadgeResolver {
    /// Judges a credential by the schemas that it names and that are not those of its own class.
    func resolveSchemas(_ badge: inout ResolvedBadge) async {
        guard let named = badge.document["credentialSchema"]?.elements, !named.isEmpty else { return }
        guard badge.isProven else {
            badge.schemas = .notRun(
                because: "No proof holds, so nobody was asked for the schemas that the badge names.")
            return
        }
        let resolver = SchemaResolver(documents: documents)
        var outcomes: [CheckOutcome] = []
        var asked: Set<JSONValue> = []
        for (position, schema) in named.enumerated() where !badge.isOfItsClass(schema) && asked.insert(schema).inserted
        {
            let place = SourcePlace.pointer("/credentialSchema/\(position)")
            let types = schema.object?["type"]?.elements ?? []
            guard types.contains("1EdTechJsonSchemaValidator2019") || types.contains("JsonSchema"),
                let address = schema.object?["id"]?.text.flatMap({ IRI($0) })
            else {
                outcomes.append(.undetermined(Self.unsupported(schema, place)))
                continue
            }
            outcomes.append(
                await resolver.judge(.object(badge.document), by: address, draft: .draft2019, place: place))
        }
        badge.schemas = CheckOutcome.worst(outcomes)
    }

    static let tooManySchemas = Finding(
        "limit.count",
        "The badge and what it carries name more schemas than \(FetchedDocuments.schemaLimit), the most that are judged by.",
        remedy: "Ask the issuer for a badge with fewer.")

    private static func unsupported(_ schema: JSONValue, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unsupported",
            "The badge asks for a schema of a kind that is not known here: \(schema.object?["type"]?.elements.first?.text ?? "(none)")",
            remedy: "Ask the issuer whether the schema matters, or check the badge with a tool that has it.",
            specification: "Open Badges 3.0, CredentialSchema", place: place)
    }
}
