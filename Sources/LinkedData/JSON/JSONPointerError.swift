public import Diagnostics

/// Why text is not a JSON Pointer.
public enum JSONPointerError: ExplainedError, Equatable {
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
    public var explanation: String {
        switch self {
        case .missingSlash(let text): "The JSON pointer \"\(text)\" does not start with a slash."
        case .malformedEscape(let text): "The JSON pointer \"\(text)\" has a ~ that is not written ~0 or ~1."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .missingSlash: "Start the pointer with a slash, or leave it empty to point to the whole document."
        case .malformedEscape: "Write ~0 for a tilde and ~1 for a slash inside a name."
        }
    }

    /// RFC 6901.
    public var specification: String? { "RFC 6901, Syntax" }
}
