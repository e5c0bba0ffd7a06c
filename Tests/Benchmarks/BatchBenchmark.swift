import Cryptography
import Foundation
import Issuance
import LinkedData
import OpenBadges

/// Ten thousand badges: signed, checked, baked into a picture of 50 KB and written to a memory file system.
enum BatchBenchmark {
    /// The argument with which the program calls itself, so that the peak of its memory is that of the batch alone.
    static let childArgument = "batch-child"

    private struct Failure: Error {
        let text: String
    }

    static func run(into table: inout ResultTable) throws {
        table.section(
            "10,000 badges signed (EdDSA), checked by the verifier, baked into a PNG of \(SamplePicture.png.count) bytes, written"
        )
        let child = try ChildProcess.run(CommandLine.arguments[0], [childArgument])
        guard child.status == 0, let count = Double(child.output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw Failure(text: "the batch ended with \(child.status): \(child.output)")
        }
        table.add(
            "badges a second", count / child.seconds, bar: .atLeast(5000),
            detail: String(format: "%.2f s", child.seconds))
        table.add("peak memory", child.peakMegabytes, unit: " MB", bar: .atMost(150))
    }

    /// What the child does; prints how many badges it wrote.
    static func runChild() async throws {
        let memory = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let folder = URL(filePath: memory).appending(
            path: "open-badges-bench-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { Stopwatch.keep(try? FileManager.default.removeItem(at: folder)) }
        let key = try PrivateKey.generate(.ed25519)
        let sample = try SampleAward(key: key)
        let issuance = BadgeIssuance(signer: try Signer(key: key, of: sample.issuer), standards: [.openBadges3])
        let awards = (0..<10_000).lazy.map { number in
            do {
                return ApprovedAward(try sample.award(number), approvedBy: sample.approval)
            } catch {
                fatalError("\(error)")
            }
        }
        let tally = try await issuance.bakeAll(
            awards, into: BadgeImage(SamplePicture.png), workers: ProcessInfo.processInfo.activeProcessorCount
        ) { award, result in
            // 256 names take turns, so that the memory file system stays small.
            let name = award.award.id.iri.text.suffix(12).prefix(2)
            let file = try result.get()
            guard let stream = fopen(folder.appending(path: String(name)).path, "w") else {
                throw Failure(text: "fopen")
            }
            defer { fclose(stream) }
            guard fwrite(file, 1, file.count, stream) == file.count else { throw Failure(text: "fwrite") }
        }
        guard tally.failed == 0 else { throw Failure(text: "\(tally.failed) awards failed") }
        print(tally.issued)
    }
}
