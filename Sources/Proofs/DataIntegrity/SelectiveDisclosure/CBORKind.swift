/// A kind of CBOR item (RFC 8949, "Major Types").
enum CBORKind: UInt8 {
    case unsigned = 0
    case bytes = 2
    case text = 3
    case array = 4
    case map = 5

    /// The kind in words.
    var name: String {
        switch self {
        case .unsigned: "a number"
        case .bytes: "a byte string"
        case .text: "a text"
        case .array: "an array"
        case .map: "a map"
        }
    }
}
