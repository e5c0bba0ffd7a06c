import Foundation
import Issuance
import LinkedData
import Storage

/// An office whose runs are killed.
package struct KilledOffice {
    private let badge: String
    private let folder: String
    private let workers: Int
    private let portion: Int
    private let programme: Programme
    private var submissions = 0

    /// Makes a programme.
    ///
    /// - Parameters:
    ///   - badge: the path of the command.
    ///   - database: an address; a file in the folder if left out.
    ///   - portion: how many approved submissions there are at first, and again when all are awarded.
    package init(badge: String, database: String?, workers: Int, portion: Int = 2000) throws {
        self.badge = badge
        self.workers = workers
        self.portion = portion
        folder = FileManager.default.temporaryDirectory.appending(path: "crash-\(UUID().uuidString)").path
        let made = Process()
        made.executableURL = URL(filePath: badge)
        made.arguments =
            [
                "init", folder, "--name", "My School", "--address", "https://badges.example.org/", "--url",
                "https://example.org", "--administrator", "Pat Doe", "--reviewers", "1",
            ] + (database.map { ["--database", $0] } ?? [])
        made.standardOutput = FileHandle.nullDevice
        try made.run()
        made.waitUntilExit()
        guard made.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        programme = Programme(
            settings: try ApprovedSubmissions.settings(), store: try Store(database ?? "\(folder)/programme.db")
        ) { Instant(seconds: Int(Date().timeIntervalSince1970)) }
    }

    /// Removes the folder.
    package func remove() {
        do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder) is left behind: \(error)") }
    }

    /// What came of it.
    package struct Report {
        /// The figures.
        package let text: String
        /// What does not hold; empty when all is well.
        package let faults: [String]
    }

    /// Kills so many runs, each of which had something left to do, and then lets two at once come to their end.
    package mutating func run(kills: Int) throws -> Report {
        let begin = Date()
        var killed = [Moment: Int]()
        // A run that nobody kills says how long an award takes.
        try addSubmissions()
        let started = Date()
        let whole = try start(award)
        try waitForAward(of: whole, after: last())
        let first = Date()
        whole.waitUntilExit()
        let length = Date().timeIntervalSince(started)
        var pace = Date().timeIntervalSince(first) / Double(portion)
        var left = try programme.approvedWithoutAward()
        var number = 0
        while number < kills {
            if left < max(1, portion / 4) {
                try addSubmissions()
                left += portion
            }
            let before = try last()
            let process = try start(award)
            var longest = length
            // Nine of ten have recorded something by then; the tenth is killed whatever it does, and so is every run that
            // records all at once.
            if number % 10 != 9, left >= Self.reach {
                try waitForAward(of: process, after: before)
                longest = pace * Double(Self.reach)
            }
            usleep(UInt32(Double.random(in: 0..<1) * longest * 1e6))
            let isKilled = process.isRunning
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let awarded = try last() - before
            left -= awarded
            if left == 0 { pace *= 0.9 }
            guard isKilled else { continue }
            number += 1
            killed[awarded == 0 ? .before : left == 0 ? .behind : .between, default: 0] += 1
        }
        var faults = left == (try programme.approvedWithoutAward()) ? [] : ["other records than of awards"]
        faults += try publishKilled()
        for last in try [start(["award", "all"]), start(award)] {
            last.waitUntilExit()
            if last.terminationStatus != 0 { faults.append("a last run ended with \(last.terminationStatus)") }
        }
        faults += try AwardCheck(programme, count: submissions).faults
        for words in [["audit"], ["doctor"]] {
            let process = try start(words)
            process.waitUntilExit()
            if process.terminationStatus != 0 {
                faults.append("badge \(words[0]) ended with \(process.terminationStatus)")
            }
        }
        let expected: Set<String> = [
            "programme.json", "programme.db", "programme.db-wal", "programme.db-shm", "keys", "site",
        ]
        let other = try Set(FileManager.default.contentsOfDirectory(atPath: folder)).subtracting(expected)
        if !other.isEmpty { faults.append("other files in the folder: \(other)") }
        let seconds = Int(Date().timeIntervalSince(begin))
        return Report(
            text: """
                \(number) runs killed: \(killed[.between, default: 0]) between two awards of theirs, \
                \(killed[.before, default: 0]) before the first, \(killed[.behind, default: 0]) behind the last; \
                \(submissions) submissions, \(portion) at a time, \
                \(faults.isEmpty ? "each awarded exactly once" : "\(faults.count) faults"), \(seconds) s
                """, faults: faults)
    }

    /// How many awards a run records at most, as far as one can foresee, between its first and its end: a few of the portions
    /// that are recorded at once.
    private static let reach = 300

    /// When a run was killed.
    private enum Moment {
        case before, between, behind
    }

    private var award: [String] { ["award", "all", "--workers", "\(workers)"] }

    private mutating func addSubmissions() throws {
        try ApprovedSubmissions.add(submissions..<(submissions + portion), to: programme)
        submissions += portion
    }

    /// The number of the last record.
    private func last() throws -> Int { try programme.store.read { try $0.last()?.number ?? 0 } }

    /// Returns once a run has recorded something, as others see it, or has ended.
    private func waitForAward(of process: Process, after number: Int) throws {
        while process.isRunning, try last() == number { usleep(1000) }
    }

    /// Kills `badge publish` as well: no file of the site may be half written.
    private func publishKilled() throws -> [String] {
        var faults: [String] = []
        for _ in 0..<10 {
            let process = try start(["publish", "\(folder)/site"])
            usleep(UInt32.random(in: 0..<120_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for case let name as String in FileManager.default.enumerator(atPath: "\(folder)/site") ?? .init()
            where name.hasSuffix(".json") {
                let bytes = try Data(contentsOf: URL(filePath: "\(folder)/site/\(name)"))
                if (try? JSONValue(parsing: Array(bytes))) == nil { faults.append("\(name) is half written") }
            }
        }
        return faults
    }

    private func start(_ words: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: badge)
        process.arguments = words
        process.environment = ["BADGE_PROGRAMME": folder, "BADGE_PERSON": ApprovedSubmissions.officer]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
    }
}
