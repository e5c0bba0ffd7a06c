import Testing

@testable import LinkedData

@Suite struct `Ranks of terms` {
    /// Terms that have beginnings of many lengths in common, in groups and groups of groups.
    @Test(arguments: 0..<40)
    func `follow the order of bytes`(length: Int) {
        var table = TermTable()
        let common = "https://example.org/" + String(repeating: "x", count: length)
        var texts: Set<String> = [common]
        for first in ["", "a", "ab", "b", "é", "#", String(repeating: "y", count: 9)] {
            for second in ["1", "12", "2", "~", String(repeating: "z", count: length / 2)] {
                texts.insert(common + first + second)
                texts.insert(first + common + second)
            }
        }
        for text in texts { _ = table.iri(text.utf8Span.span) }
        for text in texts { _ = table.literal { $0.append(contentsOf: "\"\(text)\"".utf8) } }
        let ranks = TermRanks(of: table).ranks
        let sorted = (0..<table.count).sorted {
            table.bytes[table.range(of: $0)].lexicographicallyPrecedes(table.bytes[table.range(of: $1)])
        }
        // Literals come first and have one rank; between two of them their bytes decide.
        let (literals, iris) = (sorted.prefix(texts.count), sorted.suffix(texts.count))
        #expect(literals.allSatisfy { table.isLiteral($0) && ranks[$0] == 0 })
        #expect(iris.map { Int(ranks[$0]) } == Array(texts.count..<2 * texts.count))
        for (left, right) in zip(literals, literals.dropFirst()) {
            let (one, other) = (RDFTermID(rawValue: Int32(left)), RDFTermID(rawValue: Int32(right)))
            #expect(table.precedes(one, other) && !table.precedes(other, one) && !table.precedes(one, one))
        }
    }
}
