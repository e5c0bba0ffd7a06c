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
        let isAll = verdict.failures.count == 1 && !verdict.isCutOff
        let instancePlace = first.instancePlace.text
        return .failed(
            Finding(
                "schema.violated",
                Phrase(
                    isAll ? "schema.violated/one" : "schema.violated/several",
                    [
                        "schema": schema, "place": instancePlace.isEmpty ? "/" : instancePlace,
                        "reason": first.account,
                    ]),
                remedy: Phrase("do/issuer-badge-does"),
                specification: "Open Badges 3.0, CredentialSchema; Open Badges 2.0, Extensions", place: place))
    }

    private static func unavailable(_ address: IRI, _ reason: Finding, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unavailable",
            Phrase(
                "schema.unavailable/badge-names-schema-address-could", ["address": address, "reason": reason.account]),
            remedy: reason.advice, place: place)
    }

    private static func endless(_ address: IRI, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unavailable",
            Phrase("schema.unavailable/schema-address-leads-further-documents", ["address": address]),
            remedy: Phrase("do/issuer-badge-simpler-schema"), place: place)
    }
}

extension BadgeResolver {
    /// Judges a credential by the schemas that it names and that are not those of its own class.
    func resolveSchemas(_ badge: inout ResolvedBadge) async {
        guard let named = badge.document["credentialSchema"]?.elements, !named.isEmpty else { return }
        guard badge.isProven else {
            badge.schemas = .notRun(
                because: Phrase("not-run/no-proof-holds-nobody-asked"))
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
        Phrase("limit.count/badge-carries-name-more-schemas", ["schemaLimit": FetchedDocuments.schemaLimit]),
        remedy: Phrase("do/issuer-badge-fewer"))

    private static func unsupported(_ schema: JSONValue, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unsupported",
            schema.object?["type"]?.elements.first?.text.map { Phrase("schema.unsupported/type", ["type": $0]) }
                ?? Phrase("schema.unsupported/none"),
            remedy: Phrase("do/issuer-whether-schema-matters-check"),
            specification: "Open Badges 3.0, CredentialSchema", place: place)
    }
}
