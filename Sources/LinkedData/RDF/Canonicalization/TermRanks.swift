/// The rank of each IRI of a dataset in the order of the bytes of all terms.
///
/// With ranks, sorting lines is sorting numbers. Literals come before IRIs and have one rank together: most terms are
/// literals, and two of them are compared only where statements agree in what stands before them (see ``QuadKey``). IRIs
/// are compared eight bytes at a time; those that agree in eight are compared in the next eight, so that the long
/// beginnings which they have in common are read once for each.
struct TermRanks {
    /// The rank of each term.
    private(set) var ranks: [UInt32]

    private struct Entry {
        var key: UInt64
        var term: Int32
    }

    /// Terms that agree up to a depth.
    private struct Run {
        var range: Range<Int>
        var depth: Int
    }

    init(of terms: TermTable) {
        ranks = Array(filledWith: 0, count: terms.count)
        var entries: [Entry] = []
        entries.reserveCapacity(terms.count)
        for term in 0..<terms.count where !terms.isLiteral(term) { entries.append(Entry(key: 0, term: Int32(term))) }
        guard !entries.isEmpty else { return }
        var open = [Run(range: entries.indices, depth: 0)]
        while let run = open.popLast() {
            if run.range.count <= Self.few {
                Self.sort(run, of: terms, in: &entries)
            } else if Self.readKeys(of: run, in: terms, into: &entries) {
                open.append(Run(range: run.range, depth: Self.commonDepth(of: run, in: terms, entries)))
            } else {
                entries.sort(in: run.range) { $0.key < $1.key }
                Self.appendEqualRuns(in: run, of: entries, to: &open)
            }
        }
        let literalCount = terms.count - entries.count
        for rank in entries.indices { ranks[Int(entries[rank].term)] = UInt32(literalCount + rank) }
    }

    /// So many terms, and fewer, are compared with one another.
    private static let few = 6

    private static func sort(_ run: Run, of terms: TermTable, in entries: inout [Entry]) {
        for position in run.range.dropFirst() {
            let entry = entries[position]
            var hole = position
            while hole > run.range.lowerBound,
                terms.precedes(
                    RDFTermID(rawValue: entry.term), RDFTermID(rawValue: entries[hole - 1].term), from: run.depth)
            {
                entries[hole] = entries[hole - 1]
                hole -= 1
            }
            entries[hole] = entry
        }
    }

    /// Reads the next eight bytes of each term of a run.
    ///
    /// - Returns: whether they are the same in all.
    private static func readKeys(of run: Run, in terms: TermTable, into entries: inout [Entry]) -> Bool {
        let bytes = terms.bytes.span
        var first: UInt64 = 0
        var differences: UInt64 = 0
        for position in run.range {
            let place = terms.range(of: Int(entries[position].term))
            let key = bytes.word(from: min(place.lowerBound + run.depth, place.upperBound), to: place.upperBound)
            entries[position].key = key
            if position == run.range.lowerBound { first = key }
            differences |= key ^ first
        }
        // No term is the beginning of another, so terms that differ do so before the end of the shorter one.
        return differences == 0 && run.range.count > 1
    }

    /// How many bytes the terms of a run have in common, which are at least eight more than its depth.
    private static func commonDepth(of run: Run, in terms: TermTable, _ entries: [Entry]) -> Int {
        let bytes = terms.bytes.span
        let first = terms.range(of: Int(entries[run.range.lowerBound].term))
        var common = first.count
        for position in run.range.dropFirst() {
            let other = terms.range(of: Int(entries[position].term))
            let end = min(common, other.count)
            var depth = run.depth + 8
            while depth + 8 <= end,
                bytes.word(from: first.lowerBound + depth, to: first.upperBound)
                    == bytes.word(from: other.lowerBound + depth, to: other.upperBound)
            {
                depth += 8
            }
            while depth < end, bytes[first.lowerBound + depth] == bytes[other.lowerBound + depth] { depth += 1 }
            common = min(common, depth)
        }
        return common
    }

    private static func appendEqualRuns(in run: Run, of entries: [Entry], to open: inout [Run]) {
        var start = run.range.lowerBound
        while start < run.range.upperBound {
            var end = start + 1
            while end < run.range.upperBound, entries[end].key == entries[start].key { end += 1 }
            if end - start > 1 { open.append(Run(range: start..<end, depth: run.depth + 8)) }
            start = end
        }
    }
}
