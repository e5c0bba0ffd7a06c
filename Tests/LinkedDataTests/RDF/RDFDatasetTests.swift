import LinkedData
import Testing

@Suite struct `RDF dataset` {
    @Test func `keeps a statement once, however often it is appended`() {
        var dataset = RDFDataset()
        let name = dataset.iri("https://schema.org/name")
        let node = dataset.blankNode()
        let first = dataset.append(subject: node, predicate: name, object: dataset.literal("Ada"))
        let again = dataset.append(subject: node, predicate: name, object: dataset.literal("Ada"))
        let elsewhere = dataset.append(subject: node, predicate: name, object: dataset.literal("Ada"), graph: node)
        #expect(first && !again && elsewhere)
        #expect(dataset.quads.count == 2)
        #expect(
            dataset.nQuads()
                == Array(
                    """
                    _:b0 <https://schema.org/name> "Ada" .
                    _:b0 <https://schema.org/name> "Ada" _:b0 .

                    """.utf8))
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("", #""""#), (#"a "quoted" \ text"#, #""a \"quoted\" \\ text""#),
        (
            "\u{0}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}\u{80}",
            #""\u0000\u0007\b\t\n\u000B\f\r\u001F\u007F"# + "\u{80}\""
        ),
        ("é 🎓 \u{2028}", "\"é 🎓 \u{2028}\""),
    ])
    func `writes literals with the escapes of the canonical form`(text: String, canonical: String) {
        var dataset = RDFDataset()
        let term = dataset.literal(text)
        #expect(dataset.canonicalText(of: term).map { Array($0.utf8) } == Array(canonical.utf8))
    }

    @Test func `tells terms apart by every byte, and only by that`() {
        var dataset = RDFDataset()
        let terms = [
            dataset.literal("a"), dataset.literal("a", language: "en"), dataset.literal("a", language: "EN"),
            dataset.literal("a", datatype: "https://example.org/t"), dataset.iri("https://example.org/t"),
            dataset.literal("\u{e9}"), dataset.literal("e\u{301}"),
        ]
        #expect(Set(terms).count == terms.count)
        #expect(dataset.literal("a", datatype: "http://www.w3.org/2001/XMLSchema#string") == terms[0])
        #expect(dataset.literal("a", language: "en") == terms[1])
        #expect(dataset.canonicalText(of: terms[1]) == #""a"@en"#)
        #expect(dataset.canonicalText(of: terms[3]) == #""a"^^<https://example.org/t>"#)
    }

    @Test func `finds each of many terms and statements again`() {
        var dataset = RDFDataset()
        let count = 5_000
        let terms = (0..<count).map { dataset.iri("https://example.org/\($0)") }
        for term in terms { dataset.append(subject: term, predicate: terms[0], object: term) }
        #expect((0..<count).allSatisfy { dataset.iri("https://example.org/\($0)") == terms[$0] })
        #expect(terms.allSatisfy { !dataset.append(subject: $0, predicate: terms[0], object: $0) })
        #expect(dataset.quads.count == count)
    }

    @Test func `numbers blank nodes from nought`() {
        var dataset = RDFDataset()
        let nodes = (0..<3).map { _ in dataset.blankNode() }
        #expect(nodes.map(\.blankNode) == [0, 1, 2])
        #expect(nodes.map(\.rawValue) == [-1, -2, -3])
        #expect(nodes.allSatisfy { $0.isBlank && $0.namedTerm == nil })
        #expect(!RDFTermID.defaultGraph.isBlank && RDFTermID.defaultGraph.namedTerm == nil)
        #expect(dataset.blankNodeCount == 3)
    }
}
