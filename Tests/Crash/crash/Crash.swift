import Foundation
import ProgrammeSupport
import TestSupport

/// Makes programmes with thousands of approved submissions, starts `badge award all` and kills it at random moments, again and
/// again, on both databases, with one worker and with four; then runs it to the end. Every badge has to be awarded exactly
/// once, no place in the status lists twice, and the chain of records has to be whole.
///
/// `crash` kills a hundred times in each of the four ways, among two thousand submissions; `crash 10 500` ten times among
/// five hundred; `crash 100 2000 4` with four workers only.
@main
struct Crash {
    static func main() throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let (kills, portion) = (numbers.first ?? 100, numbers.dropFirst().first ?? 2000)
        let badge = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "badge").path
        guard FileManager.default.isExecutableFile(atPath: badge) else {
            return try fail("\(badge) is not there; build the product badge first")
        }
        let server = try TemporaryPostgreSQL(isDurable: true)
        if server == nil { print("SKIPPED on PostgreSQL: it is not installed") }
        var isSound = true
        for workers in numbers.count > 2 ? [numbers[2]] : [1, 4] {
            isSound = try run(kills, of: portion, workers: workers, badge: badge, database: nil) && isSound
            if let server {
                isSound =
                    try run(kills, of: portion, workers: workers, badge: badge, database: server.makeDatabase())
                    && isSound
            }
        }
        server?.stop()
        if !isSound { exit(1) }
    }

    /// Says it at once, also into a file.
    private static func say(_ text: String) {
        FileHandle.standardOutput.write(Data("\(text)\n".utf8))
    }

    private static func fail(_ text: String) throws {
        FileHandle.standardError.write(Data("crash: \(text)\n".utf8))
        exit(1)
    }

    private static func run(
        _ kills: Int, of portion: Int, workers: Int, badge: String, database: String?
    ) throws -> Bool {
        var office = try KilledOffice(badge: badge, database: database, workers: workers, portion: portion)
        defer { office.remove() }
        let report = try office.run(kills: kills)
        say(
            "\(database == nil ? "SQLite" : "PostgreSQL"), \(workers) worker\(workers == 1 ? "" : "s"): \(report.text)")
        for fault in report.faults { say("  FAULT: \(fault)") }
        return report.faults.isEmpty
    }
}
