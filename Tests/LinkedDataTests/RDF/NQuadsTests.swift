import Diagnostics
import LinkedData
import Testing

@Suite struct `N-Quads` {
    private func rewritten(_ text: String) throws -> String {
        String(decoding: try RDFDataset(nQuads: Array(text.utf8)).nQuads(), as: UTF8.self)
    }

    @Test(arguments: [
        ("", ""), ("# nothing\n\n\t\r\n", ""), ("<a:s><a:p><a:o>.", "<a:s> <a:p> <a:o> .\n"),
        ("\t<a:s>\t<a:p> \"x\"@en-GB-x1 <a:g> . # said\r\n", "<a:s> <a:p> \"x\"@en-GB-x1 <a:g> .\n"),
        ("<a:s> <a:p> \"x\"^^<http://www.w3.org/2001/XMLSchema#string> .", "<a:s> <a:p> \"x\" .\n"),
        (
            "<a:s> <a:p> \"x\"^^<http://www.w3.org/2001/XMLSchema#strings> .\r",
            "<a:s> <a:p> \"x\"^^<http://www.w3.org/2001/XMLSchema#strings> .\n"
        ),
        (
            #"<a:\u00e9\U0001F393> <a:p> "\t\b\n\r\f\"\'\\\u0007\u00E9\U0001f393" ."#,
            #"<a:é🎓> <a:p> "\t\b\n\r\f\"'\\\u0007é🎓" ."# + "\n"
        ),
        ("<a:s> <a:p> \"\u{1}\t\u{7f}\" .", #"<a:s> <a:p> "\u0001\t\u007F" ."# + "\n"),
        ("_:x <a:p> _:x.\n_:x.y <a:p>_:x._:x.", "_:b0 <a:p> _:b0 .\n_:b1 <a:p> _:b2 .\n"),
        ("_:0é·.-b <a:p> _:0é·.-b.", "_:b0 <a:p> _:b0 .\n"),
        ("<a:s> <a:p> <a:o> .\n<a:s> <a:p> <a:o> .\n", "<a:s> <a:p> <a:o> .\n"),
    ])
    func `are read and written in the canonical form`(text: String, canonical: String) throws {
        #expect(Array(try rewritten(text).utf8) == Array(canonical.utf8))
        #expect(Array(try rewritten(canonical).utf8) == Array(canonical.utf8))
    }

    @Test(arguments: [
        "<a:s> <a:p> <a:o>", "<a:s> <a:p> .", "<a:s> _:b <a:o> .", "\"s\" <a:p> <a:o> .", "<a:s> <a:p> <a:o> \"g\" .",
        "<a:s> <a:p> <a:o> . <a:s> <a:p> <a:o> .", "<a:s> <a:p> \"x .", "<a:s> <a:p> \"x\n\" .",
        "<a:s> <a:p> \"\\x\" .",
        "<a:s> <a:p> \"\\uD800\" .", "<a:s> <a:p> \"\\U00110000\" .", "<a:s> <a:p> \"\\u12G4\" .",
        "<a:s> <a:p> \"\\u00", "<a:s> <a:p> \"x\"@ .", "<a:s> <a:p> \"x\"@1 .", "<a:s> <a:p> \"x\"@en- .",
        "<a:s> <a:p> \"x\"@en--ltr .", "<a:s> <a:p> \"x\"^<a:d> .", "<a:s> <a:p> \"x\"^^a:d .", "_ <a:p> <a:o> .",
        "_:-a <a:p> <a:o> .", "_:.a <a:p> <a:o> .", "_: <a:p> <a:o> .", "<a:s", "<a:\\x> <a:p> <a:o> .",
        "<< <a:s> <a:p> <a:o> >> <a:p> <a:o> .", "@prefix a: <a:> .", "<a:s> <a:p> 1 .", "<a:s> a <a:o> .",
        "_:x. <a:p> _:y .", "<a:s>\n<a:p> <a:o> .", "\u{feff}<a:s> <a:p> <a:o> .",
    ])
    func `are refused with the line when they break the grammar`(text: String) {
        let error = #expect(throws: RDFError.self) { try rewritten("# first\r\n\n" + text) }
        let isMalformedIRI = text.hasPrefix("<<")
        #expect(error?.code == (isMalformedIRI ? "ld.iri" : "rdf.syntax"))
        #expect(error?.place == .part("line 3"))
    }

    @Test(arguments: [
        "s", "", "//host/path", "1a:b", ":b", "a b:c", "a:b c", "a:\\u0020b", "a:\\u003E", "a:{b}", "a:b|c", "a:^",
        "a:`",
        "a:\"", "a:<b", "a:\u{7f}", "a:\u{1}",
    ])
    func `are refused when an IRI is relative or holds what no IRI may`(iri: String) {
        let error = #expect(throws: RDFError.self) { try rewritten("<a:s> <a:p> <a:o> .\n<a:s> <\(iri)> <a:o> .") }
        #expect(error?.code == "ld.iri")
        #expect(error?.place == .part("line 2"))
    }

    @Test func `are refused when they are not UTF-8`() {
        let bytes = Array("<a:s> <a:p> <a:o> .\n<a:s> <a:p> \"".utf8) + [0xc0, 0x80] + Array("\" .".utf8)
        let error = #expect(throws: RDFError.self) { try RDFDataset(nQuads: bytes) }
        #expect(error == .syntax(reason: Phrase("rdf.syntax/line-not-valid-utf-8"), line: 2))
    }

    @Test func `are refused above the limits`() throws {
        let limits = RDFLimits(quads: 2, bytes: 60, neighbourhoods: 1, steps: 1)
        let line = "<a:s> <a:p> <a:o> .\n"
        let three = Array((0..<3).map { "<a:s> <a:p> <a:\($0)>.\n" }.joined().utf8)
        #expect(try RDFDataset(nQuads: Array((line + line + line).utf8), limits: limits).quads.count == 1)
        #expect(throws: RDFError.tooManyQuads(limit: 2)) { try RDFDataset(nQuads: three, limits: limits) }
        #expect(throws: RDFError.tooLarge(bytes: 80, limit: 60)) {
            try RDFDataset(nQuads: Array((line + line + line + line).utf8), limits: limits)
        }
    }

    @Test func `keep the labels of their blank nodes`() throws {
        let text = "_:b <a:p> _:a _:c.d .\n_:a <a:p> _:b . # _:e"
        let document = try NQuadsDocument(parsing: Array(text.utf8))
        #expect(document.blankNodeLabels == ["b", "a", "c.d"])
        #expect(document.dataset.blankNodeCount == 3)
    }
}
