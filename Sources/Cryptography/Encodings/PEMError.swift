public import Diagnostics

/// Why text is not one PEM block.
public enum PEMError: ExplainedError, Hashable {
    /// More bytes than any key needs.
    case tooLarge(bytes: Int, limit: Int)
    /// No line `-----BEGIN …-----` at the start.
    case noBeginning
    /// No line `-----END …-----` that repeats the label.
    case noEnd(label: String)
    /// Something other than blank lines before or after the block, for instance a second block.
    case surroundingText
    /// Header lines within the block: the old way of encrypting a key.
    case headers
    /// The contents are not base64.
    case contents(TextEncodingError)

    /// `pem.format`, `pem.headers` or `limit.size`.
    public var code: FindingCode {
        switch self {
        case .tooLarge: "limit.size"
        case .headers: "pem.headers"
        case .noBeginning, .noEnd, .surroundingText, .contents: "pem.format"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .tooLarge(let bytes, let limit): "The PEM text has \(bytes) bytes; the limit is \(limit)."
        case .noBeginning: "The text does not start with a line -----BEGIN …-----."
        case .noEnd(let label): "The PEM block has no closing line -----END \(label.prefix(40))-----."
        case .surroundingText: "There is other text beside the one PEM block, perhaps a second block."
        case .headers: "The PEM block has header lines: an encrypted key in the old form, which is too weak to rely on."
        case .contents(let error): "The contents of the PEM block are not base64. \(error.explanation)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .tooLarge, .noBeginning: "Check that this is the right file."
        case .noEnd, .contents: "Copy the block again, from the first dash to the last."
        case .surroundingText: "Keep one block in the file."
        case .headers: "Convert the key: openssl pkcs8 -topk8 -in old.pem -out new.pem"
        }
    }

    /// RFC 7468.
    public var specification: String? { "RFC 7468, Textual Encodings of PKIX, PKCS, and CMS Structures" }
}
