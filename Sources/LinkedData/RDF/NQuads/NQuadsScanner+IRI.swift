import Diagnostics

extension NQuadsScanner {
    /// Reads an IRI, from `<` to `>`, and writes what is between them without escapes.
    mutating func writeIRI(in bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        let start = output.count
        position += 1
        while true {
            let run = position
            while position < bytes.count, Self.isPlain(bytes[position]) { position += 1 }
            output.append(contentsOf: bytes.extracting(run..<position))
            switch next(in: bytes) {
            case UInt8(ascii: ">"):
                position += 1
                guard Self.isAbsolute(output[start...]) else { throw malformed(output[start...]) }
                return
            case UInt8(ascii: "\\"):
                let scalar = try codePointEscape(in: bytes)
                guard scalar.value > 0x7f || Self.isPlain(UInt8(scalar.value)) else {
                    throw malformed(output[start...])
                }
                if let encoded = UTF8.encode(scalar) { output.append(contentsOf: encoded) }
            case nil:
                throw syntax(Phrase("rdf.syntax/text-ends-inside-iri"))
            default:
                throw malformed(output[start...])
            }
        }
    }

    private func malformed(_ iri: ArraySlice<UInt8>) -> RDFError {
        .malformedIRI(String(decoding: iri.prefix(200), as: UTF8.self), line: line)
    }

    /// IRIREF leaves out controls, space and `<>"{}|\^` and the backtick; RFC 3987 leaves out U+007F too.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), 0x7f:
            false
        default: true
        }
    }

    /// RFC 3986, "Scheme": a letter, then letters, digits, `+`, `-` and `.`, then a colon.
    private static func isAbsolute(_ iri: ArraySlice<UInt8>) -> Bool {
        var length = 0
        for byte in iri {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                guard length > 0 else { return false }
            case UInt8(ascii: ":"): return length > 0
            default: return false
            }
            length += 1
        }
        return false
    }

    /// Reads `\uXXXX` or `\UXXXXXXXX`, the backslash included.
    mutating func codePointEscape(in bytes: Span<UInt8>) throws(RDFError) -> Unicode.Scalar {
        position += 1
        let digits: Int
        switch next(in: bytes) {
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        default: throw syntax(Phrase("rdf.syntax/backslash-stands-before-something-other"))
        }
        position += 1
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = next(in: bytes).flatMap(Self.hexadecimalDigit) else {
                throw syntax(Phrase("rdf.syntax/escape-too-few-hexadecimal-digits"))
            }
            value = value << 4 | digit
            position += 1
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw syntax(Phrase("rdf.syntax/escape-stands-no-character"))
        }
        return scalar
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
