import Cryptography
import Diagnostics
import FuzzSupport
import LinkedData
import Proofs

/// Canonical forms: N-Quads as they come, or a small graph with an edge for every three bytes. The form does not depend on
/// order and labels, and the canonical form of a canonical form is itself.
@main
enum FuzzCanonicalization {
    static func main() {
        Fuzzing.run(fuzzCanonicalization)
    }

    private static let limits = RDFLimits(quads: 200, bytes: 1 << 16, neighbourhoods: 200, steps: 100_000)

    fileprivate static func check(_ bytes: [UInt8]) {
        let text = bytes.first == UInt8(ascii: "!") ? graph(of: bytes.dropFirst()) : bytes
        guard let dataset = try? RDFDataset(nQuads: text, limits: limits) else { return }
        guard let canonical = canonicalize(dataset) else { return }
        let lines = canonical.lines.map { Array($0) }
        Fuzzing.require(lines.count == dataset.quads.count, "each statement is a line")
        Fuzzing.require(lines.elementsEqual(lines.sorted { $0.lexicographicallyPrecedes($1) }), "lines are sorted")
        Fuzzing.require(Set(lines).count == lines.count, "each line is there once")
        Fuzzing.require(canonical.order.sorted() == Array(dataset.quads.indices), "each statement has one line")
        let numbers = canonical.canonicalNumbers.filter { $0 >= 0 }.sorted()
        Fuzzing.require(numbers == Array(0..<Int32(numbers.count)), "labels are numbered without gaps")
        guard let again = try? RDFDataset(nQuads: canonical.nQuads) else {
            return Fuzzing.require(false, "a canonical form can be read")
        }
        if !hasAmbiguousStatement(dataset), let second = canonicalize(again) {
            Fuzzing.require(second.nQuads == canonical.nQuads, "a canonical form is its own canonical form")
        }
        guard !hasAmbiguousStatement(dataset) else { return }
        guard let backwards = rearranged(dataset) else { return Fuzzing.require(false, "lines can be read backwards") }
        if let other = canonicalize(backwards) {
            Fuzzing.require(other.nQuads == canonical.nQuads, "order and labels do not matter")
        }
    }

    private static func canonicalize(_ dataset: RDFDataset) -> CanonicalDataset? {
        do {
            var digest = try CanonicalizationDigest(.sha256)
            return try RDFCanonicalizer(limits: limits).canonicalize(dataset, with: &digest)
        } catch let error as RDFError {
            Fuzzing.require(error.code.text.hasPrefix("limit."), "only limits refuse a dataset")
            return nil
        } catch {
            return nil
        }
    }

    /// Whether a statement has three different blank nodes. RDFC-1.0 does not hash what two neighbours in one statement are
    /// to one another, so such datasets may have several canonical forms; PyLD finds them too.
    private static func hasAmbiguousStatement(_ dataset: RDFDataset) -> Bool {
        dataset.quads.contains { Set([$0.subject, $0.object, $0.graph].filter(\.isBlank)).count == 3 }
    }

    /// The same statements backwards, with other labels.
    private static func rearranged(_ dataset: RDFDataset) -> RDFDataset? {
        let lines = dataset.nQuads().split(separator: UInt8(ascii: "\n")).reversed()
        return try? RDFDataset(nQuads: Array(lines.joined(separator: [UInt8(ascii: "\n")])))
    }

    /// A graph of up to eight blank nodes.
    private static func graph(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = ""
        var edge: [UInt8] = []
        for byte in bytes {
            edge.append(byte)
            guard edge.count == 3 else { continue }
            let object = edge[2] & 0x40 == 0 ? "_:b\(edge[2] & 7)" : "\"\(edge[2] & 3)\""
            let graph = edge[1] & 0x30 == 0x30 ? "_:b\(edge[1] & 7)" : ""
            text += "_:b\(edge[0] & 7) <x:\(edge[1] & 1)> \(object) \(graph) .\n"
            edge.removeAll()
        }
        return Array(text.utf8)
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCanonicalization(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzCanonicalization.check(Fuzzing.bytes(start, count))
    return 0
}
