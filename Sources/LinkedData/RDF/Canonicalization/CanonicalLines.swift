/// Writes the lines of a dataset in their order.
enum CanonicalLines {
    /// RDFC-1.0, "Canonicalization Algorithm", step 6, and "Serialization".
    ///
    /// - Parameter size: the bytes of all lines, were each label of a blank node as long as
    ///   ``BlankNodeLabels/usualLength``.
    static func canonicalDataset(
        _ dataset: RDFDataset, ranks: TermRanks, labels: BlankNodeLabels, numbers: [Int32], size: Int
    ) -> CanonicalDataset {
        let order = sorted(dataset, ranks: ranks, labels: labels)
        var starts = [0]
        starts.reserveCapacity(order.count + 1)
        let greatestSize = size + max(0, labels.greatestLength - BlankNodeLabels.usualLength) * 3 * order.count
        let nQuads = [UInt8](greatestSize: greatestSize) { bytes in
            let (quads, end) = (dataset.quads.span, lineEnd.span)
            let (terms, termStarts) = (dataset.terms.bytes.span, dataset.terms.starts.span)
            let (labelBytes, labelStarts) = (labels.bytes.span, labels.starts.span)
            for key in order {
                let quad = quads[Int(key.quad)]
                for part in 0..<4 {
                    let term = quad[part]
                    if let node = term.blankNode {
                        bytes.append(labelBytes.extracting(labelStarts[node]..<labelStarts[node + 1]))
                    } else if let named = term.namedTerm {
                        bytes.append(terms.extracting(termStarts[named]..<termStarts[named + 1]))
                    }
                }
                bytes.append(end)
                starts.append(bytes.count)
            }
        }
        return CanonicalDataset(
            nQuads: nQuads, lineStarts: starts, order: order.map { Int($0.quad) }, canonicalNumbers: numbers)
    }

    private static let lineEnd = Array(".\n".utf8)

    /// Distributes the statements to their subjects, of which each has few, and sorts those of each subject.
    private static func sorted(_ dataset: RDFDataset, ranks: TermRanks, labels: BlankNodeLabels) -> [QuadKey] {
        let (quads, termRanks, labelRanks) = (dataset.quads.span, ranks.ranks.span, labels.ranks.span)
        var ends = [Int32](filledWith: 0, count: termRanks.count + labelRanks.count + 1)
        for position in quads.indices {
            ends[Int(rank(of: quads[position].subject, termRanks, labelRanks)) + 1] += 1
        }
        for subject in 1..<ends.count { ends[subject] += ends[subject - 1] }
        let none = QuadKey(subject: 0, predicate: 0, object: 0, graph: 0, quad: 0)
        var keys = [QuadKey](filledWith: none, count: quads.count)
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
            keys.sort(in: start..<Int(ends[subject]), of: dataset)
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
