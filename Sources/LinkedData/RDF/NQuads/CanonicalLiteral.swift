/// The text of a literal in quotation marks.
///
/// RDF Dataset Canonicalization, "A Canonical form of N-Quads": `\b \t \n \f \r \" \\`, `\u00XX` for the other controls
/// and for U+007F, and every other character as it is.
enum CanonicalLiteral {
    /// Appends text, in quotation marks and with the escapes that it needs.
    @inline(__always)
    static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        // No branch for a byte, so that the compiler takes sixteen at a time; hardly any text needs an escape.
        var escapes: UInt8 = 0
        for position in text.indices { escapes |= needsEscape(text[position]) }
        if escapes == 0 {
            bytes.append(contentsOf: text)
        } else {
            appendRuns(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What stands behind the text of a literal with a datatype: nothing for plain text.
    static func ending(datatype: String) -> [UInt8] {
        datatype.hasSameBytes(as: RDFVocabulary.string) ? [] : Array("^^<\(datatype)>".utf8)
    }

    /// Appends text with escapes: what stands between two of them in one piece.
    private static func appendRuns(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for position in text.indices where isEscaped(text[position]) {
            bytes.append(contentsOf: text.extracting(start..<position))
            appendEscaped(text[position], to: &bytes)
            start = position + 1
        }
        bytes.append(contentsOf: text.extracting(start..<text.count))
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> UInt8 {
        (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
            | (byte == 0x7f ? 1 : 0)
    }

    /// Whether a byte is written as an escape.
    @inline(__always)
    static func isEscaped(_ byte: UInt8) -> Bool { needsEscape(byte) != 0 }

    /// Appends one byte of text, as an escape if it needs one.
    static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard isEscaped(byte) else { return bytes.append(byte) }
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0a: bytes.append(UInt8(ascii: "n"))
        case 0x0c: bytes.append(UInt8(ascii: "f"))
        case 0x0d: bytes.append(UInt8(ascii: "r"))
        default:
            let (high, low) = (byte >> 4, byte & 0x0f)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(UInt8(ascii: "0") + high)
            bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "A") + low - 10)
        }
    }
}
