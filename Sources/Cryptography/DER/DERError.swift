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
    var explanation: String {
        switch self {
        case .truncated(let offset): "it ends within the element at byte \(offset)"
        case .unexpectedTag(let tag, let offset):
            "another element than 0x\(String(tag, radix: 16)) belongs at byte \(offset)"
        case .length(let offset): "the length at byte \(offset) is not written as DER"
        case .integer(let offset): "the integer at byte \(offset) is negative or not written as DER"
        case .bitString(let offset): "the bit string at byte \(offset) has unused bits"
        case .trailingBytes(let offset): "there are bytes after its end at byte \(offset)"
        }
    }
}
