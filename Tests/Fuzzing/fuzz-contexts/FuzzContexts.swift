import FuzzSupport
import LinkedData

/// Contexts: whatever is said under `@context`, reading it ends, and a context that is remembered gives what it gave before.
@main
enum FuzzContexts {
    static func main() {
        Fuzzing.run(fuzzContexts)
    }

    fileprivate static func check(_ bytes: [UInt8]) {
        guard let context = try? JSONValue(parsing: bytes) else { return }
        let document: JSONValue = [
            "@context": context, "id": "https://example.org/1", "type": ["Thing", "A"], "a": "1",
            "b": ["a": 2, "c": []],
            "a:b": ["x", ["@value": "y"]], "https://example.org/p": ["type": "A", "a": ["b": true]],
        ]
        // The context stands alone, as the document of an address, and inside a value.
        let processor = JSONLDProcessor(contexts: OneContext(context: context))
        let documents: [JSONValue] = [
            document, ["@context": "https://example.org/context", "a": "1"],
            ["@context": ["a": ["@id": "https://example.org/a", "@context": context]], "a": ["b": "1"]],
        ]
        for document in documents {
            let first = try? processor.expand(document).json
            let second = try? processor.expand(document).json
            Fuzzing.require(first == second, "what is remembered changes nothing")
        }
    }

    /// One context under every address.
    private struct OneContext: ContextLoader {
        let context: JSONValue

        func context(at url: String) throws(JSONLDError) -> JSONValue { ["@context": context] }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzContexts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzContexts.check(Fuzzing.bytes(start, count))
    return 0
}
