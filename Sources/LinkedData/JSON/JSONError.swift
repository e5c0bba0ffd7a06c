public import Diagnostics

/// Why bytes are not JSON that a badge may be written in.
public enum JSONError: ExplainedError, Equatable {
    /// Not RFC 8259 JSON; `reason` is a sentence about what stands at `offset`.
    case syntax(reason: String, offset: Int)
    /// A member name occurs twice in one object, after unescaping.
    case duplicateMember(name: String, offset: Int)
    /// A number outside the range of a double, or one that cannot be used where it stands.
    case numberOutOfRange(text: String, offset: Int)
    /// More bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// Nested deeper than the limit.
    case tooDeep(limit: Int, offset: Int)

    /// `json.syntax`, `json.duplicate`, `json.range`, `limit.size` or `limit.depth`.
    public var code: FindingCode {
        switch self {
        case .syntax: "json.syntax"
        case .duplicateMember: "json.duplicate"
        case .numberOutOfRange: "json.range"
        case .tooLarge: "limit.size"
        case .tooDeep: "limit.depth"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .syntax(let reason, _): "The text is not valid JSON: \(reason)"
        case .duplicateMember(let name, _):
            "The member \"\(name.prefix(80))\" occurs twice in one object, so different readers would see different badges."
        case .numberOutOfRange(let text, _):
            "The number \(text.prefix(40)) is outside the range that JSON readers agree on."
        case .tooLarge(let bytes, let limit): "The document has \(bytes) bytes; the limit is \(limit)."
        case .tooDeep(let limit, _): "Objects and arrays are nested deeper than \(limit) levels."
        }
    }

    /// What the author of the text can do.
    public var remedy: String {
        switch self {
        case .syntax: "Correct the text there; a JSON editor or formatter shows what is wrong."
        case .duplicateMember: "Leave one of the two out."
        case .numberOutOfRange: "Write a number inside the range of a double."
        case .tooLarge, .tooDeep: "Check that this is the right file; nothing that belongs to a badge is this large."
        }
    }

    /// The offset in bytes.
    public var place: SourcePlace? {
        switch self {
        case .syntax(_, let offset), .duplicateMember(_, let offset), .numberOutOfRange(_, let offset),
            .tooDeep(_, let offset):
            .byte(offset)
        case .tooLarge: nil
        }
    }

    /// RFC 8259 or the I-JSON profile.
    public var specification: String? {
        switch self {
        case .syntax: "RFC 8259, JSON Grammar"
        case .duplicateMember, .numberOutOfRange: "RFC 7493, I-JSON Messages"
        case .tooLarge, .tooDeep: nil
        }
    }
}
