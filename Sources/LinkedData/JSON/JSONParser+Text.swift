import Diagnostics

extension JSONParser {
    /// Reads a string whose opening quotation mark has been read.
    ///
    /// RFC 8259, "Strings". What the escapes stand for and the bytes between them must together be UTF-8, which has
    /// no surrogates.
    mutating func text(in bytes: Span<UInt8>) throws(JSONError) -> String {
        let start = position
        let run = bytes.plainText(from: start)
        guard run.end < bytes.count, bytes[run.end] == UInt8(ascii: "\"") else {
            return try escapedText(in: bytes, firstEscape: run.end)
        }
        position = run.end + 1
        let text = bytes.extracting(start..<run.end)
        // ASCII is UTF-8 and need not be checked again, which saves a tenth of the time.
        if run.isASCII { return String(copying: UTF8Span(unchecked: text, isKnownASCII: true)) }
        return try Self.text(of: text, at: start)
    }

    /// Reads the rest of a string that holds an escape, or that is faulty.
    private mutating func escapedText(in bytes: Span<UInt8>, firstEscape: Int) throws(JSONError) -> String {
        let start = position
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(min(bytes.count - start, 1024))
        var end = firstEscape
        while true {
            unescaped.append(contentsOf: bytes.extracting(position..<end))
            position = end
            guard position < bytes.count else { throw unexpected(in: bytes, insteadOf: Phrase("expected/end-string")) }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return try Self.text(of: unescaped.span, at: start)
            case UInt8(ascii: "\\"):
                try readEscape(in: bytes, into: &unescaped)
                end = bytes.plainText(from: position).end
            default:
                throw .syntax(reason: Phrase("json.syntax/control-character-stands-string-unescaped"), offset: position)
            }
        }
    }

    /// Copies UTF-8 into a string.
    private static func text(of bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes))
        } catch {
            throw .syntax(
                reason: Phrase("json.syntax/string-not-valid-utf-8"), offset: offset + error.byteOffsets.lowerBound)
        }
    }

    /// Reads one escape, the backslash included.
    private mutating func readEscape(in bytes: Span<UInt8>, into text: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        guard position < bytes.count else {
            throw unexpected(in: bytes, insteadOf: Phrase("expected/escaped-character"))
        }
        let letter = bytes[position]
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0c)
        case UInt8(ascii: "n"): text.append(0x0a)
        case UInt8(ascii: "r"): text.append(0x0d)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try escapedScalar(in: bytes, at: start)
            if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
            return
        default:
            throw unexpected(in: bytes, insteadOf: Phrase("expected/escaped-character"))
        }
        position += 1
    }

    /// Reads `uXXXX`, and the low surrogate that must follow a high one.
    private mutating func escapedScalar(in bytes: Span<UInt8>, at start: Int) throws(JSONError) -> Unicode.Scalar {
        let unit = try escapedUnit(in: bytes)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let isPair =
            UTF16.isLeadSurrogate(unit) && position + 1 < bytes.count && bytes[position] == UInt8(ascii: "\\")
            && bytes[position + 1] == UInt8(ascii: "u")
        if isPair {
            position += 1
            let low = try escapedUnit(in: bytes)
            let pair = 0x10000 + (UInt32(unit & 0x3ff) << 10 | UInt32(low & 0x3ff))
            if UTF16.isTrailSurrogate(low), let scalar = Unicode.Scalar(pair) { return scalar }
        }
        throw .syntax(reason: Phrase("json.syntax/escaped-surrogate-stands-alone-no"), offset: start)
    }

    /// Reads `uXXXX`.
    private mutating func escapedUnit(in bytes: Span<UInt8>) throws(JSONError) -> UInt16 {
        position += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard position < bytes.count else {
                throw unexpected(in: bytes, insteadOf: Phrase("expected/hexadecimal-digit"))
            }
            let byte = bytes[position]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw unexpected(in: bytes, insteadOf: Phrase("expected/hexadecimal-digit"))
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
