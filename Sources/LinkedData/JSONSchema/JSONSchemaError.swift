package import Diagnostics

/// Why it cannot be said whether a value conforms to a schema. Never a verdict: the value may be right or wrong.
package enum JSONSchemaError: ExplainedError, Equatable {
    /// Documents that the schema refers to are not at hand; all that were found missing, in order.
    case missingDocuments([String])
    /// `$schema` names no draft that is understood, nor a meta-schema that is at hand.
    case unknownDialect(String)
    /// The meta-schema asks for a vocabulary that is not understood.
    case unknownVocabulary(String)
    /// A keyword has a value that it cannot have; `place` is the location of the keyword.
    case malformedKeyword(place: String, reason: String)
    /// A reference names a part of a document that is not there.
    case unresolvedReference(String, place: String)
    /// A regular expression is malformed or cannot be run.
    case unusablePattern(String, reason: String, place: String)
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
    package var explanation: String {
        switch self {
        case .missingDocuments(let addresses):
            "The schema refers to documents that are not at hand: \(addresses.joined(separator: ", "))."
        case .unknownDialect(let address):
            "The schema is written in the dialect \"\(address.prefix(200))\" of JSON Schema, which is not known here."
        case .unknownVocabulary(let address):
            "The schema asks for the vocabulary \"\(address.prefix(200))\", which is not known here."
        case .malformedKeyword(_, let reason): "The schema is not valid: \(reason)"
        case .unresolvedReference(let reference, _):
            "The schema refers to \"\(reference.prefix(200))\", and there is nothing."
        case .unusablePattern(let pattern, let reason, _):
            "The regular expression \"\(pattern.prefix(80))\" of the schema cannot be run: \(reason)"
        case .unknownFormat(let format, _):
            "The schema asks for the format \"\(format.prefix(80))\", which cannot be checked here."
        case .endlessReference: "The schema refers to itself without end."
        case .tooDeep(let limit): "The schema leads through more than \(limit) schemas inside one another."
        case .tooMuchWork(let limit): "Judging the value by the schema takes more than \(limit) steps."
        case .tooLarge(let limit): "The schema and what it refers to have more parts than \(limit)."
        }
    }

    /// What to do.
    package var remedy: String {
        switch self {
        case .missingDocuments: "Supply the documents, or allow them to be fetched."
        case .unknownDialect, .unknownVocabulary:
            "Ask for a schema of draft 4, 6, 7, 2019-09 or 2020-12, or judge with a tool that knows this one."
        case .malformedKeyword, .unresolvedReference, .endlessReference, .unknownFormat:
            "Tell the publisher of the schema; until it is corrected nothing can be judged by it."
        case .unusablePattern: "Judge with a tool that runs this expression, or ask for a simpler one."
        case .tooDeep, .tooMuchWork, .tooLarge:
            "Do not trust the schema unless you know its publisher; schemas like this are made to stall verifiers."
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
