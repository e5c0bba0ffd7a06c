import Foundation

/// The benchmarks: each figure beside that of the bare operation, measured in the same run.
///
/// `bench` runs all of them; `bench json tokens` some. What is measured alone in a process (memory, start-up) runs in a
/// child of its own. `bench repeat KIND COUNT` does nothing but one verification, for a profiler; `bench scale COUNT`
/// awards so many badges and measures what that takes.
@main
struct Bench {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        if let word = words.first, let child = BatchBenchmark.Child(rawValue: word) {
            try await BatchBenchmark.run(child: child)
            return
        }
        if words.first == LinkedDataBenchmark.child {
            return try LinkedDataBenchmark.runChild(isIdle: words.contains("idle"))
        }
        if words.first == BulkBenchmark.child, words.count == 2 {
            return try await BulkBenchmark.makeBadges(in: words[1])
        }
        if words.first == AwardBenchmark.child { return try await AwardBenchmark.runChild(Array(words.dropFirst())) }
        if words.first == AwardBenchmark.filling { return try AwardBenchmark.fill(Array(words.dropFirst())) }
        if words.first == ScaleBenchmark.filling { return try ScaleBenchmark.fill(Array(words.dropFirst())) }
        if words.first == ScaleBenchmark.child { return try await ScaleBenchmark.runChild(Array(words.dropFirst())) }
        if words.first == ScaleBenchmark.argument {
            return try await ScaleBenchmark.run(count: words.dropFirst().first.flatMap { Int($0) } ?? 20_000)
        }
        if words.first == Repetition.argument, words.count == 3, let count = Int(words[2]) {
            return try await Repetition.run(words[1], count: count)
        }
        // A child counts the memory that this process had when it was started, so children come first.
        let all = ["startup", "batch", "bulk", "awards", "publish", "json", "linked-data", "proofs", "tokens"]
        let chosen = words.isEmpty ? all : words
        if let unknown = chosen.first(where: { !all.contains($0) }) {
            FileHandle.standardError.write(Data("bench: there is no benchmark \(unknown); \(all)\n".utf8))
            exit(64)
        }
        var table = ResultTable()
        if chosen.contains("startup") { try await StartUpBenchmark().run(into: &table) }
        if chosen.contains("batch") { try BatchBenchmark.run(into: &table) }
        if chosen.contains("bulk") { try BulkBenchmark.run(into: &table) }
        if chosen.contains("awards") { try AwardBenchmark.run(into: &table) }
        if chosen.contains("publish") { try PublishBenchmark.run(into: &table) }
        if chosen.contains("json") { try JSONBenchmark().run(into: &table) }
        if chosen.contains("linked-data") { try LinkedDataBenchmark().run(into: &table) }
        if chosen.contains("proofs") { try await EmbeddedProofBenchmark().run(into: &table) }
        if chosen.contains("tokens") { try await TokenBenchmark().run(into: &table) }
        table.printSummary()
    }
}
