import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges

/// Ten thousand badges: built, signed, baked into a picture of 50 KB and written to a memory file system; once as fast as that
/// goes, and once through the whole issuance, in which our own verifier has to accept each badge before it is written.
enum BatchBenchmark {
    /// The arguments with which the program calls itself, so that the peak of its memory is that of the batch alone.
    enum Child: String {
        case signed = "batch-signed"
        case checked = "batch-checked"
    }

    private static let count = 10_000
    private static let workers = ProcessInfo.processInfo.activeProcessorCount

    static func run(into table: inout ResultTable) throws {
        table.section("\(count) badges (EdDSA) in a PNG of \(SamplePicture.png.count) bytes, \(workers) workers")
        let signed = try run(.signed)
        table.add(
            "built, signed, baked, written: a second", Double(count) / signed.seconds, bar: .atLeast(5000),
            detail: detail(signed))
        table.add("peak memory", signed.peakMegabytes, unit: " MB", bar: .atMost(150))
        let checked = try run(.checked)
        table.note(
            "the same with the self-check",
            String(format: "%.0f a second, ", Double(count) / checked.seconds) + detail(checked)
                + String(format: ", %.0f MB", checked.peakMegabytes))
    }

    private static func run(_ child: Child) throws -> ChildProcess {
        let process = try ChildProcess.run(CommandLine.arguments[0], [child.rawValue])
        guard process.status == 0, process.output == "\(count)\n" else {
            throw BenchmarkFailure(text: "the batch ended with \(process.status): \(process.output)")
        }
        return process
    }

    private static func detail(_ process: ChildProcess) -> String {
        String(
            format: "%.2f s, %.0f µs of processor time for each", process.seconds,
            process.processorSeconds / Double(count) * 1e6)
    }

    /// What the child does; prints how many badges it wrote.
    static func run(child: Child) async throws {
        let folder = URL(filePath: MemoryFolder.path)
            .appending(path: "open-badges-bench-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(at: folder)) }
        let key = try PrivateKey.generate(.ed25519)
        let sample = try SampleAward(key: key)
        let signer = try Signer(key: key, of: sample.issuer)
        let image = try BadgeImage(SamplePicture.png)
        switch child {
        case .signed: print(try await sign(sample, signer, image, into: folder.path))
        case .checked: print(try await issue(sample, signer, image, into: folder.path))
        }
    }

    private static func sign(
        _ sample: SampleAward, _ signer: Signer, _ image: BadgeImage, into folder: String
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var written = 0
                    for number in stride(from: worker, to: count, by: workers) {
                        let credential = try sample.credential(number)
                        let badge = try signer.sign(credential).baked
                        try write(image.baking([badge]), number, into: folder)
                        written += 1
                    }
                    return written
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private static func issue(
        _ sample: SampleAward, _ signer: Signer, _ image: BadgeImage, into folder: String
    ) async throws -> Int {
        let issuance = BadgeIssuance(signer: signer, standards: [.openBadges3])
        let awards = (0..<count).lazy.map { number in
            do {
                return ApprovedAward(try sample.award(number), approvedBy: sample.approval)
            } catch {
                fatalError("\(error)")
            }
        }
        let tally = try await issuance.bakeAll(awards, into: image, workers: workers) { award, result in
            // The last digits of the identifier are as good as a number.
            let number = Int(award.award.id.iri.text.suffix(6), radix: 16) ?? 0
            try write(result.get(), number, into: folder)
        }
        guard tally.failed == 0 else { throw BenchmarkFailure(text: "\(tally.failed) awards failed") }
        return tally.issued
    }

    /// 256 names take turns, so that the memory file system stays small.
    private static func write(_ file: [UInt8], _ number: Int, into folder: String) throws {
        guard let stream = fopen("\(folder)/\(number % 256).png", "w") else { throw BenchmarkFailure(text: "fopen") }
        defer { fclose(stream) }
        guard fwrite(file, 1, file.count, stream) == file.count else { throw BenchmarkFailure(text: "fwrite") }
    }
}
