public import Diagnostics

/// Why text is not the one spelling of some bytes.
public enum TextEncodingError: WordedError, Hashable {
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
    public var account: Phrase {
        switch self {
        case .character(let encoding, _): Phrase("encoding.character/character", ["encoding": encoding.rawValue])
        case .length(let encoding, let length):
            Phrase("encoding.length/length", ["encoding": encoding.rawValue, "length": length])
        case .trailingBits(let encoding):
            Phrase("encoding.trailing-bits/trailing-bits", ["encoding": encoding.rawValue])
        case .tooLong(let encoding, let length, let limit):
            Phrase("limit.size/too-long", ["encoding": encoding.rawValue, "length": length, "limit": limit])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .character, .length: Phrase("do/check-text-copied-whole-without")
        case .trailingBits: Phrase("do/text-again-edited-written-faulty")
        case .tooLong: Phrase("do/check-right-text-real-ones")
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
