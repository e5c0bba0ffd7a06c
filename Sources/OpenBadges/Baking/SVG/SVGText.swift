/// The text of an SVG file in UTF-8, and how it was encoded.
///
/// Decoding and encoding are exact inverses, so an edit of the text leaves the bytes of everything else as they were.
struct SVGText: Sendable {
    /// The encoding of the file.
    let encoding: SVGEncoding
    /// The byte order mark that the file begins with, if any.
    let byteOrderMark: [UInt8]
    /// The text in UTF-8, without byte order mark.
    let utf8: [UInt8]

    /// Decodes a file.
    ///
    /// The byte order mark, or else the first bytes, tell UTF-16 from the rest; the XML declaration tells the rest
    /// apart. Where both speak they must agree (XML 1.0, "Character Encoding in Entities").
    init(_ bytes: [UInt8]) throws(BakingError) {
        let family = try Family(bytes)
        byteOrderMark = Array(bytes.prefix(family.markLength))
        let unmarked = family.markLength == 0 ? bytes : Array(bytes.dropFirst(family.markLength))
        switch family.width {
        case .two(let bigEndian):
            utf8 = try Self.fromUTF16(unmarked, bigEndian: bigEndian, markLength: family.markLength)
        case .one:
            utf8 = try Self.fromBytes(unmarked, isMarked: family.markLength > 0)
        }
        var declarationReader = XMLCursor(utf8)
        let declared = try declarationReader.declaration()?.encoding
        encoding = try family.encoding(declared: declared)
    }

    /// The file with another text.
    func encoded(_ text: [UInt8]) -> [UInt8] {
        switch encoding {
        case .utf8 where byteOrderMark.isEmpty: return text
        case .utf8, .ascii: return byteOrderMark + text
        case .latin1: return Self.scalars(of: text) { $1.append(UInt8(truncatingIfNeeded: $0)) }
        case .utf16(let bigEndian):
            return byteOrderMark + Self.scalars(of: text) { Self.appendUTF16($0, bigEndian: bigEndian, to: &$1) }
        }
    }

    /// The offset in the file of an offset in the text.
    func fileOffset(_ offset: Int) -> Int {
        encoding == .utf8
            ? byteOrderMark.count + offset
            : encoded(Array(utf8.prefix(offset))).count
    }

    private static func scalars(of text: [UInt8], append: (UInt32, inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 2)
        var offset = 0
        while let (scalar, length) = XMLCharacter.scalar(in: text, at: offset) {
            append(scalar, &bytes)
            offset += length
        }
        return bytes
    }

    private static func appendUTF16(_ scalar: UInt32, bigEndian: Bool, to bytes: inout [UInt8]) {
        func append(unit: UInt32) {
            let high = UInt8(truncatingIfNeeded: unit >> 8)
            let low = UInt8(truncatingIfNeeded: unit)
            bytes.append(bigEndian ? high : low)
            bytes.append(bigEndian ? low : high)
        }
        if scalar < 0x10000 {
            append(unit: scalar)
        } else {
            append(unit: 0xd800 + (scalar - 0x10000) >> 10)
            append(unit: 0xdc00 + (scalar - 0x10000) & 0x3ff)
        }
    }

    private static func fromUTF16(
        _ bytes: [UInt8], bigEndian: Bool, markLength: Int
    ) throws(BakingError) -> [UInt8] {
        func unit(_ offset: Int) -> UInt32 {
            let first = UInt32(bytes[offset])
            let second = UInt32(bytes[offset + 1])
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        func refused(at offset: Int) -> BakingError {
            .malformedSVG(.encoding(declared: "UTF-16"), offset: markLength + offset)
        }
        guard bytes.count.isMultiple(of: 2) else { throw refused(at: bytes.count - 1) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            var scalar = unit(offset)
            if scalar & 0xfc00 == 0xd800 {
                guard offset + 2 < bytes.count, unit(offset + 2) & 0xfc00 == 0xdc00 else { throw refused(at: offset) }
                scalar = 0x10000 + (scalar & 0x3ff) << 10 + unit(offset + 2) & 0x3ff
                offset += 2
            } else if scalar & 0xfc00 == 0xdc00 {
                throw refused(at: offset)
            }
            XMLCharacter.append(scalar, to: &text)
            offset += 2
        }
        return text
    }

    /// The declaration itself is ASCII, so it can be read before the encoding is known.
    private static func fromBytes(_ bytes: [UInt8], isMarked: Bool) throws(BakingError) -> [UInt8] {
        var declarationReader = XMLCursor(bytes)
        let name = try declarationReader.declaration()?.encoding
        switch name.flatMap({ SVGEncoding(named: $0, bigEndian: false) }) {
        case .latin1 where !isMarked:
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count + bytes.count / 8)
            for byte in bytes { XMLCharacter.append(UInt32(byte), to: &text) }
            return text
        case .ascii where !isMarked:
            if let offset = bytes.firstIndex(where: { $0 >= 0x80 }) {
                throw .malformedSVG(.encoding(declared: "US-ASCII"), offset: offset)
            }
            return bytes
        default:
            guard XMLCharacter.isUTF8(bytes) else {
                if let name, SVGEncoding(named: name, bigEndian: false) == nil {
                    throw .malformedSVG(.unsupportedEncoding(name), offset: 0)
                }
                throw .malformedSVG(.encoding(declared: "UTF-8"), offset: 0)
            }
            return bytes
        }
    }

    /// - Throws: `svg.format` at the first character that XML does not allow.
    func checkCharacters() throws(BakingError) {
        for offset in utf8.indices {
            let byte = utf8[offset]
            if byte < 0x20, !XMLCharacter.isSpace(byte) {
                throw .malformedSVG(.forbiddenCharacter(UInt32(byte)), offset: offset)
            }
            // U+FFFE and U+FFFF.
            if byte == 0xef, let (scalar, _) = XMLCharacter.scalar(in: utf8, at: offset), scalar >= 0xfffe,
                scalar <= 0xffff
            {
                throw .malformedSVG(.forbiddenCharacter(scalar), offset: offset)
            }
        }
    }
}

extension SVGText {
    /// What the first bytes say about the encoding.
    private struct Family {
        /// Bytes of a character in the ASCII range.
        enum Width {
            case one
            case two(bigEndian: Bool)
        }

        let width: Width
        let markLength: Int

        init(_ bytes: [UInt8]) throws(BakingError) {
            if bytes.starts(with: [0xff, 0xfe, 0, 0]) || bytes.starts(with: [0, 0, 0xfe, 0xff])
                || bytes.starts(with: [0x3c, 0, 0, 0]) || bytes.starts(with: [0, 0, 0, 0x3c])
            {
                throw .malformedSVG(.unsupportedEncoding("UTF-32"), offset: 0)
            } else if bytes.starts(with: [0xff, 0xfe]) {
                (width, markLength) = (.two(bigEndian: false), 2)
            } else if bytes.starts(with: [0xfe, 0xff]) {
                (width, markLength) = (.two(bigEndian: true), 2)
            } else if bytes.starts(with: [0x3c, 0]) {
                (width, markLength) = (.two(bigEndian: false), 0)
            } else if bytes.starts(with: [0, 0x3c]) {
                (width, markLength) = (.two(bigEndian: true), 0)
            } else {
                (width, markLength) = (.one, bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0)
            }
        }

        /// The encoding, given the name in the XML declaration.
        func encoding(declared name: String?) throws(BakingError) -> SVGEncoding {
            switch width {
            case .two(let bigEndian):
                let seen = SVGEncoding.utf16(bigEndian: bigEndian)
                // Without either, says XML 1.0, it is not UTF-16.
                guard let name else {
                    if markLength > 0 { return seen }
                    throw .malformedSVG(.undeclaredEncoding, offset: 0)
                }
                guard SVGEncoding(named: name, bigEndian: bigEndian) == seen else {
                    throw .malformedSVG(.contradictoryEncoding(declared: name, seen: seen.name), offset: 0)
                }
                return seen
            case .one:
                guard let name else { return .utf8 }
                guard let encoding = SVGEncoding(named: name, bigEndian: false) else {
                    throw .malformedSVG(.unsupportedEncoding(name), offset: 0)
                }
                let isPossible = encoding == .utf8 || markLength == 0 && (encoding == .ascii || encoding == .latin1)
                guard isPossible else {
                    throw .malformedSVG(.contradictoryEncoding(declared: name, seen: "UTF-8"), offset: 0)
                }
                return encoding
            }
        }
    }
}
