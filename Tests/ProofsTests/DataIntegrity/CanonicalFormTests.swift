import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `Canonical form of a dataset` {
    private func canonical(
        _ lines: [String], limits: RDFLimits = .badge, _ algorithm: HashAlgorithm = .sha256
    ) throws -> CanonicalDataset {
        let dataset = try RDFDataset(nQuads: Array((lines.joined(separator: "\n")).utf8))
        var digest = try CanonicalizationDigest(algorithm)
        return try RDFCanonicalizer(limits: limits).canonicalize(dataset, with: &digest)
    }

    /// Nodes that differ only in what is around them, a graph that is named by one, and a list.
    private static let sample = [
        "_:a <x:next> _:b .", "_:b <x:next> _:c .", "_:c <x:next> _:a _:g .", "_:a <x:name> \"A\" .",
        "_:d <x:next> _:e .", "_:e <x:next> _:d .", "_:f <x:next> _:f .", "_:g <x:says> <x:it> _:g .",
        "<x:s> <x:list> _:l1 .", "_:l1 <x:first> \"x\" .", "_:l1 <x:rest> _:l2 .", "_:l2 <x:first> \"x\" .",
        "_:l2 <x:rest> _:l3 .", "_:l3 <x:first> \"x\" .", "_:l3 <x:rest> <x:nil> .", "<x:s> <x:p> \"\" .",
        "<x:s> <x:p> \"\"@en .", "<x:s> <x:p> \"\"^^<x:t> .", "<x:s> <x:p> \"a\" <x:g> .",
    ]

    @Test(arguments: 1...12)
    func `does not depend on the order of statements nor on labels`(seed: Int) throws {
        var source = Steps(state: UInt64(seed))
        var labels = ["a", "b", "c", "d", "e", "f", "g", "l1", "l2", "l3"]
        let names = labels.map { "_:\($0) " }
        labels.shuffle(using: &source)
        let lines = Self.sample.shuffled(using: &source).map { line in
            zip(names, labels).reduce(line) { text, pair in
                text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: "_:#\(pair.1) ")
            }
        }
        let relabelled = lines.map { $0.split(separator: "#", omittingEmptySubsequences: false).joined() }
        #expect(relabelled != Self.sample)
        let expected = try canonical(Self.sample).nQuads
        #expect(try canonical(relabelled).nQuads == expected)
    }

    /// A generator whose numbers are the same in every run.
    struct Steps: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 31
        }
    }

    @Test func `sorts lines by their bytes and says which statement each is`() throws {
        let canonical = try canonical(Self.sample)
        let lines = canonical.lines.map { Array($0) }
        #expect(lines == lines.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\n") })
        #expect(canonical.order.sorted() == Array(Self.sample.indices))
        #expect(canonical.order.first.map { Self.sample[$0].hasPrefix("<x:s>") } == true)
    }

    @Test func `numbers every blank node that is mentioned, and no other`() throws {
        var dataset = RDFDataset()
        let name = dataset.iri("x:name")
        let unused = dataset.blankNode()
        for index in 0..<30 {
            dataset.append(subject: dataset.blankNode(), predicate: name, object: dataset.literal("\(index)"))
        }
        var digest = try CanonicalizationDigest(.sha256)
        let canonical = try RDFCanonicalizer().canonicalize(dataset, with: &digest)
        #expect(canonical.canonicalNumbers[unused.blankNode ?? -1] == -1)
        #expect(canonical.canonicalNumbers.dropFirst().sorted() == Array(0..<30))
        let lines = canonical.lines.map { String(decoding: $0, as: UTF8.self) }
        #expect(lines.map { $0.prefix(8) }.prefix(4) == ["_:c14n0 ", "_:c14n1 ", "_:c14n10", "_:c14n11"])
    }

    @Test func `of an empty dataset is empty`() throws {
        let canonical = try canonical([])
        #expect(canonical.nQuads.isEmpty && canonical.lineStarts == [0] && canonical.lines.isEmpty)
    }

    @Test func `is found for two equal lists of any length`() throws {
        let lines = ["a", "b"].flatMap { list in
            (0..<800).flatMap {
                ["_:\(list)\($0) <x:rest> _:\(list)\($0 + 1) .", "_:\(list)\($0) <x:first> \"\($0)\" ."]
            }
        }
        #expect(try canonical(lines).lines.count == 3200)
    }

    @Test func `is refused above each limit`() throws {
        let clique = (0..<8).flatMap { one in (0..<8).map { "_:b\(one) <x:p> _:b\($0) ." } }
        let shallow = RDFLimits(quads: 64, bytes: 1 << 20, neighbourhoods: 300, steps: 1_000_000)
        #expect(throws: RDFError.tooManyNeighbourhoods(limit: 300)) { try canonical(clique, limits: shallow) }
        let few = RDFLimits(quads: 63, bytes: 1 << 20, neighbourhoods: 10, steps: 10)
        #expect(throws: RDFError.tooManyQuads(limit: 63)) { try canonical(clique, limits: few) }
        let quick = RDFLimits(quads: 64, bytes: 1 << 20, neighbourhoods: 1_000_000, steps: 1_000)
        #expect(throws: RDFError.tooMuchWork(limit: 1_000)) { try canonical(clique, limits: quick) }
        let small = RDFLimits(quads: 64, bytes: 1_000, neighbourhoods: 10, steps: 10)
        let error = #expect(throws: RDFError.self) { try canonical(clique, limits: small) }
        #expect(error?.code == "limit.size")
    }

    @Test func `uses the hash function that it is given`() throws {
        let lines = (0..<20).map { "_:b\($0) <x:p> \"\($0)\" ." }
        #expect(try canonical(lines, limits: .badge, .sha384).nQuads != canonical(lines).nQuads)
    }
}
