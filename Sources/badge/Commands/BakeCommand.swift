import ArgumentParser
import LinkedData
import OpenBadges

/// `badge bake`: puts credentials into a picture.
struct BakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bake",
        abstract: "Put a finished credential into a picture.",
        usage: """
            badge bake <picture> <credential> ... -o <file> [--force] [--json]
            """,
        discussion: """
            The picture looks as before and carries the badge from then on. It may hold one Open Badges 2.0 and one \
            3.0 badge; a badge of the same generation that was in it is replaced. Everything else in the file stays \
            as it is, byte for byte.

            Examples:
              badge bake picture.png credential.jws -o badge.png
              badge bake picture.svg credential.json assertion.jws -o badge.svg
            """)

    @Argument(help: "The picture (PNG or SVG).", completion: .file(extensions: ["png", "svg"]))
    var image: String

    @Argument(
        help: "The credentials: JSON documents or signed tokens, at most one of each generation.",
        completion: .file(extensions: ["json", "jws", "jwt"]))
    var credentials: [String]

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The picture to write, or - for standard output.", valueName: "file"),
        completion: .file(extensions: ["png", "svg"]))
    var output: String

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() async throws {
        let destination = OutputFile(output, replacing: force)
        try destination.checkDestination()
        let picture = try InputFile(image).read { try BadgeImage($0) }
        try PictureName(output).check(for: picture)
        var badges: [BakedBadge] = []
        var stated: [StatedBadge] = []
        for name in credentials {
            let (badge, says) = try await CredentialFile(name).bakedBadge()
            guard !badges.contains(where: { $0.standard == badge.standard }) else {
                throw FileRoleError.sameGeneration(StandardName(badge.standard))
            }
            badges.append(badge)
            if let says { stated.append(says) }
        }
        let bytes = try picture.baking(badges)
        try destination.write(bytes)
        warn(of: stated)
        try show(badges, bytes: bytes.count)
    }

    /// A picture is for one award in two generations: two awards in it would be taken for one by most readers.
    private func warn(of stated: [StatedBadge]) {
        guard stated.count == 2, let difference = stated[0].difference(from: stated[1]) else { return }
        Console().note("These look like badges of two awards, but a picture is for one: \(difference)")
    }

    private func show(_ badges: [BakedBadge], bytes: Int) throws {
        guard output != "-" else { return }
        let standards = badges.map { StandardName($0.standard).rawValue }.sorted()
        if json {
            return try JSONOutput.write([
                "file": .text(output), "standards": .array(standards.map { .text("open-badges-\($0)") }),
                "bytes": .number(JSONNumber(bytes)),
            ])
        }
        let names = standards.joined(separator: " and ")
        try Console().paragraph("Wrote \(output), which now carries an Open Badges \(names) badge.")
        try Console().result("To check it: \(ShellWord.command) verify \(ShellWord(output))")
    }
}
