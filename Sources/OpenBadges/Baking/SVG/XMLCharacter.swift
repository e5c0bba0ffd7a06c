/// Classes of characters of XML, most of them asked for one byte of UTF-8.
enum XMLCharacter {
    /// XML 1.0, "White Space": space, tab, line feed, carriage return.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d
    }

    /// The text without white space at either end.
    static func trimmingSpace(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
        else { return text.prefix(0) }
        return text[first...last]
    }

    /// Whether the bytes are valid UTF-8.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }
}
