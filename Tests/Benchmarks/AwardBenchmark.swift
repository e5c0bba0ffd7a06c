import Cryptography
import Foundation
import Issuance
import LinkedData
import ProgrammeSupport
import Proofs
import Storage
import TestSupport

/// Awards of approved submissions: the permission checked, a place in the status lists taken, signed with Ed25519, accepted by
/// our own verifier and recorded; the whole process, on both databases.
enum AwardBenchmark {
    /// The argument with which the program calls itself, so that the peak of its memory is that of the awards alone.
    static let child = "awards-run"

    /// The argument that makes a programme for it.
    static let filling = "awards-fill"

    private static let count = 6000
    private static let workers = ProcessInfo.processInfo.activeProcessorCount

    private enum Proof: String, CaseIterable {
        case token, embedded

        var proofs: CredentialProofs {
            self == .token ? .token : CredentialProofs(embedded: [.eddsaRDFC2022])
        }
    }

    static func run(into table: inout ResultTable) throws {
        let folder = FileManager.default.currentDirectoryPath + "/.build/bench-awards-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(atPath: folder)) }
        table.section("\(count) awards of approved submissions (EdDSA), \(workers) workers")
        try measure("SQLite", bars: [.token: 2500, .embedded: 1500], into: &table) { proof in
            // Made in memory, where thousands of commits need not wait for a disk, and then put on the disk.
            let made = "\(MemoryFolder.path)/bench-awards-\(getpid()).db"
            let location = "\(folder)/\(proof.rawValue).db"
            defer { for ending in ["", "-wal", "-shm"] { unlink(made + ending) } }
            try fillInChild(made)
            for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: made + ending) {
                try FileManager.default.copyItem(atPath: made + ending, toPath: location + ending)
            }
            return location
        }
        guard let server = try TemporaryPostgreSQL(isDurable: true) else {
            table.note("PostgreSQL", "skipped: it is not installed")
            return
        }
        defer { server.stop() }
        try measure("PostgreSQL", bars: [.token: 2000, .embedded: 1500], into: &table) { _ in
            let location = try server.makeDatabase()
            setenv("PGOPTIONS", "-c synchronous_commit=off", 1)
            defer { unsetenv("PGOPTIONS") }
            try fillInChild(location)
            return location
        }
    }

    private static func fillInChild(_ location: String) throws {
        let process = try ChildProcess.run(CommandLine.arguments[0], [filling, location])
        guard process.status == 0 else { throw BenchmarkFailure(text: "the programme was not made: \(process.status)") }
    }

    private static func measure(
        _ name: String, bars: [Proof: Double], into table: inout ResultTable, at location: (Proof) throws -> String
    ) throws {
        for proof in Proof.allCases {
            let location = try location(proof)
            let process = try ChildProcess.run(CommandLine.arguments[0], [child, location, proof.rawValue])
            guard process.status == 0, process.output == "\(count)\n" else {
                throw BenchmarkFailure(text: "the awards ended with \(process.status): \(process.output)")
            }
            let faults = try AwardCheck(programme(at: location), count: count).faults
            guard faults.isEmpty else { throw BenchmarkFailure(text: "\(faults)") }
            let detail = String(
                format: "%.2f s, %.0f µs of processor time for each", process.seconds,
                process.processorSeconds / Double(count) * 1e6)
            table.add(
                "\(name), \(proof == .token ? "VC-JWT" : "eddsa-rdfc-2022"): a second", Double(count) / process.seconds,
                bar: .atLeast(bars[proof, default: 0]), detail: detail)
            table.add("peak memory", process.peakMegabytes, unit: " MB", bar: .atMost(150))
        }
    }

    private static func programme(at location: String, creating: Bool = false) throws -> Programme {
        Programme(settings: try ApprovedSubmissions.settings(), store: try Store(location, creating: creating)) {
            Instant(seconds: Int(Date().timeIntervalSince1970))
        }
    }

    /// Makes a programme at a place of the caller's choice, so that a profiler counts nothing but the awards that
    /// `bench awards-run LOCATION token` makes there.
    static func fill(_ words: [String]) throws {
        guard words.count == 1 else { throw BenchmarkFailure(text: "\(words)") }
        try ApprovedSubmissions.add(0..<count, to: programme(at: words[0], creating: true))
    }

    /// What the child does; prints how many badges it awarded.
    static func runChild(_ words: [String]) async throws {
        guard words.count == 2, let proof = Proof(rawValue: words[1]) else { throw BenchmarkFailure(text: "\(words)") }
        let programme = try programme(at: words[0])
        let key = try PrivateKey.generate(.ed25519)
        let signer = try Signer(key: key, of: programme.issuer(keys: [key.publicKey]), proofs: proof.proofs)
        let tally = try await programme.awardAll(
            by: Slug(ApprovedSubmissions.officer), signer: signer, workers: workers
        ) { _, result in
            if case .failure(let error) = result { fatalError("\(error)") }
        }
        print(tally.awarded)
    }
}
