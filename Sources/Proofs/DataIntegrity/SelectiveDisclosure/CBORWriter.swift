/// Writes CBOR in its deterministic form (RFC 8949, "Core Deterministic Encoding Requirements").
struct CBORWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends an unsigned integer.
    mutating func append(integer value: Int) {
        append(.unsigned, value)
    }

    /// Appends a byte string.
    mutating func append(byteString content: [UInt8]) {
        append(.bytes, content.count)
        bytes += content
    }

    /// Appends text.
    mutating func append(text: String) {
        append(.text, text.utf8.count)
        bytes += text.utf8
    }

    /// Begins an array.
    mutating func beginArray(count: Int) {
        append(.array, count)
    }

    /// Begins a map, whose entries follow in the order of their keys.
    mutating func beginMap(count: Int) {
        append(.map, count)
    }

    private mutating func append(_ kind: CBORKind, _ value: Int) {
        let start = kind.rawValue << 5
        switch value {
        case 0..<24: bytes.append(start | UInt8(value))
        case 24..<0x100: append(start | 24, value, length: 1)
        case 0x100..<0x1_0000: append(start | 25, value, length: 2)
        case 0x1_0000..<0x1_0000_0000: append(start | 26, value, length: 4)
        default: preconditionFailure("Nothing in a proof is that large.")
        }
    }

    private mutating func append(_ head: UInt8, _ value: Int, length: Int) {
        bytes.append(head)
        for index in (0..<length).reversed() { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
}
