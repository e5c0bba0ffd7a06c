import ArgumentParser
import LinkedData
import OpenBadges

/// `badge extract`: takes the credential out of an image.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Take the credential out of a picture, byte for byte.",
        usage: """
            badge extract <picture> [--standard 2.0|3.0] [-o <file>] [--json]
            """,
        discussion: """
            Writes exactly the bytes that are in the picture: JSON or a signed token. It does not say whether they are \
            sound; for that, use: badge verify

            Examples:
              badge extract badge.png
              badge extract badge.png --standard 2.0 -o assertion.jws
            """)

    @Argument(
        help: "The picture (PNG or SVG), or - for standard input.", completion: .file(extensions: ["png", "svg"]))
    var file: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file to write; standard output if left out.", valueName: "file"),
        completion: .file())
    var output: String = "-"

    @Option(help: ArgumentHelp("Which badge, when the picture carries two.", valueName: "2.0|3.0"))
    var standard: StandardName?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print what was written as JSON (with -o).")
    var json = false

    func validate() throws {
        guard !json || output != "-" else {
            throw ValidationError("--json describes the file that was written: name one with -o.")
        }
    }

    func run() throws {
        let destination = OutputFile(output, replacing: force)
        try destination.check(isNot: InputFile(file))
        try destination.checkDestination()
        let found = try InputFile(file).read { bytes in
            let found = try BadgeFile(bytes)
            guard found.container == .png || found.container == .svg else { throw FileRoleError.noPicture }
            return found
        }
        let badge = try choose(from: found.badges)
        guard !destination.isStandardOutput else { return try Console().exact(badge.payload.bytes) }
        try PayloadForm(badge.payload).check(fileName: output)
        try destination.write(badge.payload.bytes)
        try show(badge)
    }

    private func choose(from badges: [ExtractedBadge]) throws -> ExtractedBadge {
        if let standard {
            guard let badge = badges.first(where: { $0.standard == standard.standard }) else {
                throw FileRoleError.noBadgeOf(standard, file: file)
            }
            return badge
        }
        guard badges.count == 1, let badge = badges.first else {
            throw FileRoleError.twoBadges(file: file)
        }
        return badge
    }

    private func show(_ badge: ExtractedBadge) throws {
        let form = PayloadForm(badge.payload)
        if json {
            var object: JSONObject = JSONObject()
            object["file"] = .text(output)
            object["standard"] = badge.standard.map { .text("open-badges-\(StandardName($0).rawValue)") }
            object["form"] = .text(form.rawValue)
            object["bytes"] = .number(JSONNumber(badge.payload.bytes.count))
            return try JSONOutput.write(.object(object))
        }
        let standard: TerminalText = badge.standard.map { "Open Badges \(StandardName($0).rawValue), " } ?? ""
        try Console().paragraph(
            "Wrote \(output): \(standard)\(form.words), \(badge.payload.bytes.count.counting("byte")).")
        try Console().result("To check it: \(ShellWord.command) verify \(ShellWord(output))")
    }
}
