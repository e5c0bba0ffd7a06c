public import Diagnostics

/// Why bytes are not JSON that a badge may be written in.
public enum JSONError: WordedError, Equatable {
    /// Not RFC 8259 JSON; `reason` is a sentence about what stands at `offset`.
    case syntax(reason: Phrase, offset: Int)
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
    public var account: Phrase {
        switch self {
        case .syntax(let reason, _): Phrase("json.syntax/syntax", ["reason": reason])
        case .duplicateMember(let name, _):
            Phrase("json.duplicate/duplicate-member", ["name": name.prefix(80)])
        case .numberOutOfRange(let text, _):
            Phrase("json.range/number-out-of-range", ["text": text.prefix(40)])
        case .tooLarge(let bytes, let limit):
            Phrase("limit.size/document-bytes-bytes-limit-limit", ["bytes": bytes, "limit": limit])
        case .tooDeep(let limit, _): Phrase("limit.depth/too-deep", ["limit": limit])
        }
    }

    /// What the author of the text can do.
    public var advice: Phrase {
        switch self {
        case .syntax: Phrase("do/correct-text-json-editor-formatter")
        case .duplicateMember: Phrase("do/leave-one-two-out")
        case .numberOutOfRange: Phrase("do/write-number-inside-range-double")
        case .tooLarge, .tooDeep: Phrase("do/check-right-file-nothing-belongs")
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
