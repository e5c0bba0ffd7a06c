import Diagnostics

extension NQuadsScanner {
    /// Reads `_:` and a label.
    ///
    /// N-Quads, BLANK_NODE_LABEL: a letter, digit, `_` or `:`, then these, hyphens and full stops, though no full stop
    /// at the end.
    ///
    /// - Returns: where the label stands, without `_:`.
    mutating func blankNodeLabel(in bytes: Span<UInt8>) throws(RDFError) -> Range<Int> {
        position += 1
        guard next(in: bytes) == UInt8(ascii: ":") else {
            throw syntax(Phrase("rdf.syntax/blank-node-does-not-start"))
        }
        position += 1
        let start = position
        var end = start
        while let (scalar, length) = character(in: bytes) {
            let isPart =
                end == start ? Self.startsLabel(scalar) : Self.continuesLabel(scalar) || scalar == "."
            guard isPart else { break }
            position += length
            if scalar != "." { end = position }
        }
        // Full stops behind the label end the statement.
        position = end
        guard end > start else { throw syntax(Phrase("rdf.syntax/label-blank-node-does-not")) }
        return start..<end
    }

    /// The character at the position and its length; the text is known to be UTF-8.
    private func character(in bytes: Span<UInt8>) -> (Unicode.Scalar, length: Int)? {
        guard let first = next(in: bytes) else { return nil }
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard bytes.count - position >= length else { return nil }
        var value = UInt32(first) & (0x7f >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3f) }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    private static func startsLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x3a, 0x41...0x5a, 0x5f, 0x61...0x7a, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x2ff, 0x370...0x37d,
            0x37f...0x1fff, 0x200c...0x200d, 0x2070...0x218f, 0x2c00...0x2fef, 0x3001...0xd7ff, 0xf900...0xfdcf,
            0xfdf0...0xfffd, 0x10000...0xeffff:
            true
        default: false
        }
    }

    private static func continuesLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2d, 0xb7, 0x300...0x36f, 0x203f...0x2040: true
        default: startsLabel(scalar)
        }
    }
}
