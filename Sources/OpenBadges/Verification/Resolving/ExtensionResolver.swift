import Diagnostics
import LinkedData

/// Judges the extensions of a document of Open Badges 2.0 by the schemas that their contexts name.
///
/// Open Badges 2.0, "Extensions": an object of the type `Extension` and of a further type, whose context says by which
/// schema an object of that type is validated (`validatesType`, `validationSchema`).
struct ExtensionResolver {
    let documents: FetchedDocuments

    /// One extension, and the contexts that hold where it stands.
    private struct Found {
        let object: JSONObject
        let contexts: [String]
        let place: String
    }

    /// The worst that can be said of all extensions of some documents; `place` is where each stands in the badge.
    func judge(_ carriers: [(document: JSONObject, place: String)]) async -> CheckOutcome {
        var found: [Found] = []
        for (document, place) in carriers { Self.collect(.object(document), [], place, isTop: true, into: &found) }
        guard found.count <= FetchedDocuments.schemaLimit else {
            return .undetermined(BadgeResolver.tooManySchemas)
        }
        var outcomes: [CheckOutcome] = []
        for extended in found {
            for type in Self.types(of: extended.object) { outcomes.append(await judge(extended, as: type)) }
        }
        return CheckOutcome.worst(outcomes)
    }

    private static func collect(
        _ value: JSONValue, _ contexts: [String], _ place: String, isTop: Bool, into found: inout [Found]
    ) {
        switch value {
        case .object(let object):
            let contexts = contexts + (object["@context"]?.elements ?? []).compactMap(\.text)
            if !isTop, !types(of: object).isEmpty {
                found.append(Found(object: object, contexts: contexts, place: place))
            }
            for member in object.members where member.name != "@context" {
                switch member.value {
                case .object, .array:
                    collect(member.value, contexts, "\(place)/\(member.name.text)", isTop: false, into: &found)
                case .null, .bool, .number, .string: continue
                }
            }
        case .array(let elements):
            for (position, element) in elements.enumerated() {
                collect(element, contexts, "\(place)/\(position)", isTop: false, into: &found)
            }
        case .null, .bool, .number, .string: break
        }
    }

    /// What an object extends, when it says that it is an extension.
    private static func types(of object: JSONObject) -> [String] {
        let types = ((object["type"] ?? object["@type"])?.elements ?? []).compactMap(\.text).map(full)
        guard types.contains(where: { $0.hasSameBytes(as: full("obi:Extension")) }) else { return [] }
        return types.filter { !$0.hasSameBytes(as: full("obi:Extension")) }
    }

    /// A type with its prefix written out.
    private static func full(_ type: String) -> String {
        for (prefix, address) in prefixes where type.utf8.starts(with: prefix.utf8) {
            return address + type.dropFirst(prefix.count)
        }
        return type.hasSameBytes(as: "Extension") ? "https://w3id.org/openbadges#Extension" : type
    }

    private static let prefixes: KeyValuePairs = [
        "extensions:": "https://w3id.org/openbadges/extensions#", "obi:": "https://w3id.org/openbadges#",
    ]

    private func judge(_ extended: Found, as type: String) async -> CheckOutcome {
        let place = SourcePlace.pointer(extended.place)
        var contexts = extended.contexts
        var rule: IRI?
        for context in extended.contexts where rule == nil && !StandardContext.isOpenBadges2Context(context) {
            switch await self.context(at: context) {
            case .success(let document): rule = Self.schema(for: type, in: document)
            case .failure(let error): return .undetermined(Self.unavailable(context, error.finding, place))
            }
        }
        // An extension that is known is judged also where its context got lost on the way.
        if rule == nil, let known = Self.bundled[JSONText(type)] {
            (rule, contexts) = (known.schema, contexts + [known.context])
        }
        guard let rule else { return .notApplicable }
        do {
            let object = try await inWordsOfExtension(extended.object, contexts)
            return await SchemaResolver(documents: documents).judge(object, by: rule, draft: .draft4, place: place)
        } catch {
            return .failed(Finding(error))
        }
    }

    /// The object as its schema expects it: with the terms of its own context.
    private func inWordsOfExtension(
        _ object: JSONObject, _ contexts: [String]
    ) async throws(JSONLDError) -> JSONValue {
        let names = [StandardContext.openBadges2] + contexts.filter { !StandardContext.isOpenBadges2Context($0) }
        let context = JSONValue.array(names.map(JSONValue.text))
        var document = object
        document["@context"] = context
        let supply = await ContextSupply.contextsForReading(document, from: documents)
        let processor = JSONLDProcessor(contexts: SuppliedContexts(supply.supplied))
        return try processor.compact(.object(document), with: context)
    }

    private func context(at text: String) async -> Result<JSONObject, AssertionDocumentError> {
        if let bundled = Self.bundledContext(at: text) { return .success(bundled) }
        guard let address = IRI(text), address.isWebAddress else {
            return .failure(.unusable(Self.noAddress(text)))
        }
        return await documents.json(at: address).flatMap { value in
            value.object.map(Result.success) ?? .failure(.unusable(Self.noAddress(text)))
        }
    }

    /// The schema that a context names for a type.
    private static func schema(for type: String, in context: JSONObject) -> IRI? {
        for rule in rules(in: context) where full(rule.type).hasSameBytes(as: type) { return rule.schema }
        return nil
    }

    private static func rules(in context: JSONObject) -> [(type: String, schema: IRI)] {
        let listed = (context["obi:validation"] ?? context["validation"])?.elements ?? []
        return listed.compactMap(\.object).compactMap { rule in
            guard let type = (rule["obi:validatesType"] ?? rule["validatesType"])?.identifier,
                let schema = (rule["obi:validationSchema"] ?? rule["validationSchema"])?.identifier.flatMap({ IRI($0) })
            else { return nil }
            return (type, schema)
        }
    }

    /// A context that is part of the program. The only error is that it is not: then it is asked for elsewhere.
    private static func bundledContext(at address: String) -> JSONObject? {
        do {
            return try BundledContexts().context(at: address).object
        } catch {
            return nil
        }
    }

    /// The extensions whose contexts are bundled, by their types.
    private static let bundled: [JSONText: (context: String, schema: IRI)] = {
        var table: [JSONText: (context: String, schema: IRI)] = [:]
        for address in BundledContexts.addresses {
            guard let context = bundledContext(at: address) else { continue }
            for rule in rules(in: context) where table[JSONText(full(rule.type))] == nil {
                table[JSONText(full(rule.type))] = (address, rule.schema)
            }
        }
        return table
    }()

    private static func unavailable(_ context: String, _ reason: Finding, _ place: SourcePlace) -> Finding {
        Finding(
            "schema.unavailable",
            Phrase(
                "schema.unavailable/rules-extension-named-context-context",
                ["context": context, "reason": reason.account]),
            remedy: reason.advice, specification: "Open Badges 2.0, Extensions", place: place)
    }

    private static func noAddress(_ text: String) -> Finding {
        Finding(
            "ld.context", Phrase("ld.context/text-address-no-context", ["text": text]),
            remedy: Phrase("do/issuer-badge-follows-open-badges-2-0"),
            specification: "Open Badges 2.0, Extensions")
    }
}

extension BadgeResolver {
    /// Judges the extensions of a document of Open Badges 2.0, of its badge class and of its issuer.
    func resolveExtensions(of resolved: ResolvedBadgeObject, _ badge: inout ResolvedBadge) async {
        guard badge.isProven else { return }
        // What stands inside a document is judged there; what was fetched beside it, on its own.
        // As it was received, for only there the contexts of extensions stand where they hold.
        var carriers = [(document: resolved.object.received.without(["badge", "issuer"]), place: "")]
        if let badgeClass = resolved.badgeClassDocument {
            carriers.append((badgeClass.without(["issuer"]), "/badge"))
        }
        if let profile = resolved.profileDocument { carriers.append((profile, "/issuer")) }
        badge.schemas = await ExtensionResolver(documents: documents).judge(carriers)
    }
}
