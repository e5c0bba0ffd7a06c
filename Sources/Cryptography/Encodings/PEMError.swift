public import Diagnostics

/// Why text is not one PEM block.
public enum PEMError: WordedError, Hashable {
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
    public var account: Phrase {
        switch self {
        case .tooLarge(let bytes, let limit): Phrase("limit.size/too-large", ["bytes": bytes, "limit": limit])
        case .noBeginning: Phrase("pem.format/no-beginning")
        case .noEnd(let label): Phrase("pem.format/no-end", ["label": label.prefix(40)])
        case .surroundingText: Phrase("pem.format/surrounding-text")
        case .headers: Phrase("pem.headers/headers")
        case .contents(let error): Phrase("pem.format/contents", ["reason": error.account])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .tooLarge, .noBeginning: Phrase("do/check-right-file")
        case .noEnd, .contents: Phrase("do/copy-block-again-first-dash")
        case .surroundingText: Phrase("do/keep-one-block-file")
        case .headers: Phrase("do/convert-key-openssl-pkcs8-topk8")
        }
    }

    /// RFC 7468.
    public var specification: String? { "RFC 7468, Textual Encodings of PKIX, PKCS, and CMS Structures" }
}
