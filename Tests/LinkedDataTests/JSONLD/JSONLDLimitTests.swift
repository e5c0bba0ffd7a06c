import LinkedData
import Testing

/// Documents that would take a processor's stack, memory or time.
@Suite struct `A hostile document as linked data` {
    private struct NoContexts: ContextLoader {
        func context(at url: String) throws(JSONLDError) -> JSONValue { throw JSONLDError(.loadingDocumentFailed, url) }
    }

    private let processor = JSONLDProcessor(contexts: NoContexts())

    @Test func `whose terms each need the next one is refused`() throws {
        let terms = (0..<20_000).map { "\"p\($0)\":\"p\($0 + 1):x\"" }.joined(separator: ",")
        let document = try JSONValue(parsing: Array("{\"@context\":{\(terms)},\"p0\":\"x\"}".utf8))
        #expect { try processor.expand(document) } throws: { ($0 as? JSONLDError)?.kind == .contextOverflow }
    }

    @Test func `with as many terms as documents have that need one another is read`() throws {
        var context: JSONObject = ["p20": "https://a.example/"]
        for position in 0..<20 { context[MemberName("p\(position)")] = .text("p\(position + 1):x") }
        _ = try processor.expand(["@context": .object(context), "p0": "x"])
    }

    @Test func `with more values than any badge has is refused`() {
        let many = JSONValue.array(Array(repeating: 1, count: 200_000))
        for document: JSONValue in [
            ["@context": ["a": "https://a.example/a"], "a": many],
            ["https://a.example/a": many],
        ] {
            #expect { try processor.compact(document, with: [:]) } throws: {
                ($0 as? JSONLDError)?.kind == .tooManyMembers
            }
        }
    }

    @Test func `with fewer is written again with every value`() throws {
        let values = JSONValue.array((0..<50_000).map { .number(JSONNumber($0)) })
        let document: JSONValue = ["https://a.example/a": values]
        let compacted = try processor.compact(document, with: ["a": "https://a.example/a"])
        #expect(compacted.object?["a"] == values)
    }
}
