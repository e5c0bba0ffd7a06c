import ArgumentParser
import Diagnostics
import Issuance
import LinkedData
import OpenBadges

/// `badge achievement export`.
struct AchievementExportCommand: ParsableCommand {
    /// How a catalogue is written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case csv
        case json
        case ctdl
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole catalogue as a table, as JSON, or as CTDL.",
        usage: """
            badge achievement export [--format csv|json|ctdl] [-o <file>]
                        [--pictures] [<options>]
            """,
        discussion: """
            A table (csv) and JSON hold the last version of everything, drafts among it, and badge achievement import reads \
            them back without loss. What does not fit into a cell stands in the column json.

            CTDL is linked data for the Credential Engine's registry, of what can be earned: offers, nobody's name.

            Examples:
              badge achievement export -o catalogue.csv --pictures
              badge achievement export --format ctdl -o catalogue.jsonld
            """)

    @Option(help: "csv, json or ctdl.")
    var format: Form = .csv

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file; standard output if left out.", valueName: "file"),
        completion: .file())
    var output: String = "-"

    @Flag(help: "Write the pictures beside the file as well.")
    var pictures = false

    @Flag(help: "Replace files that exist.")
    var force = false

    @OptionGroup var programme: ProgrammeOptions

    func validate() throws {
        guard !pictures || output != "-" && format != .ctdl else {
            throw ValidationError("--pictures needs a file for the table or JSON: -o FILE")
        }
    }

    func run() throws {
        let file = OutputFile(output, replacing: force)
        try file.checkDestination()
        let programme = try programme.open().programme
        switch format {
        case .ctdl:
            let settings = programme.settings
            let graph = try CTDLGraph(
                programme.publishedCatalogue(), of: settings.profile, issuer: settings.issuerID)
            try write(.object(graph.json), to: file)
        case .json:
            let entries = try entries(of: programme).map { JSONValue.object($0.object) }
            try write(["achievements": .array(entries)], to: file)
        case .csv:
            var text = CSVRow(CatalogueField.allCases.map(\.rawValue)).text
            for entry in try entries(of: programme) {
                var (cells, rest) = entry.cells(CSVRow.keeps)
                if !rest.isEmpty { cells[.json] = JSONOutput.text(.object(rest)) }
                text += CSVRow(keepingLinesOf: CatalogueField.allCases.map { cells[$0] ?? "" }).text
            }
            try file.write(Array(text.utf8))
        }
    }

    private func entries(of programme: Programme) throws -> [CatalogueEntry] {
        let folder = output.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(output[...$0]) } ?? ""
        return try programme.catalogue().map { item in
            guard pictures, let picture = try programme.picture(of: item) else { return CatalogueEntry(item) }
            let name = "\(item.slug.text).\(try BadgeImage(picture).format.rawValue)"
            try OutputFile(folder + name, replacing: force).write(picture)
            return CatalogueEntry(item, picture: name)
        }
    }

    private func write(_ json: JSONValue, to file: OutputFile) throws {
        try file.write(Array(JSONOutput.text(json, indentation: 2).utf8) + [UInt8(ascii: "\n")])
    }
}
