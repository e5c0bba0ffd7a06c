/// Reads DER strictly, one element after the other: definite lengths in the shortest form, nothing left over.
struct DERReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    /// Reads `bytes` from the start.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
        end = bytes.count
    }

    private init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Whether everything was read.
    var isAtEnd: Bool { position == end }

    /// - Throws: `.trailingBytes` unless everything was read.
    func finish() throws(DERError) {
        guard isAtEnd else { throw .trailingBytes(offset: position) }
    }

    /// The elements within the next element.
    mutating func constructed(_ tag: DERTag = .sequence) throws(DERError) -> DERReader {
        DERReader(bytes, in: try contents(of: tag))
    }

    /// The next INTEGER as a big-endian number without leading zero bytes; zero is no bytes.
    mutating func unsignedInteger() throws(DERError) -> [UInt8] {
        let offset = position
        let range = try contents(of: .integer)
        guard let first = bytes[range].first, first & 0x80 == 0 else { throw .integer(offset: offset) }
        if first != 0 { return Array(bytes[range]) }
        let rest = bytes[range].dropFirst()
        // A zero byte stands only before a byte whose highest bit is set, or alone.
        if let second = rest.first, second & 0x80 == 0 { throw .integer(offset: offset) }
        return Array(rest)
    }

    /// The bytes of the next BIT STRING.
    mutating func bitString() throws(DERError) -> [UInt8] {
        let offset = position
        let range = try contents(of: .bitString)
        guard bytes[range].first == 0 else { throw .bitString(offset: offset) }
        return Array(bytes[range].dropFirst())
    }

    /// The bytes of the next OCTET STRING.
    mutating func octetString() throws(DERError) -> [UInt8] {
        Array(bytes[try contents(of: .octetString)])
    }

    /// The encoded arcs of the next OBJECT IDENTIFIER.
    mutating func objectIdentifier() throws(DERError) -> [UInt8] {
        Array(bytes[try contents(of: .objectIdentifier)])
    }

    /// Reads a NULL.
    mutating func null() throws(DERError) {
        let offset = position
        guard try contents(of: .null).isEmpty else { throw .length(offset: offset) }
    }

    /// Where the contents of the next element stand; moves past it.
    private mutating func contents(of tag: DERTag) throws(DERError) -> Range<Int> {
        let offset = position
        guard position < end else { throw .truncated(offset: offset) }
        guard bytes[position] == tag.rawValue else { throw .unexpectedTag(bytes[position], offset: offset) }
        position += 1
        let length = try readLength()
        guard length <= end - position else { throw .truncated(offset: offset) }
        let range = position..<position + length
        position += length
        return range
    }

    private mutating func readLength() throws(DERError) -> Int {
        let offset = position
        guard position < end else { throw .truncated(offset: offset) }
        let first = bytes[position]
        position += 1
        if first < 0x80 { return Int(first) }
        let count = Int(first & 0x7F)
        guard (1...4).contains(count) else { throw .length(offset: offset) }
        guard count <= end - position else { throw .truncated(offset: offset) }
        let octets = bytes[position..<position + count]
        position += count
        let length = octets.reduce(0) { $0 << 8 | Int($1) }
        guard octets.first != 0, length >= 0x80 else { throw .length(offset: offset) }
        return length
    }
}
