import Diagnostics

/// Walks over the characters of N-Quads and writes terms in their canonical form.
struct NQuadsScanner {
    /// The next byte to read.
    var position = 0
    /// The line of the next byte, counted from one.
    private(set) var line = 1

    /// Bytes that are UTF-8 throughout need no further look at their encoding.
    mutating func validate(_ bytes: Span<UInt8>) throws(RDFError) {
        do {
            _ = try UTF8Span(validating: bytes)
        } catch {
            for offset in 0..<min(error.byteOffsets.lowerBound, bytes.count) where bytes[offset] == UInt8(ascii: "\n") {
                line += 1
            }
            throw syntax(Phrase("rdf.syntax/line-not-valid-utf-8"))
        }
    }

    /// The next byte, if there is one.
    @inline(__always)
    func next(in bytes: Span<UInt8>) -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    mutating func skipBlanks(in bytes: Span<UInt8>) {
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") {
            position += 1
        }
    }

    /// Steps over a comment and the end of the line.
    ///
    /// - Returns: whether the line or the text ends here.
    mutating func endLine(in bytes: Span<UInt8>) -> Bool {
        if next(in: bytes) == UInt8(ascii: "#") {
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
                position += 1
            }
        }
        switch next(in: bytes) {
        case nil: return true
        case UInt8(ascii: "\n"): position += 1
        case UInt8(ascii: "\r"):
            position += 1
            if next(in: bytes) == UInt8(ascii: "\n") { position += 1 }
        default: return false
        }
        line += 1
        return true
    }

    /// The error for the line at hand.
    func syntax(_ reason: Phrase) -> RDFError {
        .syntax(reason: reason, line: line)
    }
}
