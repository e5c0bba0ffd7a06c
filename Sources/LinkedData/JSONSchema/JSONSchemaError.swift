package import Diagnostics

/// Why it cannot be said whether a value conforms to a schema. Never a verdict: the value may be right or wrong.
package enum JSONSchemaError: WordedError, Equatable {
    /// Documents that the schema refers to are not at hand; all that were found missing, in order.
    case missingDocuments([String])
    /// `$schema` names no draft that is understood, nor a meta-schema that is at hand.
    case unknownDialect(String)
    /// The meta-schema asks for a vocabulary that is not understood.
    case unknownVocabulary(String)
    /// A keyword has a value that it cannot have; `place` is the location of the keyword.
    case malformedKeyword(place: String, reason: Phrase)
    /// A reference names a part of a document that is not there.
    case unresolvedReference(String, place: String)
    /// A regular expression is malformed or cannot be run.
    case unusablePattern(String, reason: Phrase, place: String)
    /// `format` must be asserted and is not one that is known, or the text is one of a kind that cannot be judged.
    case unknownFormat(String, place: String)
    /// Schemas refer to one another in a circle without looking at any part of the value.
    case endlessReference(place: String)
    /// Schemas are inside one another deeper than the limit.
    case tooDeep(limit: Int)
    /// Judging takes more steps than the limit.
    case tooMuchWork(limit: Int)
    /// The schema has more subschemas or documents than the limit.
    case tooLarge(limit: Int)

    /// `schema.missing`, `schema.dialect`, `schema.malformed`, `schema.reference`, `schema.pattern`, `schema.format`,
    /// `schema.endless`, `limit.depth`, `limit.time` or `limit.count`.
    package var code: FindingCode {
        switch self {
        case .missingDocuments: "schema.missing"
        case .unknownDialect, .unknownVocabulary: "schema.dialect"
        case .malformedKeyword: "schema.malformed"
        case .unresolvedReference: "schema.reference"
        case .unusablePattern: "schema.pattern"
        case .unknownFormat: "schema.format"
        case .endlessReference: "schema.endless"
        case .tooDeep: "limit.depth"
        case .tooMuchWork: "limit.time"
        case .tooLarge: "limit.count"
        }
    }

    /// The documents that would have to be fetched before another attempt can come further.
    package var missing: [String] {
        switch self {
        case .missingDocuments(let addresses): addresses
        case .unknownDialect(let address): [address]
        default: []
        }
    }

    /// What happened.
    package var account: Phrase {
        switch self {
        case .missingDocuments(let addresses):
            Phrase("schema.missing/documents", ["addresses": addresses.joined(separator: ", ")])
        case .unknownDialect(let address):
            Phrase("schema.dialect/unknown-dialect", ["address": address.prefix(200)])
        case .unknownVocabulary(let address):
            Phrase("schema.dialect/unknown-vocabulary", ["address": address.prefix(200)])
        case .malformedKeyword(_, let reason): Phrase("schema.malformed/malformed-keyword", ["reason": reason])
        case .unresolvedReference(let reference, _):
            Phrase("schema.reference/unresolved-reference", ["reference": reference.prefix(200)])
        case .unusablePattern(let pattern, let reason, _):
            Phrase("schema.pattern/unusable-pattern", ["pattern": pattern.prefix(80), "reason": reason])
        case .unknownFormat(let format, _):
            Phrase("schema.format/unknown-format", ["format": format.prefix(80)])
        case .endlessReference: Phrase("schema.endless/endless-reference")
        case .tooDeep(let limit): Phrase("limit.depth/schema-leads-through-more-than-limit-schemas", ["limit": limit])
        case .tooMuchWork(let limit): Phrase("limit.time/too-much-work", ["limit": limit])
        case .tooLarge(let limit): Phrase("limit.count/too-large", ["limit": limit])
        }
    }

    /// What to do.
    package var advice: Phrase {
        switch self {
        case .missingDocuments: Phrase("do/supply-documents-allow-them-fetched")
        case .unknownDialect, .unknownVocabulary:
            Phrase("do/schema-draft-4-6-7")
        case .malformedKeyword, .unresolvedReference, .endlessReference, .unknownFormat:
            Phrase("do/tell-publisher-schema-until-corrected")
        case .unusablePattern: Phrase("do/judge-tool-runs-expression-simpler")
        case .tooDeep, .tooMuchWork, .tooLarge:
            Phrase("do/do-not-trust-schema-unless")
        }
    }

    /// The location in the schema.
    package var place: SourcePlace? {
        switch self {
        case .malformedKeyword(let place, _), .unresolvedReference(_, let place), .unusablePattern(_, _, let place),
            .unknownFormat(_, let place), .endlessReference(let place):
            .part(place)
        case .missingDocuments, .unknownDialect, .unknownVocabulary, .tooDeep, .tooMuchWork, .tooLarge: nil
        }
    }

    /// The part of JSON Schema that says so.
    package var specification: String? {
        switch self {
        case .unknownDialect, .unknownVocabulary: "JSON Schema Core, Meta-Schemas and Vocabularies"
        case .missingDocuments, .unresolvedReference: "JSON Schema Core, Schema References"
        case .endlessReference: "JSON Schema Core, Guarding Against Infinite Recursion"
        case .malformedKeyword: "JSON Schema Core, Keyword Behaviors"
        case .unusablePattern: "JSON Schema Core, Regular Expressions"
        case .unknownFormat: "JSON Schema Validation, Vocabularies for Semantic Content With \"format\""
        case .tooDeep, .tooMuchWork, .tooLarge: nil
        }
    }
}
