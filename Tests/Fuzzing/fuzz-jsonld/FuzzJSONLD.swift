import Cryptography
import FuzzSupport
import LinkedData
import OpenBadges
import Proofs

/// Documents as linked data: expanding them keeps what they say, and all of it can be written and read as N-Quads.
@main
enum FuzzJSONLD {
    static func main() {
        Fuzzing.run(fuzzJSONLD)
    }

    private static let processor = JSONLDProcessor(contexts: BundledContexts())

    fileprivate static func check(_ bytes: [UInt8]) {
        guard let document = try? JSONValue(parsing: bytes), let complete = try? processor.completeDataset(of: document)
        else { return }
        checkFlattened(document)
        guard complete.losses.isEmpty else { return }
        let lenient = try? processor.dataset(of: document)
        Fuzzing.require(
            lenient?.nQuads() == complete.dataset.nQuads(), "what loses nothing has the same statements either way")
        let expanded = try? processor.expand(document).json
        Fuzzing.require(expanded != nil, "what has statements can be expanded")
        guard let expanded, let again = try? processor.dataset(of: expanded) else {
            return Fuzzing.require(false, "what is expanded can be read again")
        }
        guard let canonical = canonical(complete.dataset) else { return }
        Fuzzing.require(canonical == self.canonical(again), "expanding changes no statement")
        let written = try? RDFDataset(nQuads: complete.dataset.nQuads())
        Fuzzing.require(written.flatMap(self.canonical) == canonical, "statements survive writing and reading")
    }

    /// Flattening and compacting end, whatever they come to.
    private static func checkFlattened(_ document: JSONValue) {
        let context: JSONValue = [
            "id": "@id", "type": "@type", "name": "https://schema.org/name", "ex": "https://example.org/",
            "list": ["@id": "ex:list", "@container": "@list"], "map": ["@id": "ex:map", "@container": "@index"],
        ]
        _ = try? processor.flatten(document, with: context)
        _ = try? processor.compact(document, with: context)
    }

    private static func canonical(_ dataset: RDFDataset) -> [UInt8]? {
        guard var digest = try? CanonicalizationDigest(.sha256) else { return nil }
        return try? RDFCanonicalizer().canonicalize(dataset, with: &digest).nQuads
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSONLD(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzJSONLD.check(Fuzzing.bytes(start, count))
    return 0
}
