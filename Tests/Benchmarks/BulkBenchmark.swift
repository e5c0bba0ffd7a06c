import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import Proofs

/// `badge verify` of a folder with ten thousand badges of three kinds, the whole process, beside nothing but the checks of
/// the same signatures on the same cores.
enum BulkBenchmark {
    /// The argument with which the program calls itself to make the badges and to time the bare checks.
    static let child = "bulk-badges"

    private static let count = 10_000
    private static let workers = ProcessInfo.processInfo.activeProcessorCount

    static func run(into table: inout ResultTable) throws {
        let badge = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "badge").path
        guard FileManager.default.isExecutableFile(atPath: badge) else {
            table.section("Many badges: skipped, \(badge) is not there; build the product badge first")
            return
        }
        let folder = "\(MemoryFolder.path)/open-badges-bench-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: "\(folder)/badges", withIntermediateDirectories: true)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(atPath: folder)) }
        let made = try ChildProcess.run(CommandLine.arguments[0], [child, folder])
        let words = made.output.split(separator: " ")
        guard made.status == 0, words.count == 3, let bare = Double(words[0]), let processor = Double(words[1]) else {
            throw BenchmarkFailure(text: "the badges were not made: \(made.status) \(made.output)")
        }
        let arguments = [
            "verify", "--offline", "--documents", "\(folder)/index.json", "--at", String(words[2]), "\(folder)/badges",
        ]
        table.section(
            "`badge verify` of a folder: \(count) badges of Ed25519 keys (VC-JWT, eddsa-rdfc-2022, 2.0), \(workers) cores"
        )
        for form in [[], ["--csv"], ["--json"]] {
            let runs = try (0..<3).map { _ in try ChildProcess.run(badge, arguments + form) }
            guard let best = runs.min(by: { $0.seconds < $1.seconds }), best.status == 0 else {
                throw BenchmarkFailure(
                    text: "badge verify ended with \(runs.map(\.status)): \(runs[0].output.suffix(500))")
            }
            let detail = String(
                format: "%.2f s, bare %.2f s; %.0f µs of processor time for each, bare %.0f µs", best.seconds, bare,
                best.processorSeconds / Double(count) * 1e6, processor / Double(count) * 1e6)
            guard form.isEmpty else {
                table.note(form[0], String(format: "%.2f times, ", best.seconds / bare) + detail)
                continue
            }
            table.add("time, as a multiple of the bare checks", best.seconds / bare, bar: .atMost(2), detail: detail)
            table.add("peak memory", best.peakMegabytes, unit: " MB", bar: .atMost(300))
        }
    }

    /// One signature with what it covers.
    private struct Signature: Sendable {
        let bytes: [UInt8]
        let message: [UInt8]
    }

    /// What the child does: writes the badges, times the bare checks, prints their wall and processor time and the moment as
    /// of which the badges are to be judged.
    static func makeBadges(in folder: String) async throws {
        let key = try PrivateKey.generate(.ed25519)
        let sample = try SampleAward(key: key, isForBothStandards: true)
        var index: [String: String] = [:]
        for (number, document) in sample.issuer.publishedDocuments().enumerated() {
            index[document.url.text] = "document-\(number).json"
            try Data(document.json.serialized()).write(to: URL(filePath: "\(folder)/document-\(number).json"))
        }
        try JSONSerialization.data(withJSONObject: index).write(to: URL(filePath: "\(folder)/index.json"))
        guard let bare = try BareOpenSSLKey(key) else { throw BenchmarkFailure(text: "OpenSSL does not read the key") }
        let signatures = try write(sample, key, bare, into: folder)
        var best = (wall: Double.infinity, processor: Double.infinity)
        for _ in 0..<3 {
            let start = (wall: Stopwatch.wallTime, processor: Stopwatch.processorTime)
            await check(signatures, with: key)
            best.wall = min(best.wall, Stopwatch.wallTime - start.wall)
            best.processor = min(best.processor, Stopwatch.processorTime - start.processor)
        }
        print(best.wall, best.processor, sample.judgedAt.description, terminator: "")
    }

    private static func write(
        _ sample: SampleAward, _ key: PrivateKey, _ bare: BareOpenSSLKey, into folder: String
    ) throws -> [Signature] {
        let tokens = try Signer(key: key, of: sample.issuer, proofs: .token)
        let embedded = try Signer(
            key: key, of: sample.issuer, proofs: CredentialProofs(embedded: [.eddsaRDFC2022]))
        // What a proof covers is two hashes; which ones makes no difference to the time.
        let hashes = [UInt8](repeating: 7, count: 64)
        let signatureOfHashes = Signature(bytes: bare.sign(hashes), message: hashes)
        return try (0..<count).map { number in
            let bytes: [UInt8]
            let name: String
            switch number % 3 {
            case 0: (bytes, name) = (try tokens.sign(sample.credential(number)).bytes, "\(number).jwt")
            case 1: (bytes, name) = (try embedded.sign(sample.credential(number)).bytes, "\(number).json")
            default: (bytes, name) = (try tokens.sign(sample.assertion(number)).bytes, "\(number).jws")
            }
            try Data(bytes).write(to: URL(filePath: "\(folder)/badges/\(name)"))
            guard number % 3 != 1 else { return signatureOfHashes }
            let token = try CompactJWS(bytes)
            return Signature(bytes: token.signature, message: token.signingInput)
        }
    }

    /// Each worker has a key of its own, as in a C program.
    private static func check(_ signatures: [Signature], with key: PrivateKey) async {
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    guard let bare = try? BareOpenSSLKey(key) else { fatalError("OpenSSL does not read the key") }
                    for number in stride(from: worker, to: signatures.count, by: workers) {
                        bare.verify(signatures[number].bytes, of: signatures[number].message)
                    }
                }
            }
        }
    }
}
