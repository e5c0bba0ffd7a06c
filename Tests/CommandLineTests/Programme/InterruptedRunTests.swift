import Foundation
import ProgrammeSupport
import TestSupport
import Testing

/// What happens to a programme when the machine, the disk or the rights fail. `make crash` kills hundreds of runs.
@Suite struct `Interrupted runs` {
    @Test(arguments: [false, true])
    func `a run that is killed is run again, and every badge is awarded once`(onPostgreSQL: Bool) throws {
        guard !onPostgreSQL || TemporaryPostgreSQL.shared != nil else { return }
        let database = onPostgreSQL ? try TemporaryPostgreSQL.shared?.makeDatabase() : nil
        var office = try KilledOffice(
            badge: BadgeCommand.path, database: database, workers: 2, portion: 50)
        defer { office.remove() }
        let report = try office.run(kills: 3)
        #expect(report.faults == [])
    }

    /// Files that may not grow are what SQLite sees of a disk that is full.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit")))
    func `without room on the disk nothing is lost, and doctor still says what it can`() throws {
        let office = try Office()
        let before = try office.run("audit", "--json").text
        func cramped(_ words: String...) throws -> (status: Int32, said: String) {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(filePath: "/usr/bin/prlimit")
            process.arguments = ["--fsize=20000", BadgeCommand.path] + words
            process.environment = [
                "BADGE_PROGRAMME": office.folder.file("school"), "BADGE_PERSON": "pat-doe",
                "SWIFT_BACKTRACE": "enable=no",
            ]
            process.standardOutput = output
            process.standardError = output
            try process.run()
            let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, said.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
        let added = try cramped("person", "add", "zoe", "--name", "Zoe", "--role", "reviewer")
        #expect(added.status == 1 && added.said.contains("[store.full]"), "\(added.said)")
        #expect(added.said.contains("Nothing was changed") && added.said.contains("Make room"), "\(added.said)")
        let examined = try cramped("doctor")
        #expect(
            examined.status == 1 && examined.said.contains("FAULT records: There is no room left"), "\(examined.said)")
        #expect(examined.said.contains(" disk: "), "\(examined.said)")
        #expect(try office.run("audit", "--json").text == before)
    }

    private static let canBeNobody =
        getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

    /// Runs the command for an office with the rights of an account that owns nothing: those of root are never too few.
    private func runAsNobody(in office: Office, _ words: String...) throws -> (status: Int32, said: String) {
        let process = Process()
        let errors = Pipe()
        let words = [BadgeCommand.path] + words
        let command = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] + words : words
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = [
            "BADGE_PROGRAMME": office.folder.file("school"), "BADGE_PERSON": "pat-doe", "SWIFT_BACKTRACE": "enable=no",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    @Test(.enabled(if: canBeNobody), arguments: [0o444, 0o644])
    func `who may not write is told so, and nothing changes`(mode: Int) throws {
        let office = try Office()
        let school = office.folder.file("school")
        let before = try office.run("audit", "--json").text
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: office.folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: school)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: school) }
        for name in try FileManager.default.contentsOfDirectory(atPath: school) where name != "keys" {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(school)/\(name)")
        }
        let changing = try runAsNobody(in: office, "person", "add", "zoe", "--name", "Zoe", "--role", "reviewer")
        #expect(changing.status == 1 && changing.said.contains("[store.read-only]"), "\(changing.said)")
        let reading = try runAsNobody(in: office, "person", "list")
        #expect(reading.status == 1 && reading.said.contains("[store.read-only]"), "\(reading.said)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: school)
        for name in try FileManager.default.contentsOfDirectory(atPath: school) where name != "keys" {
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(school)/\(name)")
        }
        #expect(try office.run("audit", "--json").text == before)
    }
}
