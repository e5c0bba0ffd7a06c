import ArgumentParser
import Issuance
import LinkedData

/// `badge achievement`: the catalogue of a programme.
struct AchievementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "achievement",
        abstract: "The catalogue: what can be earned in a programme.",
        discussion: """
            A version of an achievement never changes: other words make a new version, and badges keep the one under \
            which they were earned.

            Examples:
              badge achievement add first-aid.json --publish
              badge achievement list
              badge achievement show first-aid
            """,
        subcommands: [
            AchievementAddCommand.self, AchievementListCommand.self, AchievementShowCommand.self,
            AchievementPublishCommand.self, AchievementImportCommand.self, AchievementExportCommand.self,
            AchievementCompareCommand.self, AchievementCoverageCommand.self, AchievementRegistryCommand.self,
        ])
}

/// `badge achievement add`.
struct AchievementAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add achievements, or new versions of them, from files.",
        usage: """
            badge achievement add <file> ... [--publish] [--stack <name>]
                        [--alias <name> ...] [--member <name> ...] [<options>]
            """,
        discussion: """
            Each file holds one Open Badges 3.0 achievement. A picture beside it with the same name (.svg or .png) comes \
            with it. What is in the catalogue word for word is left as it is. A new version keeps the picture, the other \
            names, the stack and the members of the one before, unless others are given; --stack "" takes the stack away.

            Examples:
              badge achievement add first-aid.json
              badge achievement add catalogue/*.json --publish
              badge achievement add first-aid.json --alias "First Response" --stack Safety
            """)

    @Argument(help: "Achievements, JSON.", completion: .file(extensions: ["json"]))
    var files: [String]

    @Option(help: ArgumentHelp("Another name by which people know it; repeatable.", valueName: "name"))
    var alias: [String] = []

    @Option(help: ArgumentHelp("The stack that it belongs to.", valueName: "name"))
    var stack: String?

    @Option(help: ArgumentHelp("A member, for the badge of a stack; repeatable.", valueName: "achievement"))
    var member: [String] = []

    @Flag(help: "Publish at once what can be published.")
    var publish = false

    @Flag(help: "Print as JSON, one line for each achievement.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        guard files.count == 1 || alias.isEmpty && member.isEmpty else {
            throw UsageError("--alias and --member are about one achievement.", remedy: "Name one file.")
        }
        let programme = try programme.open().programme
        let actor = try actor.slug()
        for file in files {
            var draft = CatalogueDraft(try OfficeFile.object(in: InputFile(file), what: "achievement"))
            if !alias.isEmpty { draft.aliases = alias.filter { !$0.isEmpty } }
            draft.stack = stack
            if !member.isEmpty {
                draft.members = try member.filter { !$0.isEmpty }.map { name in try programme.item(named: name).slug }
            }
            draft.picture = try picture(beside: file)
            let item = try programme.add(draft, by: actor)
            if publish { try programme.publish(item.slug, version: item.version, by: actor) }
            if json {
                try JSONOutput.write([
                    "name": .text(item.name), "slug": .text(item.slug.text),
                    "version": .number(JSONNumber(item.version)), "published": .bool(publish),
                ])
            } else {
                try Console().result(
                    "\(item.slug.text), version \(item.version)\(publish ? ", published" : ", a draft")")
            }
        }
    }

    private func picture(beside file: String) throws -> [UInt8]? {
        guard file.hasSuffix(".json") else { return nil }
        for ending in [".svg", ".png"] {
            do {
                return try InputFile(file.dropLast(5) + ending).read()
            } catch FileError.missing {
                continue
            }
        }
        return nil
    }
}

/// `badge achievement list`.
struct AchievementListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the catalogue.",
        discussion: """
            Example:
              badge achievement list --json
            """)

    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print as JSON, one line for each achievement.")
    var json = false

    func run() throws {
        let programme = try programme.open().programme
        let published = try programme.publishedVersions()
        for item in try programme.catalogue() {
            let version = published[item.slug]
            if json {
                var object: JSONObject = [
                    "slug": .text(item.slug.text), "name": .text(item.name),
                    "version": .number(JSONNumber(item.version)),
                ]
                object["publishedVersion"] = version.map { .number(JSONNumber($0)) }
                object["stack"] = item.stack.map { .text($0) }
                try JSONOutput.write(.object(object))
            } else {
                let state =
                    version.map { $0 == item.version ? "published" : "version \($0) published" } ?? "a draft"
                try Console().result("\(item.slug.text)")
                try Console().paragraph(
                    "\(item.name), version \(item.version), \(state), stack: \(item.stack ?? "to be confirmed")",
                    first: "  ", indent: 4)
            }
        }
    }
}

/// `badge achievement show`.
struct AchievementShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one achievement as it stands in the catalogue.",
        discussion: """
            Examples:
              badge achievement show first-aid
              badge achievement show "First Aid"
              badge achievement show first-aid/1
            """)

    @Argument(help: "Its short name, its title, or another name of it; NAME/1 is its first version.")
    var name: String

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let item = try programme.open().programme.item(named: name)
        try JSONOutput.write(.object(item.document), indentation: 2)
    }
}

/// `badge achievement publish`.
struct AchievementPublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Let an achievement be earned, after checks.",
        usage: """
            badge achievement publish <name> ... [--as <person>] [<options>]
            """,
        discussion: """
            Refuses what lacks something: alignments without address, required metadata, a review of the design where \
            the policy asks for one.

            Example:
              badge achievement publish first-aid
            """)

    @Argument(help: "Short names.")
    var names: [String]

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        for name in names {
            let named = try programme.item(named: name)
            let item = try programme.publish(named.slug, version: named.version, by: actor.slug())
            try Console().result("\(item.slug.text), version \(item.version), can be earned.")
        }
    }
}
