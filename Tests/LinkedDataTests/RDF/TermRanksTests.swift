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
        var terms: [(bytes: [UInt8], rank: Int)] = []
        for text in texts { _ = table.iri(text.utf8Span.span) }
        for text in texts { _ = table.literal { $0.append(contentsOf: "\"\(text)\"".utf8) } }
        let ranks = TermRanks(of: table).ranks
        for term in 0..<table.count {
            terms.append((Array(table.bytes[table.range(of: term)]), Int(ranks[term])))
        }
        #expect(terms.count == texts.count * 2)
        let sorted = terms.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        #expect(sorted.map(\.rank) == Array(0..<terms.count))
    }
}
