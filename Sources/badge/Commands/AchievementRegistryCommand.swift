import ArgumentParser
import Issuance
import LinkedData

/// `badge achievement registry`.
struct AchievementRegistryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registry",
        abstract: "Hold a registry's entries against the catalogue, and link to them.",
        usage: """
            badge achievement registry <file> [--link] [--publish] [--as <person>]
                        [--json] [<options>]
            """,
        discussion: """
            The file is what a registry of credentials has of your offers, as linked data of CTDL (badge achievement export \
            --format ctdl is what it gets). Entries belong to achievements by their CTID. Names and owners that differ, \
            offers without an entry and entries without an offer are reported.

            --link lets each achievement whose entry says the same name that entry as an alignment of the type \
            ceterms:Credential, in a new version; badges keep the version under which they were earned.

            Exit status: 0 both say the same, 1 something differs.

            Examples:
              badge achievement registry entries.jsonld
              badge achievement registry entries.jsonld --link --publish
            """)

    @Argument(help: "What the registry has, JSON-LD.", completion: .file(extensions: ["json", "jsonld"]))
    var file: String

    @Flag(help: "Link achievements to their entries.")
    var link = false

    @Flag(help: "Publish the linked versions at once.")
    var publish = false

    @Flag(help: "Print as JSON, one line for each achievement or entry.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func validate() throws {
        guard link || !publish else { throw ValidationError("--publish goes with --link.") }
    }

    func run() throws {
        let programme = try programme.open().programme
        let settings = programme.settings
        let items = try programme.publishedCatalogue()
        let registry = try InputFile(file).read(limit: .archive) { bytes in
            guard let object = try JSONValue(parsing: bytes).object else { throw ProgrammeError.registry }
            return object
        }
        let comparison = try RegistryComparison(
            registry, items: items, of: settings.profile, issuer: settings.issuerID)
        for line in comparison.lines {
            let linked = try link ? self.linked(line, items: items, in: programme) : nil
            try json ? writeJSON(line, linked) : writeText(line, linked)
        }
        if !json {
            let count = comparison.lines.count { !$0.differences.isEmpty }
            try Console().paragraph("\(comparison.lines.count) looked at, \(count) with differences.")
        }
        if !comparison.isSame { throw ExitCode.failure }
    }

    /// The version that names the entry, when it is a new one.
    private func linked(
        _ line: RegistryComparison.Line, items: [CatalogueItem], in programme: Programme
    ) throws -> CatalogueItem? {
        guard line.differences.isEmpty, let entry = line.entry.flatMap({ IRI($0) }), entry.isWebAddress,
            let draft = items.first(where: { $0.slug == line.slug })?.linked(to: entry)
        else { return nil }
        let item = try programme.add(draft, by: actor.slug())
        if publish { try programme.publish(item.slug, version: item.version, by: actor.slug()) }
        return item
    }

    private func writeText(_ line: RegistryComparison.Line, _ linked: CatalogueItem?) throws {
        let console = Console()
        let name = line.slug?.text ?? line.entry ?? ""
        for difference in line.differences { try console.paragraph("\(name): \(difference)", indent: 4) }
        if let linked { try console.result("\(name): linked in version \(linked.version)") }
    }

    private func writeJSON(_ line: RegistryComparison.Line, _ linked: CatalogueItem?) throws {
        var json: JSONObject = ["differences": .array(line.differences.map { .text($0) })]
        json["slug"] = line.slug.map { .text($0.text) }
        json["entry"] = line.entry.map { .text($0) }
        json["linkedVersion"] = linked.map { .number(JSONNumber($0.version)) }
        try JSONOutput.write(.object(json))
    }
}
