public import Diagnostics

/// Why a document cannot be read as linked data.
///
/// JSON-LD 1.1 API, "JsonLdErrorCode", and the limits of this processor.
public struct JSONLDError: WordedError, Equatable {
    /// Which rule is broken, by the name that the standard gives to it.
    public let kind: Kind
    /// The term, address or value that breaks it, shortened.
    public let subject: String

    /// A broken rule and what breaks it.
    package init(_ kind: Kind, _ subject: String) {
        self.kind = kind
        self.subject = String(Substring(subject.unicodeScalars.prefix(120)))
    }

    /// `ld.` and the name of the rule with hyphens; `ld.context` for a context that is not at hand; `limit.count`.
    public var code: FindingCode {
        switch kind {
        case .loadingDocumentFailed, .loadingRemoteContextFailed: "ld.context"
        case .contextOverflow, .tooManyDefinitions, .tooManyMembers: "limit.count"
        default: FindingCode("ld." + String(kind.rawValue.lowercased().compactMap(Self.codeCharacter)))
        }
    }

    /// What happened.
    public var account: Phrase {
        switch kind {
        case .loadingDocumentFailed, .loadingRemoteContextFailed:
            Phrase("ld.context/loading-document-failed", ["subject": subject])
        case .contextOverflow: Phrase("limit.count/context-overflow", ["subject": subject])
        case .tooManyDefinitions: Phrase("limit.count/too-many-definitions", ["subject": subject])
        case .tooManyMembers: Phrase("limit.count/too-many-members", ["subject": subject])
        default: Phrase("ld.rule/rule", ["rule": kind.rawValue, "subject": subject])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch kind {
        case .loadingDocumentFailed, .loadingRemoteContextFailed:
            Phrase("do/save-context-name-documents-index")
        default:
            Phrase("do/author-document-correct-standard-name")
        }
    }

    /// JSON-LD 1.1 API.
    public var specification: String? { "JSON-LD 1.1 API, JsonLdErrorCode" }

    private static func codeCharacter(_ character: Character) -> Character? {
        if character == " " { return "-" }
        return character == "@" ? nil : character
    }
}

extension JSONLDError {
    /// The rules by the standard's names.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case collidingKeywords = "colliding keywords"
        case conflictingIndexes = "conflicting indexes"
        case contextOverflow = "context overflow"
        case cyclicIRIMapping = "cyclic IRI mapping"
        case invalidIDValue = "invalid @id value"
        case invalidImportValue = "invalid @import value"
        case invalidIncludedValue = "invalid @included value"
        case invalidIndexValue = "invalid @index value"
        case invalidNestValue = "invalid @nest value"
        case invalidPrefixValue = "invalid @prefix value"
        case invalidPropagateValue = "invalid @propagate value"
        case invalidProtectedValue = "invalid @protected value"
        case invalidReverseValue = "invalid @reverse value"
        case invalidVersionValue = "invalid @version value"
        case invalidBaseDirection = "invalid base direction"
        case invalidBaseIRI = "invalid base IRI"
        case invalidContainerMapping = "invalid container mapping"
        case invalidContextEntry = "invalid context entry"
        case invalidContextNullification = "invalid context nullification"
        case invalidDefaultLanguage = "invalid default language"
        case invalidIRIMapping = "invalid IRI mapping"
        case invalidJSONLiteral = "invalid JSON literal"
        case invalidKeywordAlias = "invalid keyword alias"
        case invalidLanguageMapValue = "invalid language map value"
        case invalidLanguageMapping = "invalid language mapping"
        case invalidLanguageTaggedString = "invalid language-tagged string"
        case invalidLanguageTaggedValue = "invalid language-tagged value"
        case invalidLocalContext = "invalid local context"
        case invalidRemoteContext = "invalid remote context"
        case invalidReverseProperty = "invalid reverse property"
        case invalidReversePropertyMap = "invalid reverse property map"
        case invalidReversePropertyValue = "invalid reverse property value"
        case invalidScopedContext = "invalid scoped context"
        case invalidSetOrListObject = "invalid set or list object"
        case invalidTermDefinition = "invalid term definition"
        case invalidTypeMapping = "invalid type mapping"
        case invalidTypeValue = "invalid type value"
        case invalidTypedValue = "invalid typed value"
        case invalidValueObject = "invalid value object"
        case invalidValueObjectValue = "invalid value object value"
        case invalidVocabMapping = "invalid vocab mapping"
        case iriConfusedWithPrefix = "IRI confused with prefix"
        case keywordRedefinition = "keyword redefinition"
        case loadingDocumentFailed = "loading document failed"
        case loadingRemoteContextFailed = "loading remote context failed"
        case processingModeConflict = "processing mode conflict"
        case protectedTermRedefinition = "protected term redefinition"
        /// Not of the standard: the limit of this processor.
        case tooManyDefinitions = "too many term definitions"
        /// Not of the standard: the limit of this processor.
        case tooManyMembers = "too many members"
    }
}
