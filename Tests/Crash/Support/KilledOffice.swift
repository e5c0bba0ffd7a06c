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
        var (killed, atWork) = (0, 0)
        var left = 0
        // The longest time that a run gets: so long that it records something, and so short that it does not end.
        var longest = 0.25
        let begin = Date()
        while killed < kills {
            if left == 0 {
                try ApprovedSubmissions.add(submissions..<(submissions + portion), to: programme)
                submissions += portion
                left += portion
            }
            let process = try start(["award", "all", "--workers", "\(workers)"])
            usleep(UInt32(Double.random(in: 0..<longest) * 1e6))
            if process.isRunning { killed += 1 }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let now = try programme.approvedWithoutAward()
            if now < left, now > 0 { atWork += 1 }
            longest = now == 0 ? longest * 0.7 : now == left ? min(longest * 1.5, 10) : longest
            left = now
        }
        var faults = try publishKilled()
        for last in try [start(["award", "all"]), start(["award", "all", "--workers", "\(workers)"])] {
            last.waitUntilExit()
            if last.terminationStatus != 0 { faults.append("a last run ended with \(last.terminationStatus)") }
        }
        faults += try AwardCheck(programme, count: submissions).faults
        let audit = try start(["audit"])
        audit.waitUntilExit()
        if audit.terminationStatus != 0 { faults.append("badge audit ended with \(audit.terminationStatus)") }
        let expected: Set<String> = [
            "programme.json", "programme.db", "programme.db-wal", "programme.db-shm", "keys", "site",
        ]
        let other = try Set(FileManager.default.contentsOfDirectory(atPath: folder)).subtracting(expected)
        if !other.isEmpty { faults.append("other files in the folder: \(other)") }
        let seconds = Int(Date().timeIntervalSince(begin))
        return Report(
            text: """
                \(killed) runs killed, \(atWork) of them between two awards of theirs; \(submissions) submissions, \
                \(faults.isEmpty ? "each awarded exactly once" : "\(faults.count) faults"), \(seconds) s
                """, faults: faults)
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
