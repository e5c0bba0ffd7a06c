extension RDFDataset {
    /// The term for an IRI, which the caller has found to be absolute and well-formed.
    package mutating func iri(_ iri: String) -> RDFTermID {
        terms.iri(iri.utf8Span.span)
    }

    /// The term for an IRI in UTF-8, which the caller has found to be absolute and well-formed.
    package mutating func iri(_ iri: Span<UInt8>) -> RDFTermID {
        terms.iri(iri)
    }

    /// The term for a literal with a datatype, given as its IRI.
    package mutating func literal(_ text: String, datatype: String) -> RDFTermID {
        terms.literal { bytes in
            CanonicalLiteral.append(text.utf8Span.span, to: &bytes)
            guard !datatype.hasSameBytes(as: RDFVocabulary.string) else { return }
            bytes.append(UInt8(ascii: "^"))
            bytes.append(UInt8(ascii: "^"))
            bytes.append(UInt8(ascii: "<"))
            bytes.append(contentsOf: datatype.utf8Span.span)
            bytes.append(UInt8(ascii: ">"))
        }
    }

    /// The term for a literal, with what stands behind its text as ``CanonicalLiteral`` gives it.
    mutating func literal(_ text: String, ending: [UInt8]) -> RDFTermID {
        terms.literal { bytes in
            CanonicalLiteral.append(text.utf8Span.span, to: &bytes)
            if !ending.isEmpty { bytes.append(contentsOf: ending.span) }
        }
    }

    /// The term for text in a language, given as a well-formed tag, which is kept as it is written.
    package mutating func literal(_ text: String, language: String) -> RDFTermID {
        terms.literal { bytes in
            CanonicalLiteral.append(text.utf8Span.span, to: &bytes)
            bytes.append(UInt8(ascii: "@"))
            bytes.append(contentsOf: language.utf8Span.span)
        }
    }

    /// The term for plain text, whose datatype is `xsd:string`.
    package mutating func literal(_ text: String) -> RDFTermID {
        terms.literal { bytes in CanonicalLiteral.append(text.utf8Span.span, to: &bytes) }
    }

    /// The canonical N-Quads of an IRI or literal.
    package func canonicalText(of term: RDFTermID) -> String? {
        term.namedTerm.map { String(decoding: terms.bytes[terms.range(of: $0).dropLast()], as: UTF8.self) }
    }
}
