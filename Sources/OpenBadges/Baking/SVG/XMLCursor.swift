/// A position in XML text, and the smallest pieces that can be read there.
///
/// The text is valid UTF-8 of allowed characters, except while the XML declaration is read. All offsets in errors are
/// offsets in the text.
struct XMLCursor {
    let text: [UInt8]
    private(set) var offset = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// The next byte, or `nil` at the end.
    var current: UInt8? { offset < text.count ? text[offset] : nil }

    /// The byte `distance` bytes further on, or `nil` beyond the end.
    func peek(_ distance: Int) -> UInt8? {
        text.count - offset > distance ? text[offset + distance] : nil
    }

    /// The text of a range, shortened for messages.
    func excerpt(_ range: Range<Int>) -> String {
        String(decoding: text[range].prefix(60), as: UTF8.self)
    }

    /// The error for what stands at the current place, or for the end of the text.
    func malformed(_ defect: SVGDefect, at place: Int? = nil) -> BakingError {
        if place == nil, offset >= text.count { return .malformedSVG(.cutOff, offset: text.count) }
        return .malformedSVG(defect, offset: place ?? offset)
    }

    /// Whether `literal` stands here.
    func stands(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { text[offset...].starts(with: $0) }
    }

    /// Moves past `literal` if it stands here.
    mutating func take(_ literal: StaticString) -> Bool {
        guard stands(literal) else { return false }
        offset += literal.utf8CodeUnitCount
        return true
    }

    /// Moves past `byte` if it stands here.
    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset += 1
        return true
    }

    /// Moves past white space and says whether there was any.
    mutating func takeSpace() -> Bool {
        let start = offset
        while offset < text.count, XMLCharacter.isSpace(text[offset]) { offset += 1 }
        return offset > start
    }

    /// Goes to a place that has been read before or comes next.
    mutating func move(to place: Int) {
        offset = min(place, text.count)
    }

    /// Moves past everything before the first of two bytes, at most to `limit` or the end.
    mutating func skip(to first: UInt8, or second: UInt8, before limit: Int = .max) {
        let end = min(limit, text.count)
        while offset < end, text[offset] != first, text[offset] != second { offset += 1 }
    }

    /// Moves past text in which nothing has to be looked at.
    mutating func skipText() {
        while offset < text.count {
            let byte = text[offset]
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]") { return }
            offset += 1
        }
    }

    /// Moves behind the next `literal`, and gives what stood before it.
    mutating func takeThrough(_ literal: StaticString, orElse defect: SVGDefect) throws(BakingError) -> Range<Int> {
        let start = offset
        let first = literal.withUTF8Buffer { $0.first } ?? 0
        while offset < text.count {
            if text[offset] == first, stands(literal) {
                let content = start..<offset
                offset += literal.utf8CodeUnitCount
                return content
            }
            offset += 1
        }
        throw malformed(defect)
    }

    /// A name (XML 1.0, `Name`).
    mutating func name() throws(BakingError) -> Range<Int> {
        let start = offset
        while let byte = current {
            if byte < 0x80 {
                guard Self.isASCIINamePart(byte, first: offset == start) else { break }
                offset += 1
            } else {
                guard let (scalar, length) = XMLCharacter.scalar(in: text, at: offset) else { break }
                let isPart = offset == start ? XMLCharacter.startsName(scalar) : XMLCharacter.continuesName(scalar)
                guard isPart else { break }
                offset += length
            }
        }
        guard offset > start else { throw malformed(.name) }
        return start..<offset
    }

    private static func isASCIINamePart(_ byte: UInt8, first: Bool) -> Bool {
        first ? XMLCharacter.startsName(UInt32(byte)) : XMLCharacter.continuesName(UInt32(byte))
    }

    /// A quoted literal without any rule about its content; gives what stands between the quotes.
    mutating func literal(orElse defect: SVGDefect) throws(BakingError) -> Range<Int> {
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw malformed(defect)
        }
        offset += 1
        let start = offset
        while let byte = current {
            offset += 1
            if byte == quote { return start..<offset - 1 }
        }
        throw malformed(defect)
    }

    /// A reference (XML 1.0, "Character and Entity References"), at its `&`; gives the code point.
    mutating func reference() throws(BakingError) -> UInt32 {
        let start = offset
        offset += 1
        if take(UInt8(ascii: "#")) { return try characterReference(from: start) }
        guard let next = current, next != UInt8(ascii: ";") else { throw malformed(.reference, at: start) }
        let name: Range<Int>
        do {
            name = try self.name()
        } catch {
            throw malformed(.reference, at: start)
        }
        guard take(UInt8(ascii: ";")) else { throw malformed(.reference, at: start) }
        guard let scalar = Self.predefined(text[name]) else {
            throw malformed(.undefinedEntity(excerpt(name)), at: start)
        }
        return scalar
    }

    private mutating func characterReference(from start: Int) throws(BakingError) -> UInt32 {
        let radix: UInt32 = take(UInt8(ascii: "x")) ? 16 : 10
        var scalar: UInt32 = 0
        var hasDigits = false
        while let byte = current, let digit = Self.digit(byte), digit < radix {
            // Stays far below overflow: no value over 0x10FFFF is multiplied again.
            guard scalar <= 0x10ffff else { break }
            scalar = scalar * radix + digit
            hasDigits = true
            offset += 1
        }
        guard hasDigits, take(UInt8(ascii: ";")), XMLCharacter.isAllowed(scalar) else {
            throw malformed(.reference, at: start)
        }
        return scalar
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private static func predefined(_ name: ArraySlice<UInt8>) -> UInt32? {
        if name.elementsEqual("lt".utf8) { return 0x3c }
        if name.elementsEqual("gt".utf8) { return 0x3e }
        if name.elementsEqual("amp".utf8) { return 0x26 }
        if name.elementsEqual("quot".utf8) { return 0x22 }
        if name.elementsEqual("apos".utf8) { return 0x27 }
        return nil
    }
}
