/// The lines that are hashed for one blank node, in memory that is used for all of them.
struct FirstDegreeLines: ~Copyable {
    /// The lines of the node at hand, sorted and joined.
    private(set) var bytes = ByteBuffer(capacity: 4096)
    private var keys: [QuadKey] = []

    /// Writes the lines of some statements; a blank node is written `_:a`, every other one `_:z`.
    mutating func write(_ dataset: RDFDataset, quads: ArraySlice<Int32>, node: RDFTermID, ranks: TermRanks) {
        let all = dataset.quads.span
        sort(quads, of: dataset, node: node, ranks: ranks.ranks.span)
        let (terms, starts) = (dataset.terms.bytes.span, dataset.terms.starts.span)
        bytes.removeAll()
        for key in keys {
            let quad = all[Int(key.quad)]
            append(quad.subject, terms, starts, node)
            append(quad.predicate, terms, starts, node)
            append(quad.object, terms, starts, node)
            if quad.graph != .defaultGraph { append(quad.graph, terms, starts, node) }
            bytes.append(UInt8(ascii: "."))
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func sort(
        _ quads: ArraySlice<Int32>, of dataset: RDFDataset, node: RDFTermID, ranks: Span<UInt32>
    ) {
        let all = dataset.quads.span
        keys.removeAll(keepingCapacity: true)
        for position in quads {
            let quad = all[Int(position)]
            keys.append(
                QuadKey(
                    subject: Self.rank(of: quad.subject, node, ranks),
                    predicate: Self.rank(of: quad.predicate, node, ranks),
                    object: Self.rank(of: quad.object, node, ranks),
                    graph: quad.graph == .defaultGraph ? 0 : Self.rank(of: quad.graph, node, ranks) + 1,
                    quad: position))
        }
        keys.sort(in: keys.indices, of: dataset)
    }

    /// The ranks of `_:a` and `_:z` are behind those of all terms: `_` follows `"` and `<`.
    @inline(__always)
    private static func rank(of term: RDFTermID, _ node: RDFTermID, _ ranks: Span<UInt32>) -> UInt32 {
        if !term.isBlank { return ranks[Int(term.rawValue)] }
        return UInt32(ranks.count) + (term == node ? 0 : 1)
    }

    @inline(__always)
    private mutating func append(
        _ term: RDFTermID, _ terms: Span<UInt8>, _ starts: Span<Int>, _ node: RDFTermID
    ) {
        if term.isBlank {
            bytes.append(UInt8(ascii: "_"))
            bytes.append(UInt8(ascii: ":"))
            bytes.append(term == node ? UInt8(ascii: "a") : UInt8(ascii: "z"))
            bytes.append(UInt8(ascii: " "))
        } else {
            let number = Int(term.rawValue)
            bytes.append(terms.extracting(starts[number]..<starts[number + 1]))
        }
    }
}
