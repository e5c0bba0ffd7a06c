import Diagnostics

extension NQuadsScanner {
    /// Reads a literal, from its quotation mark to the end of its datatype or language tag, and writes its canonical
    /// form.
    mutating func writeLiteral(in bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        output.append(UInt8(ascii: "\""))
        position += 1
        try writeText(in: bytes, into: &output)
        output.append(UInt8(ascii: "\""))
        switch next(in: bytes) {
        case UInt8(ascii: "@"): try writeLanguage(in: bytes, into: &output)
        case UInt8(ascii: "^"): try writeDatatype(in: bytes, into: &output)
        default: break
        }
    }

    /// Reads text up to its closing quotation mark.
    private mutating func writeText(in bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        while true {
            let run = position
            while position < bytes.count, !CanonicalLiteral.isEscaped(bytes[position]) { position += 1 }
            output.append(contentsOf: bytes.extracting(run..<position))
            switch next(in: bytes) {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"):
                try writeEscaped(in: bytes, into: &output)
            case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                throw syntax(Phrase("rdf.syntax/literal-no-closing-quotation-mark"))
            case let control?:
                CanonicalLiteral.appendEscaped(control, to: &output)
                position += 1
            }
        }
    }

    /// Reads one escape.
    private mutating func writeEscaped(in bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        let letter = position + 1 < bytes.count ? bytes[position + 1] : 0
        let character: UInt8
        switch letter {
        case UInt8(ascii: "t"): character = 0x09
        case UInt8(ascii: "b"): character = 0x08
        case UInt8(ascii: "n"): character = 0x0a
        case UInt8(ascii: "r"): character = 0x0d
        case UInt8(ascii: "f"): character = 0x0c
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): character = letter
        default:
            let scalar = try codePointEscape(in: bytes)
            if let encoded = UTF8.encode(scalar) {
                for byte in encoded { CanonicalLiteral.appendEscaped(byte, to: &output) }
            }
            return
        }
        CanonicalLiteral.appendEscaped(character, to: &output)
        position += 2
    }

    /// Reads `@` and a language tag: letters, then parts of letters and digits behind hyphens.
    private mutating func writeLanguage(in bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        let start = position
        var isFirstPart = true
        repeat {
            position += 1
            let part = position
            while let byte = next(in: bytes), Self.isLetter(byte) || (!isFirstPart && Self.isDigit(byte)) {
                position += 1
            }
            guard position > part else { throw syntax(Phrase("rdf.syntax/language-tag-empty-part")) }
            isFirstPart = false
        } while next(in: bytes) == UInt8(ascii: "-")
        output.append(contentsOf: bytes.extracting(start..<position))
    }

    /// Reads `^^` and an IRI; `xsd:string` is not written.
    private mutating func writeDatatype(in bytes: Span<UInt8>, into output: inout [UInt8]) throws(RDFError) {
        position += 1
        guard next(in: bytes) == UInt8(ascii: "^") else {
            throw syntax(Phrase("rdf.syntax/datatype-does-not-start"))
        }
        position += 1
        guard next(in: bytes) == UInt8(ascii: "<") else {
            throw syntax(Phrase("rdf.syntax/datatype-not-iri-angle-brackets"))
        }
        let start = output.count
        output.append(contentsOf: "^^<".utf8)
        try writeIRI(in: bytes, into: &output)
        if output[(start + 3)...].elementsEqual(RDFVocabulary.string.utf8) {
            output.removeSubrange(start...)
        } else {
            output.append(UInt8(ascii: ">"))
        }
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
