/// Writes the lines of a dataset in their order.
enum CanonicalLines {
    /// RDFC-1.0, "Canonicalization Algorithm", step 6, and "Serialization".
    ///
    /// - Parameter capacity: about how many bytes the lines have.
    static func canonicalDataset(
        _ dataset: RDFDataset, ranks: TermRanks, labels: BlankNodeLabels, numbers: [Int32], capacity: Int
    ) -> CanonicalDataset {
        let order = sorted(dataset, ranks: ranks, labels: labels)
        let (quads, terms, termStarts) = (dataset.quads.span, dataset.terms.bytes.span, dataset.terms.starts.span)
        let (labelBytes, labelStarts) = (labels.bytes.span, labels.starts.span)
        var bytes = ByteBuffer(capacity: capacity)
        var starts: [Int] = []
        starts.reserveCapacity(order.count + 1)
        for key in order {
            let quad = quads[Int(key.quad)]
            starts.append(bytes.count)
            for part in 0..<4 {
                let term = quad[part]
                if let node = term.blankNode {
                    bytes.append(labelBytes.extracting(labelStarts[node]..<labelStarts[node + 1]))
                } else if let named = term.namedTerm {
                    bytes.append(terms.extracting(termStarts[named]..<termStarts[named + 1]))
                }
            }
            bytes.append(UInt8(ascii: "."))
            bytes.append(UInt8(ascii: "\n"))
        }
        starts.append(bytes.count)
        return CanonicalDataset(
            nQuads: bytes.bytes, lineStarts: starts, order: order.map { Int($0.quad) }, canonicalNumbers: numbers)
    }

    /// Distributes the statements to their subjects, of which each has few, and sorts those of each subject.
    private static func sorted(_ dataset: RDFDataset, ranks: TermRanks, labels: BlankNodeLabels) -> [QuadKey] {
        let (quads, termRanks, labelRanks) = (dataset.quads.span, ranks.ranks.span, labels.ranks.span)
        var ends = [Int32](repeating: 0, count: termRanks.count + labelRanks.count + 1)
        for position in quads.indices {
            ends[Int(rank(of: quads[position].subject, termRanks, labelRanks)) + 1] += 1
        }
        for subject in 1..<ends.count { ends[subject] += ends[subject - 1] }
        let none = QuadKey(subject: 0, predicate: 0, object: 0, graph: 0, quad: 0)
        var keys = [QuadKey](repeating: none, count: quads.count)
        for position in quads.indices {
            let quad = quads[position]
            let subject = rank(of: quad.subject, termRanks, labelRanks)
            keys[Int(ends[Int(subject)])] = QuadKey(
                subject: subject, predicate: rank(of: quad.predicate, termRanks, labelRanks),
                object: rank(of: quad.object, termRanks, labelRanks),
                graph: quad.graph == .defaultGraph ? 0 : rank(of: quad.graph, termRanks, labelRanks) + 1,
                quad: Int32(position))
            ends[Int(subject)] += 1
        }
        var start = 0
        for subject in ends.indices where Int(ends[subject]) > start {
            keys.sort(in: start..<Int(ends[subject]), by: QuadKey.precedes)
            start = Int(ends[subject])
        }
        return keys
    }

    @inline(__always)
    private static func rank(of term: RDFTermID, _ terms: Span<UInt32>, _ labels: Span<UInt32>) -> UInt32 {
        if let node = term.blankNode { return UInt32(terms.count) + labels[node] }
        return terms[Int(term.rawValue)]
    }
}
