import Diagnostics

/// What is wrong with bytes that should be DER (X.690), by the offset in bytes.
enum DERError: Error, Hashable {
    /// The bytes end within an element.
    case truncated(offset: Int)
    /// Another element was expected.
    case unexpectedTag(UInt8, offset: Int)
    /// A length that is indefinite, not in the shortest form, or over four bytes.
    case length(offset: Int)
    /// An integer that is negative or not in the shortest form.
    case integer(offset: Int)
    /// A bit string with unused bits.
    case bitString(offset: Int)
    /// Bytes after the last element.
    case trailingBytes(offset: Int)

    /// The fault in words, without a full stop.
    var account: Phrase {
        switch self {
        case .truncated(let offset): Phrase("key.malformed/ends-within-element-byte-offset", ["offset": offset])
        case .unexpectedTag(let tag, let offset):
            Phrase(
                "key.malformed/another-element-than-0xvalue-belongs",
                ["value": String(tag, radix: 16), "offset": offset])
        case .length(let offset): Phrase("key.malformed/length-byte-offset-not-written", ["offset": offset])
        case .integer(let offset): Phrase("key.malformed/integer-byte-offset-negative-not", ["offset": offset])
        case .bitString(let offset): Phrase("key.malformed/bit-string-byte-offset-unused", ["offset": offset])
        case .trailingBytes(let offset): Phrase("key.malformed/bytes-after-end-byte-offset", ["offset": offset])
        }
    }
}
