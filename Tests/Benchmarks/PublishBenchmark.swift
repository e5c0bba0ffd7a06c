import Foundation
import Issuance
import LinkedData
import ProgrammeSupport
import Storage

/// `badge publish` of a programme with many hosted badges: for the first time, and after one of them was revoked.
enum PublishBenchmark {
    /// How many awards there are.
    static let count = 100_000

    static func run(into table: inout ResultTable) throws {
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "badge").path
        guard FileManager.default.isExecutableFile(atPath: program) else {
            table.section("Publishing: skipped, \(program) is not there; build the product badge first")
            return
        }
        let folder = FileManager.default.currentDirectoryPath + "/.build/bench-publish-\(getpid())"
        defer { Stopwatch.keep(try? FileManager.default.removeItem(atPath: folder)) }
        setenv("BADGE_PROGRAMME", folder, 1)
        setenv("BADGE_PERSON", ApprovedSubmissions.officer, 1)
        func badge(_ words: String...) throws -> ChildProcess {
            let process = try ChildProcess.run(program, words)
            guard process.status == 0 else {
                throw BenchmarkFailure(text: "badge \(words) ended with \(process.status)")
            }
            return process
        }
        _ = try badge(
            "init", folder, "--name", "My School", "--address", "https://badges.example.org/", "--url",
            "https://example.org", "--email", "badges@example.org", "--administrator", "Pat Doe", "--reviewers", "1",
            "--standard", "2.0", "--hosted")
        let file = try JSONValue(parsing: Array(Data(contentsOf: URL(filePath: folder + "/programme.json"))))
        guard let settings = file.object else { throw BenchmarkFailure(text: "programme.json") }
        let programme = Programme(
            settings: try ProgrammeSettings(settings), store: try Store("\(folder)/programme.db")
        ) { Instant(seconds: Int(Date().timeIntervalSince1970)) }
        try ApprovedSubmissions.add(0..<count, to: programme)
        _ = try badge("award", "all")
        table.section("\(count) hosted badges of 2.0, published")
        let first = try badge("publish", "\(folder)/site", "--json")
        table.note("for the first time", Self.account(of: first))
        let same = try badge("publish", "\(folder)/site", "--json")
        table.note("with nothing new", Self.account(of: same))
        _ = try badge("revoke", ApprovedSubmissions.id(count / 2), "--reason", "A mistake.")
        let second = try badge("publish", "\(folder)/site", "--json")
        table.add(
            "after one revocation, seconds", second.seconds, unit: " s", bar: .atMost(2),
            detail: Self.account(of: second))
        table.note(
            "every file looked at again",
            Self.account(of: try badge("publish", "\(folder)/site", "--everything", "--json")))
    }

    private static func account(of process: ChildProcess) -> String {
        let words = process.output.filter { $0 != "\n" }
        return String(
            format: "%.2f s, %.2f s of processor time, %.0f MB, ", process.seconds, process.processorSeconds,
            process.peakMegabytes) + words
    }
}
