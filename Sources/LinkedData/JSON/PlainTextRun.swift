/// A run of plain text.
struct PlainTextRun {
    /// The position behind the run.
    var end: Int
    /// Whether the run is ASCII throughout.
    var isASCII: Bool
}

extension Span<UInt8> {
    /// The run of plain text that starts at a position; it ends before the first byte that ends plain text, or with
    /// the bytes.
    @inline(__always)
    func plainText(from start: Int) -> PlainTextRun {
        let bytes = bytes
        var seen: UInt64 = 0
        var position = start
        while position <= count - 8 {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
            let ends = PlainText.ends(in: word)
            guard ends == 0 else {
                // The bytes below the mark; it is the highest bit of its byte.
                seen |= word & ((ends & (0 &- ends)) &>> 7 &- 1)
                return PlainTextRun(
                    end: position + PlainText.length(before: ends), isASCII: seen & 0x8080_8080_8080_8080 == 0)
            }
            seen |= word
            position += 8
        }
        while position < count {
            let byte = self[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            seen |= UInt64(byte)
            position += 1
        }
        return PlainTextRun(end: position, isASCII: seen & 0x8080_8080_8080_8080 == 0)
    }
}
