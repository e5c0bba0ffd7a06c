import ArgumentParser
import Issuance
import LinkedData

/// `badge backup`: all records in one file.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write all records of a programme, and all that they name, into one file.",
        discussion: """
            The file is the same for every database, so a programme can move from one to another. It holds what people \
            have handed in: only you can read it. Keys are not in it; keep copies of the folder keys elsewhere.

            What is written is audited: a file with a fault in it is kept, but badge restore would refuse it.

            Exit status: 0 all is whole, 1 not.

            Example:
              badge backup school-2026-06-01.backup
            """)

    @Argument(help: "The file to write.", completion: .file())
    var file: String

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let output = OutputFile(file, replacing: force)
        guard !output.isStandardOutput else {
            throw UsageError("A backup is not written to standard output.", remedy: "Name a file.")
        }
        let folder = try programme.open()
        let settings = try folder.settingsObject()
        var audited: Audit?
        try output.write(readers: .owner) { stream in
            var buffer: [UInt8] = []
            audited = try folder.programme.backUp(settings: settings) { line in
                buffer += line.serialized() + [UInt8(ascii: "\n")]
                guard buffer.count > 1 << 20 else { return }
                try stream.write(buffer)
                buffer.removeAll(keepingCapacity: true)
            }
            try stream.write(buffer)
        }
        guard let audited else { return }
        if json {
            try JSONOutput.write([
                "file": .text(file), "records": .number(JSONNumber(audited.records)), "whole": .bool(audited.isWhole),
            ])
        } else {
            let console = Console()
            try console.paragraph("Wrote \(audited.records.counting("record")) to \(file). The keys are not in it.")
            if !audited.isWhole {
                try console.paragraph(
                    "The records are NOT whole, so badge restore would refuse this file. badge audit says what is wrong; keep the last backup that was whole."
                )
            }
        }
        if !audited.isWhole { throw ExitCode.failure }
    }
}

/// `badge restore`: a programme from a backup.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make a programme from a backup.",
        usage: """
            badge restore <file> <folder> [--database <address>]
                        [--holding <file>] [--json]
            """,
        discussion: """
            The records are checked one by one, and everything is audited; a backup that is not whole is refused, and then \
            nothing is made. Whoever can write to a backup could write all of it anew: with --holding the last link that you \
            have kept elsewhere has to be in it. Put the copies of your keys into the folder keys afterwards.

            Examples:
              badge restore school-2026-06-01.backup school
              badge restore school-2026-06-01.backup school --holding head.json
            """)

    @Argument(help: "The backup.", completion: .file())
    var file: String

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("A database elsewhere; a file in the folder if left out.", valueName: "address"))
    var database: String?

    @Option(help: ArgumentHelp("An earlier result of badge audit --json.", valueName: "file"))
    var holding: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() throws {
        let signed = try holding.map(OfficeFile.head)
        var head = try LineFile(file)
        let first = try Self.object(head.next(), line: 1)
        let settings = try ProgrammeSettings(Backup.settings(in: first ?? JSONObject()))
        var lines = try LineFile(file)
        var number = 0
        let made = try ProgrammeFolder(restoring: folder, settings: settings, database: database) { store in
            try Programme(settings: settings, store: store, now: Moment.now).restore(holding: signed) {
                number += 1
                return try Self.object(lines.next(), line: number)
            }
        }
        let count = try made.programme.head()?.number ?? 0
        if json { return try JSONOutput.write(["folder": .text(folder), "records": .number(JSONNumber(count))]) }
        try Console().paragraph(
            "Restored \(count.counting("record")) into \(folder). Now put the copies of your keys into \(folder)/keys.")
    }

    private static func object(_ line: [UInt8]?, line number: Int) throws -> JSONObject? {
        guard let line else { return nil }
        let limits = JSONLimits(bytes: LineFile.longestLine, depth: JSONLimits.badge.depth)
        do {
            guard let object = try JSONValue(parsing: line, limits: limits).object else {
                throw BackupError.format(line: number)
            }
            return object
        } catch is JSONError {
            throw BackupError.format(line: number)
        }
    }
}
