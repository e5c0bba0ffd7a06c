public import Diagnostics

/// Why text is not the one spelling of some bytes.
public enum TextEncodingError: ExplainedError, Hashable {
    /// The ways in which bytes are written as text.
    public enum Encoding: String, Sendable {
        /// base64 (RFC 4648, section "Base 64 Encoding").
        case base64
        /// base64url without padding (RFC 7515, "Terminology").
        case base64url
        /// base58 with Bitcoin's alphabet.
        case base58
        /// base16.
        case hexadecimal
    }

    /// A byte that is not in the alphabet.
    case character(Encoding, offset: Int)
    /// No bytes have a spelling of this length.
    case length(Encoding, Int)
    /// The last character carries bits that belong to no byte and are not zero.
    case trailingBits(Encoding)
    /// Longer than the limit, which is checked before any work is done.
    case tooLong(Encoding, length: Int, limit: Int)

    /// `encoding.character`, `encoding.length`, `encoding.trailing-bits` or `limit.size`.
    public var code: FindingCode {
        switch self {
        case .character: "encoding.character"
        case .length: "encoding.length"
        case .trailingBits: "encoding.trailing-bits"
        case .tooLong: "limit.size"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .character(let encoding, _): "The \(encoding.rawValue) text holds a character outside its alphabet."
        case .length(let encoding, let length): "No \(encoding.rawValue) text has \(length) characters."
        case .trailingBits(let encoding):
            "The last character of the \(encoding.rawValue) text has stray bits, so the text is not the one spelling of its bytes."
        case .tooLong(let encoding, let length, let limit):
            "The \(encoding.rawValue) text has \(length) characters; the limit is \(limit)."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .character, .length: "Check that the text was copied whole, without spaces or line breaks."
        case .trailingBits: "Ask for the text again: it was edited or written by faulty software."
        case .tooLong: "Check that this is the right text; real ones are far shorter."
        }
    }

    /// The offset of the character in bytes.
    public var place: SourcePlace? {
        if case .character(_, let offset) = self { .byte(offset) } else { nil }
    }

    /// The specification of the encoding.
    public var specification: String? {
        switch self {
        case .character(let encoding, _), .length(let encoding, _), .trailingBits(let encoding),
            .tooLong(let encoding, _, _):
            switch encoding {
            case .base64: "RFC 4648, Base 64 Encoding"
            case .base64url: "RFC 7515, Terminology (Base64url Encoding)"
            case .base58: "Multibase, base58btc"
            case .hexadecimal: "RFC 4648, Base 16 Encoding"
            }
        }
    }
}
