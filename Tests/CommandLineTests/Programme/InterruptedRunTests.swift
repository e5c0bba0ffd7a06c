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
            badge: BadgeCommand.path, database: database, workers: 2, portion: 70)
        defer { office.remove() }
        let report = try office.run(kills: 3)
        #expect(report.faults == [])
    }

    /// The rights of a folder count for nobody who is root.
    @Test(.enabled(if: getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func `who may not write is told so, and nothing changes`() throws {
        let office = try Office()
        let school = office.folder.file("school")
        let before = try office.run("audit", "--json").text
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: office.folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: school)
        for name in try FileManager.default.contentsOfDirectory(atPath: school) where name != "keys" {
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: "\(school)/\(name)")
        }
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: school) }
        let process = Process()
        let errors = Pipe()
        let words = [BadgeCommand.path, "person", "add", "zoe", "--name", "Zoe", "--role", "reviewer"]
        let command = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] + words : words
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = ["BADGE_PROGRAMME": school, "BADGE_PERSON": "pat-doe", "SWIFT_BACKTRACE": "enable=no"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(said.contains("[store.read-only]"), "\(said)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: school)
        for name in try FileManager.default.contentsOfDirectory(atPath: school) where name != "keys" {
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(school)/\(name)")
        }
        #expect(try office.run("audit", "--json").text == before)
    }
}
