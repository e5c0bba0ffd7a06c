import ArgumentParser
import Diagnostics
import Issuance
import LinkedData

/// `badge achievement import`.
struct AchievementImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over a whole catalogue from a table or JSON.",
        usage: """
            badge achievement import <file> [--publish] [--dry-run]
                        [--column <field=name> ...] [--as <person>] [<options>]
            """,
        discussion: """
            A table is a CSV file as spreadsheets write it, with the names of its columns in the first row: name, \
            description, criteria (or criteria-link), and if wanted slug, id, type, language, field-of-study, version, \
            aliases, stack, members, tags, alignments (Name <https://…>), outcomes, levels (from low to high, the last \
            one required), picture (a file beside the table), json. Several things in a cell have a bar between them: \
            "Shown | Not shown". --column says which column holds something under another name.

            JSON is an array of achievements of Open Badges 3.0 or badge classes of 2.0, or what badge achievement export \
            writes.

            Achievements that cannot be taken over are named with their line and the reason; the others are recorded. What \
            is in the catalogue word for word is left as it is, so a second run changes nothing.

            Exit status: 0 everything is in the catalogue, 1 something is not.

            Examples:
              badge achievement import catalogue.csv --dry-run
              badge achievement import catalogue.csv --publish
              badge achievement import offers.csv --column name=Offer
            """)

    @Argument(help: "The catalogue.", completion: .file(extensions: ["csv", "tsv", "txt", "json"]))
    var file: String

    @Flag(help: "Publish at once what can be published.")
    var publish = false

    @Flag(name: .customLong("dry-run"), help: "Only say what is wrong; record nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Which column holds something; repeatable.", valueName: "field=name"))
    var column: [String] = []

    @Flag(help: "Print the result as JSON, one line for each achievement.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let columns: [CatalogueField: String] = try ColumnOption.columns(column)
        let source = InputFile(file)
        let folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[...$0]) } ?? ""
        let catalogue = try programme.readCatalogue(source.read(limit: .archive), columns: columns) { name in
            try InputFile(name.hasPrefix("/") ? name : folder + name).read()
        }
        Console().noteUnused(catalogue.unusedColumns)
        var account = CatalogueAccount(catalogue)
        if !dryRun {
            let actor = try actor.slug()
            let items = try catalogue.entries.map { try programme.add($0, by: actor) }
            // Members first: the badge of a stack is published only when they are.
            let inTurn = items.filter(\.members.isEmpty) + items.filter { !$0.members.isEmpty }
            for item in publish ? inTurn : [] {
                do {
                    try programme.publish(item.slug, version: item.version, by: actor)
                } catch let error as ProgrammeError {
                    account.note(error, about: item.slug)
                }
            }
        }
        try json ? account.writeJSON() : account.writeText(dryRun: dryRun)
        if !account.isComplete { throw ExitCode.failure }
    }
}
