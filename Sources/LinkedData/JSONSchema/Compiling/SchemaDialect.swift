/// A draft and those of its vocabularies that a meta-schema switches on.
///
/// JSON Schema Core, "Vocabularies".
struct SchemaDialect: Hashable, Sendable {
    /// The groups of keywords that can be switched off.
    struct Vocabularies: OptionSet, Hashable, Sendable {
        let rawValue: Int
        static let applicator = Vocabularies(rawValue: 1)
        static let validation = Vocabularies(rawValue: 2)
        static let unevaluated = Vocabularies(rawValue: 4)
        /// `format` must be asserted.
        static let formatAssertion = Vocabularies(rawValue: 8)
        static let standard: Vocabularies = [.applicator, .validation, .unevaluated]
    }

    let draft: JSONSchemaDraft
    var vocabularies: Vocabularies

    /// A draft as its own meta-schema describes it.
    init(_ draft: JSONSchemaDraft) {
        self.draft = draft
        vocabularies = .standard
    }

    /// The dialect of a meta-schema for `draft` with a member `$vocabulary`.
    ///
    /// - Throws: `.unknownVocabulary` for a vocabulary that is required and not understood.
    init(_ draft: JSONSchemaDraft, declaring members: JSONObject) throws(JSONSchemaError) {
        self.draft = draft
        vocabularies = []
        for member in members.members {
            let address = member.name.text
            guard let prefix = Self.prefixes.first(where: address.hasPrefix) else {
                if member.value.bool != false { throw .unknownVocabulary(address) }
                continue
            }
            switch address.dropFirst(prefix.count) {
            case "applicator":
                vocabularies.insert(.applicator)
                // Draft 2019-09 has these keywords among the applicators.
                if draft == .draft2019 { vocabularies.insert(.unevaluated) }
            case "validation": vocabularies.insert(.validation)
            case "unevaluated": vocabularies.insert(.unevaluated)
            case "format-assertion": vocabularies.insert(.formatAssertion)
            case "format" where member.value.bool == true: vocabularies.insert(.formatAssertion)
            case "core", "meta-data", "content", "format", "format-annotation": break
            default:
                if member.value.bool != false { throw .unknownVocabulary(address) }
            }
        }
    }

    private static let prefixes = [
        "https://json-schema.org/draft/2019-09/vocab/", "https://json-schema.org/draft/2020-12/vocab/",
    ]

    /// How the values of a member of a schema object hold schemas.
    enum Holding {
        case schema, list, map, schemaOrList, mapOfSchemasOrNames
    }

    /// Which members of a schema object hold schemas.
    ///
    /// `definitions` and `dependencies` went out of use with draft 2019-09 and are still met.
    func holding(_ name: MemberName) -> Holding? {
        switch name.text {
        case "not", "additionalProperties", "additionalItems": .schema
        case "allOf", "anyOf", "oneOf": .list
        case "properties", "patternProperties", "definitions": .map
        case "dependencies": .mapOfSchemasOrNames
        case "items": draft < .draft2020 ? .schemaOrList : .schema
        case "contains", "propertyNames": draft >= .draft6 ? .schema : nil
        case "if", "then", "else": draft >= .draft7 ? .schema : nil
        case "unevaluatedItems", "unevaluatedProperties", "contentSchema": draft >= .draft2019 ? .schema : nil
        case "$defs", "dependentSchemas": draft >= .draft2019 ? .map : nil
        case "prefixItems": draft >= .draft2020 ? .list : nil
        default: nil
        }
    }
}
