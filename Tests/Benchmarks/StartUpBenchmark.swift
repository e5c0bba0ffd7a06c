import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges

/// The whole process of `badge verify` for one badge.
struct StartUpBenchmark {
    func run(into table: inout ResultTable) async throws {
        let badge = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "badge").path
        guard FileManager.default.isExecutableFile(atPath: badge) else {
            table.section("Start-up: skipped, \(badge) is not there; build the product badge first")
            return
        }
        let key = try PrivateKey.generate(.ed25519)
        let sample = try SampleAward(key: key)
        let token = try Signer(key: key, of: sample.issuer).sign(sample.credential(1)).bytes
        let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString).jwt")
        try Data(token).write(to: file)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(at: file)) }
        var seconds: [Double] = []
        var memory = 0.0
        for _ in 0..<40 {
            let run = try ChildProcess.run(badge, ["verify", "--at", sample.judgedAt.description, file.path])
            guard run.status == 0 else {
                throw BenchmarkFailure(text: "badge verify ended with \(run.status): \(run.output)")
            }
            seconds.append(run.seconds)
            memory = max(memory, run.peakMegabytes)
        }
        seconds.sort()
        table.section("`badge verify` of one VC-JWT, the whole process, 40 times")
        table.add(
            "time, median", seconds[seconds.count / 2] * 1000, unit: " ms", bar: .atMost(20),
            detail: String(format: "best %.1f ms", seconds[0] * 1000))
        table.add("peak memory", memory, unit: " MB", bar: .atMost(40))
    }
}
