public import Diagnostics

/// Why text is not a JSON Pointer.
public enum JSONPointerError: WordedError, Equatable {
    /// The text is not empty and does not start with a slash.
    case missingSlash(String)
    /// A `~` is not followed by `0` or `1`.
    case malformedEscape(String)

    /// `json-pointer.slash` or `json-pointer.escape`.
    public var code: FindingCode {
        switch self {
        case .missingSlash: "json-pointer.slash"
        case .malformedEscape: "json-pointer.escape"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .missingSlash(let text): Phrase("json-pointer.slash/missing-slash", ["text": text])
        case .malformedEscape(let text): Phrase("json-pointer.escape/malformed-escape", ["text": text])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .missingSlash: Phrase("do/start-pointer-slash-leave-empty")
        case .malformedEscape: Phrase("do/write-0-tilde-1-slash")
        }
    }

    /// RFC 6901.
    public var specification: String? { "RFC 6901, Syntax" }
}
