import Diagnostics

/// Reads N-Quads from left to right into a dataset.
///
/// RDF 1.1 N-Quads, "Grammar". Terms are written straight into the flat buffer of the dataset, in their canonical form.
struct NQuadsParser {
    private(set) var dataset = RDFDataset()
    /// Where the label of each blank node stood first.
    private(set) var labels: [Range<Int>] = []
    private var labelSlots = HashSlots()
    private var scanner = NQuadsScanner()
    private var unescaped: [UInt8] = []
    private let limits: RDFLimits

    init(limits: RDFLimits) {
        self.limits = limits
    }

    /// Reads a whole text.
    mutating func document(in bytes: Span<UInt8>) throws(RDFError) {
        try scanner.validate(bytes)
        while scanner.position < bytes.count {
            scanner.skipBlanks(in: bytes)
            if !scanner.endLine(in: bytes) {
                try statement(in: bytes)
                scanner.skipBlanks(in: bytes)
                guard scanner.endLine(in: bytes) else {
                    throw scanner.syntax(Phrase("rdf.syntax/statement-followed-more-than-comment"))
                }
            }
        }
    }

    private mutating func statement(in bytes: Span<UInt8>) throws(RDFError) {
        let subject = try node(in: bytes, as: Phrase("rdf.syntax/subject"))
        scanner.skipBlanks(in: bytes)
        guard scanner.next(in: bytes) == UInt8(ascii: "<") else {
            throw scanner.syntax(Phrase("rdf.syntax/predicate-not-iri-angle-brackets"))
        }
        let predicate = try iri(in: bytes)
        scanner.skipBlanks(in: bytes)
        let object =
            scanner.next(in: bytes) == UInt8(ascii: "\"")
            ? try literal(in: bytes) : try node(in: bytes, as: Phrase("rdf.syntax/object"))
        scanner.skipBlanks(in: bytes)
        var graph = RDFTermID.defaultGraph
        if scanner.next(in: bytes) != UInt8(ascii: ".") {
            graph = try node(in: bytes, as: Phrase("rdf.syntax/graph-name"))
            scanner.skipBlanks(in: bytes)
        }
        guard scanner.next(in: bytes) == UInt8(ascii: ".") else {
            throw scanner.syntax(Phrase("rdf.syntax/statement-does-not-end-full"))
        }
        scanner.position += 1
        dataset.append(subject: subject, predicate: predicate, object: object, graph: graph)
        guard dataset.quads.count <= limits.quads else { throw .tooManyQuads(limit: limits.quads) }
    }

    /// Reads an IRI or a blank node.
    private mutating func node(in bytes: Span<UInt8>, as part: Phrase) throws(RDFError) -> RDFTermID {
        switch scanner.next(in: bytes) {
        case UInt8(ascii: "<"): return try iri(in: bytes)
        case UInt8(ascii: "_"): return try blankNode(in: bytes)
        case nil: throw scanner.syntax(Phrase("rdf.syntax/text-ends-where-part-statement", ["part": part]))
        default:
            throw scanner.syntax(Phrase("rdf.syntax/part-statement-neither-iri-angle", ["part": part]))
        }
    }

    private mutating func iri(in bytes: Span<UInt8>) throws(RDFError) -> RDFTermID {
        unescaped.removeAll(keepingCapacity: true)
        try scanner.writeIRI(in: bytes, into: &unescaped)
        let text = unescaped
        return dataset.iri(text.span)
    }

    private mutating func literal(in bytes: Span<UInt8>) throws(RDFError) -> RDFTermID {
        try dataset.terms.literal { (output) throws(RDFError) in try scanner.writeLiteral(in: bytes, into: &output) }
    }

    private mutating func blankNode(in bytes: Span<UInt8>) throws(RDFError) -> RDFTermID {
        let label = try scanner.blankNodeLabel(in: bytes)
        var search = labelSlots.search(labelSlots.hashing.hash(bytes, in: label))
        while let candidate = labelSlots.next(&search) {
            let known = labels[candidate]
            if known.count == label.count, bytes.hasSameBytes(known, label) { return RDFTermID(blankNode: candidate) }
        }
        labelSlots.insert(labels.count, at: search)
        labels.append(label)
        return dataset.blankNode()
    }
}
