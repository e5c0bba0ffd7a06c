/// A dataset that was read from N-Quads, with the labels that its blank nodes had there.
package struct NQuadsDocument: Sendable {
    /// The statements.
    package let dataset: RDFDataset
    /// The label of each blank node, without `_:`.
    package let blankNodeLabels: [String]

    /// Reads N-Quads.
    ///
    /// RDF 1.1 N-Quads, with absolute IRIs only.
    ///
    /// - Throws: ``RDFError`` for text that is not N-Quads or larger than the limits.
    package init(parsing bytes: [UInt8], limits: RDFLimits = .badge) throws(RDFError) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        var parser = NQuadsParser(limits: limits)
        try parser.document(in: bytes.span)
        dataset = parser.dataset
        blankNodeLabels = parser.labels.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}

extension RDFDataset {
    /// Reads N-Quads.
    ///
    /// - Throws: ``RDFError`` for text that is not N-Quads or larger than the limits.
    package init(nQuads: [UInt8], limits: RDFLimits = .badge) throws(RDFError) {
        self = try NQuadsDocument(parsing: nQuads, limits: limits).dataset
    }
}
