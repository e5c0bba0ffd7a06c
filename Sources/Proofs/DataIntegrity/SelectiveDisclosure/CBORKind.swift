import Diagnostics

/// A kind of CBOR item (RFC 8949, "Major Types").
enum CBORKind: UInt8 {
    case unsigned = 0
    case bytes = 2
    case text = 3
    case array = 4
    case map = 5

    /// The kind in words.
    var name: Phrase {
        switch self {
        case .unsigned: Phrase("proof.value/number")
        case .bytes: Phrase("proof.value/byte-string")
        case .text: Phrase("proof.value/text")
        case .array: Phrase("proof.value/array")
        case .map: Phrase("proof.value/map")
        }
    }
}
