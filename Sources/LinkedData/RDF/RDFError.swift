public import Diagnostics

/// Why a dataset cannot be read or has no canonical form that may be computed.
public enum RDFError: WordedError, Equatable {
    /// Not N-Quads; `reason` is a sentence about what stands in the line, counted from one.
    case syntax(reason: Phrase, line: Int)
    /// An IRI that is relative, or that holds a character which no IRI may hold.
    case malformedIRI(String, line: Int)
    /// More bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// More statements than the limit.
    case tooManyQuads(limit: Int)
    /// Telling the blank nodes apart asks for more neighbourhoods than the limit.
    case tooManyNeighbourhoods(limit: Int)
    /// Telling the blank nodes apart takes more steps than the limit.
    case tooMuchWork(limit: Int)
    /// The hash function that was passed in failed.
    case digestFailed(reason: Phrase)

    /// `rdf.syntax`, `ld.iri`, `limit.size`, `limit.count`, `limit.time` or `rdf.digest`.
    public var code: FindingCode {
        switch self {
        case .syntax: "rdf.syntax"
        case .malformedIRI: "ld.iri"
        case .tooLarge: "limit.size"
        case .tooManyQuads, .tooManyNeighbourhoods: "limit.count"
        case .tooMuchWork: "limit.time"
        case .digestFailed: "rdf.digest"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .syntax(let reason, _): Phrase("rdf.syntax/syntax", ["reason": reason])
        case .malformedIRI(let text, _): Phrase("ld.iri/malformed-iri", ["text": text.prefix(200)])
        case .tooLarge(let bytes, let limit):
            Phrase("limit.size/dataset-bytes-bytes-n-quads-limit-limit", ["bytes": bytes, "limit": limit])
        case .tooManyQuads(let limit): Phrase("limit.count/too-many-quads", ["limit": limit])
        case .tooManyNeighbourhoods(let limit):
            Phrase("limit.count/too-many-neighbourhoods", ["limit": limit])
        case .tooMuchWork(let limit):
            Phrase("limit.time/many-nodes-without-identifier-look-alike-telling", ["limit": limit])
        case .digestFailed(let reason): Phrase("rdf.digest/digest-failed", ["reason": reason])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .syntax: Phrase("do/correct-line-file-again")
        case .malformedIRI: Phrase("do/write-absolute-iri-scheme-without")
        case .tooLarge, .tooManyQuads: Phrase("do/badge-never-large-check-right")
        case .tooManyNeighbourhoods, .tooMuchWork:
            Phrase("do/do-not-trust-document-unless")
        case .digestFailed: Phrase("do/check-installation-openssl")
        }
    }

    /// The line, when there is one.
    public var place: SourcePlace? {
        switch self {
        case .syntax(_, let line), .malformedIRI(_, let line): .part("line \(line)")
        case .tooLarge, .tooManyQuads, .tooManyNeighbourhoods, .tooMuchWork, .digestFailed: nil
        }
    }

    /// N-Quads or RDFC-1.0.
    public var specification: String? {
        switch self {
        case .syntax: "RDF 1.1 N-Quads, Grammar"
        case .malformedIRI: "RDF 1.1 Concepts, IRIs"
        case .tooManyNeighbourhoods, .tooMuchWork: "RDF Dataset Canonicalization, Dataset Poisoning"
        case .tooLarge, .tooManyQuads, .digestFailed: nil
        }
    }
}
