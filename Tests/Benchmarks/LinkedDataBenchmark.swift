import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import Proofs

/// Reading a credential as linked data, step by step.
struct LinkedDataBenchmark {
    private let document: JSONValue
    private let processor = JSONLDProcessor(contexts: BundledContexts())

    init() throws {
        document = .object(try SampleAward(key: .generate(.ed25519)).credential(1).json)
    }

    /// The argument with which the program calls itself, so that the peak of its memory is that of one canonical form; with
    /// `idle`, that of everything before.
    static let child = "linked-data-peak"

    private static let largeCount = 20_000

    /// What the child does.
    static func runChild(isIdle: Bool) throws {
        let benchmark = try LinkedDataBenchmark()
        let bytes = try benchmark.largeDocument(statements: largeCount).serialized()
        print(bytes.count)
        guard !isIdle else { return }
        var digest = try CanonicalizationDigest(.sha256)
        let dataset = try benchmark.processor.dataset(of: try JSONValue(parsing: bytes))
        Stopwatch.keep(try RDFCanonicalizer().canonicalize(dataset, with: &digest))
    }

    /// The memory of reading and canonicalizing a large document, beside its size.
    private func runPeak(into table: inout ResultTable) throws {
        let idle = try ChildProcess.run(CommandLine.arguments[0], [Self.child, "idle"])
        let busy = try ChildProcess.run(CommandLine.arguments[0], [Self.child])
        guard busy.status == 0, idle.status == 0, let size = Double(busy.output.dropLast()) else {
            throw BenchmarkFailure(text: "the child ended with \(busy.status): \(busy.output)")
        }
        let megabytes = busy.peakMegabytes - idle.peakMegabytes
        table.add(
            "\(Self.largeCount) statements: peak memory / document", megabytes * 1_048_576 / size, bar: .atMost(10),
            detail: String(format: "%.1f MB over a document of %.1f MB", megabytes, size / 1_048_576))
    }

    func run(into table: inout ResultTable) throws {
        try runPeak(into: &table)
        let complete = try processor.completeDataset(of: document)
        guard complete.losses.isEmpty else { return table.note("losses", "\(complete.losses)") }
        let dataset = complete.dataset
        table.section(
            "Linked data, a credential of \(document.serialized().count) bytes: \(dataset.quads.count) statements about "
                + "\(dataset.blankNodeCount) blank nodes and others")
        try time("expand", into: &table) { Stopwatch.keep(try processor.expand(document)) }
        try time("to statements", into: &table) { Stopwatch.keep(try processor.completeDataset(of: document)) }
        var digest = try CanonicalizationDigest(.sha256)
        try time("canonicalize statements", into: &table) {
            Stopwatch.keep(try RDFCanonicalizer().canonicalize(dataset, with: &digest))
        }
        let canonical = try RDFCanonicalizer().canonicalize(dataset, with: &digest).nQuads
        try time("hash \(canonical.count) bytes", into: &table) {
            Stopwatch.keep(try HashAlgorithm.sha256.digest(canonical))
        }
        try runCold(into: &table)
        try runLinearity(into: &table)
    }

    private func time(_ name: String, into table: inout ResultTable, _ operation: () throws -> Void) throws {
        let times = try Stopwatch.compare(count: 100, { _ in try operation() }, with: { _ in })
        table.note(name, String(format: "%.1f µs", times.ours * 1e6))
    }

    /// With contexts that are processed anew.
    private func runCold(into table: inout ResultTable) throws {
        let times = try Stopwatch.compare(
            count: 1,
            { _ in Stopwatch.keep(try JSONLDProcessor(contexts: BundledContexts()).dataset(of: document)) },
            with: { _ in })
        table.note("to statements, contexts cold", String(format: "%.2f ms", times.ours * 1e3))
    }

    /// More and more of the same: cost for a statement at 20,000 beside that at 1,000.
    private func runLinearity(into table: inout ResultTable) throws {
        var costs: [(name: String, perStatement: [Double])] = [("statements", []), ("canonical form", [])]
        for count in [1_000, 5_000, Self.largeCount] {
            let document = try largeDocument(statements: count)
            let dataset = try processor.dataset(of: document)
            let size = Double(dataset.quads.count)
            let reading = try Stopwatch.compare(
                rounds: 5, count: 1, { _ in Stopwatch.keep(try processor.dataset(of: document)) }, with: { _ in })
            var digest = try CanonicalizationDigest(.sha256)
            let canonical = try Stopwatch.compare(
                rounds: 5, count: 1,
                { _ in Stopwatch.keep(try RDFCanonicalizer().canonicalize(dataset, with: &digest)) }, with: { _ in })
            costs[0].perStatement.append(reading.ours / size)
            costs[1].perStatement.append(canonical.ours / size)
            table.note(
                "\(dataset.quads.count) statements",
                String(format: "read %.1f ms, canonicalize %.1f ms", reading.ours * 1e3, canonical.ours * 1e3))
        }
        for cost in costs {
            guard let first = cost.perStatement.first, let last = cost.perStatement.last else { continue }
            table.add("\(cost.name): time for one of 20,000 / of 1,000", last / first, bar: .atMost(2))
        }
    }

    /// A badge with alignments until it makes so many statements: each alignment is a blank node with six.
    private func largeDocument(statements: Int) throws -> JSONValue {
        let alignments = (0..<(statements / 6 - 20)).map { number -> JSONValue in
            [
                "type": ["Alignment"], "targetName": .text("Competency \(number)"), "targetCode": .text("C-\(number)"),
                "targetUrl": .text("https://example.org/competencies/\(number)"), "targetFramework": "Framework",
            ]
        }
        guard case .object(var object) = document, var subject = object["credentialSubject"]?.object,
            var achievement = subject["achievement"]?.object
        else { return document }
        achievement["alignment"] = .array(alignments)
        subject["achievement"] = .object(achievement)
        object["credentialSubject"] = .object(subject)
        return .object(object)
    }
}
