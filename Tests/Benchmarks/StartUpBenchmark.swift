import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges
import Proofs

/// The whole process of `badge verify` for one badge: nothing is warm, not even the contexts.
struct StartUpBenchmark {
    func run(into table: inout ResultTable) async throws {
        let badge = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "badge").path
        guard FileManager.default.isExecutableFile(atPath: badge) else {
            table.section("Start-up: skipped, \(badge) is not there; build the product badge first")
            return
        }
        let key = try PrivateKey.generate(.ed25519)
        let sample = try SampleAward(key: key)
        let credential = try sample.credential(1)
        let token = try Signer(key: key, of: sample.issuer).sign(credential).bytes
        try run(badge, "one VC-JWT", token, type: "jwt", bar: 20, at: sample.judgedAt, into: &table)
        let proofs = CredentialProofs(embedded: [.eddsaRDFC2022])
        let document = try Signer(key: key, of: sample.issuer, proofs: proofs).sign(credential).bytes
        try run(
            badge, "one credential with eddsa-rdfc-2022", document, type: "json", bar: 40, at: sample.judgedAt,
            into: &table)
    }

    private func run(
        _ badge: String, _ name: String, _ bytes: [UInt8], type: String, bar: Double, at instant: Instant,
        into table: inout ResultTable
    ) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString).\(type)")
        try Data(bytes).write(to: file)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(at: file)) }
        var seconds: [Double] = []
        var memory = 0.0
        for _ in 0..<40 {
            let run = try ChildProcess.run(badge, ["verify", "--at", instant.description, file.path])
            guard run.status == 0 else {
                throw BenchmarkFailure(text: "badge verify ended with \(run.status): \(run.output)")
            }
            seconds.append(run.seconds)
            memory = max(memory, run.peakMegabytes)
        }
        seconds.sort()
        table.section("`badge verify` of \(name), the whole process, 40 times")
        table.add(
            "time, median", seconds[seconds.count / 2] * 1000, unit: " ms", bar: .atMost(bar),
            detail: String(format: "best %.1f ms", seconds[0] * 1000))
        table.add("peak memory", memory, unit: " MB", bar: .atMost(40))
    }
}
