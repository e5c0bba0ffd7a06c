/// Classes of characters of XML.
enum XMLCharacter {
    /// XML 1.0, "White Space": space, tab, line feed, carriage return.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d
    }

    /// XML 1.0, "Characters": everything but most controls, surrogates and two noncharacters.
    static func isAllowed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
        default: false
        }
    }

    /// XML 1.0, `NameStartChar`.
    static func startsName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61...0x7a, 0x41...0x5a, 0x5f, 0x3a, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x2ff, 0x370...0x37d,
            0x37f...0x1fff, 0x200c...0x200d, 0x2070...0x218f, 0x2c00...0x2fef, 0x3001...0xd7ff, 0xf900...0xfdcf,
            0xfdf0...0xfffd, 0x10000...0xeffff:
            true
        default: false
        }
    }

    /// XML 1.0, `NameChar`.
    static func continuesName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2d, 0x2e, 0x30...0x39, 0xb7, 0x300...0x36f, 0x203f...0x2040: true
        default: startsName(scalar)
        }
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

    /// Appends the UTF-8 of a code point that is not a surrogate.
    static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            text.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            text.append(0xc0 | UInt8(truncatingIfNeeded: scalar >> 6))
            text.append(continuation(scalar))
        case 0x800..<0x10000:
            text.append(0xe0 | UInt8(truncatingIfNeeded: scalar >> 12))
            text.append(continuation(scalar >> 6))
            text.append(continuation(scalar))
        default:
            text.append(0xf0 | UInt8(truncatingIfNeeded: scalar >> 18))
            text.append(continuation(scalar >> 12))
            text.append(continuation(scalar >> 6))
            text.append(continuation(scalar))
        }
    }

    private static func continuation(_ bits: UInt32) -> UInt8 {
        0x80 | UInt8(truncatingIfNeeded: bits & 0x3f)
    }

    /// The code point that begins at `offset` of valid UTF-8, and its length in bytes; `nil` at the end.
    static func scalar(in text: [UInt8], at offset: Int) -> (value: UInt32, length: Int)? {
        guard offset < text.count else { return nil }
        let first = text[offset]
        let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard text.count - offset >= length else { return nil }
        guard length > 1 else { return (UInt32(first), 1) }
        var value = UInt32(first) & (0x7f >> UInt32(length))
        for byte in text[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3f) }
        return (value, length)
    }
}
