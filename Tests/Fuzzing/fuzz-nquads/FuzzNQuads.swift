import FuzzSupport
import LinkedData

/// N-Quads: what is read and written again is the same, and already in its canonical form.
@main
enum FuzzNQuads {
    static func main() {
        Fuzzing.run(fuzzNQuads)
    }

    private static let limits = RDFLimits(quads: 500, bytes: 1 << 16, neighbourhoods: 1, steps: 1)

    fileprivate static func check(_ bytes: [UInt8]) {
        do throws(RDFError) {
            let document = try NQuadsDocument(parsing: bytes, limits: limits)
            let dataset = document.dataset
            Fuzzing.require(document.blankNodeLabels.count == dataset.blankNodeCount, "each blank node has a label")
            Fuzzing.require(Set(dataset.quads).count == dataset.quads.count, "no statement is there twice")
            Fuzzing.require(dataset.quads.count <= limits.quads, "the limit holds")
            let written = dataset.nQuads()
            checkAgain(written)
            checkTerms(of: dataset)
        } catch {
            Fuzzing.require(!"\(error)".isEmpty, "a refusal explains itself")
        }
    }

    private static func checkAgain(_ written: [UInt8]) {
        do throws(RDFError) {
            let again = try RDFDataset(nQuads: written)
            Fuzzing.require(again.nQuads() == written, "what is written is read alike")
        } catch {
            Fuzzing.require(false, "what is written can be read: \(error)")
        }
    }

    private static func checkTerms(of dataset: RDFDataset) {
        var copy = dataset
        for term in Set(dataset.quads.map(\.object)) {
            guard let text = dataset.canonicalText(of: term), text.utf8.first == UInt8(ascii: "<") else { continue }
            Fuzzing.require(copy.iri(String(text.dropFirst().dropLast())) == term, "an IRI is found again")
        }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNQuads(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzNQuads.check(Fuzzing.bytes(start, count))
    return 0
}
