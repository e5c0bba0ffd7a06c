public import Diagnostics

/// Why a dataset cannot be read or has no canonical form that may be computed.
public enum RDFError: ExplainedError, Equatable {
    /// Not N-Quads; `reason` is a sentence about what stands in the line, counted from one.
    case syntax(reason: String, line: Int)
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
    case digestFailed(reason: String)

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
    public var explanation: String {
        switch self {
        case .syntax(let reason, _): "The text is not valid N-Quads: \(reason)"
        case .malformedIRI(let text, _): "\"\(text.prefix(200))\" is not an absolute IRI."
        case .tooLarge(let bytes, let limit): "The dataset has \(bytes) bytes as N-Quads; the limit is \(limit)."
        case .tooManyQuads(let limit): "The document makes more than \(limit) statements."
        case .tooManyNeighbourhoods(let limit):
            """
            So many nodes without an identifier look alike that more than \(limit) neighbourhoods would have to be \
            compared to tell them apart.
            """
        case .tooMuchWork(let limit):
            """
            So many nodes without an identifier look alike that telling them apart would take more than \(limit) steps.
            """
        case .digestFailed(let reason): "A digest of the statements could not be computed: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .syntax: "Correct the line, or ask for the file again."
        case .malformedIRI: "Write an absolute IRI, with a scheme and without spaces."
        case .tooLarge, .tooManyQuads: "A badge is never this large; check that this is the right file."
        case .tooManyNeighbourhoods, .tooMuchWork:
            "Do not trust the document unless its issuer gives such nodes identifiers; datasets like this are made to stall verifiers."
        case .digestFailed: "Check the installation of OpenSSL."
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
