import ArgumentParser
import Diagnostics
import Issuance
import LinkedData
import OpenBadges

/// `badge earlier`: badges that others have awarded to the people of a programme.
struct EarlierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "earlier",
        abstract: "Take over badges that people have from other platforms.",
        discussion: """
            They are kept as what they are, badges of others that were checked, and never become awards of the programme.

            Examples:
              badge earlier import backpack/ --recipient kim@example.org
              badge earlier import awards.csv
              badge earlier list
            """,
        subcommands: [EarlierImportCommand.self, EarlierListCommand.self])
}

/// `badge earlier import`.
struct EarlierImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Verify what another platform has exported, and keep what is sound.",
        usage: """
            badge earlier import <file, folder or URL> ... --recipient <value>
                        [<options>]
            badge earlier import <table> [--column <field=name> ...] [<options>]
            """,
        discussion: """
            Files, folders and URLs are the badges of one person: pictures, JSON documents and tokens, as people download \
            them, or ZIP archives of these, as backpacks export them. --recipient says whose they are.

            A table (CSV) has a row for each badge, as platforms export their awards: a column with the address of the \
            badge (badge url, assertion url, open badge url, ...) and one with the person's address (recipient, email, \
            ...). --column says which column holds something under another name.

            Every badge is verified, as badge verify does, and has to belong to the person. What is sound is kept; a \
            second run changes nothing. badge forget erases it with everything else about the person.

            Exit status: 0 everything is kept, 1 something was rejected, 2 nothing was rejected, and something is undetermined.

            Examples:
              badge earlier import backpack/ --recipient kim@example.org
              badge earlier import backpack.zip --recipient kim@example.org
              badge earlier import awards.csv --column "address=Public link"
            """)

    @Argument(help: "Badges, folders with badges, URLs, or one table.", completion: .file())
    var inputs: [String]

    @Option(help: ArgumentHelp("Whose badges they are: an e-mail address, DID or URL.", valueName: "value"))
    var recipient: String?

    @Option(help: ArgumentHelp("Which column holds address or recipient; repeatable.", valueName: "field=name"))
    var column: [String] = []

    @Flag(name: .customLong("dry-run"), help: "Only verify; record nothing.")
    var dryRun = false

    @Flag(help: "Print as JSON, one line for each badge.")
    var json = false

    @OptionGroup(title: "Documents") var documents: DocumentOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let programme = try programme.open().programme
        let actor = try dryRun ? nil : actor.slug()
        let supplied = try UsageError.explaining { try documents.supplied() }
        let remote = documents.network()
        var worst = Verdict.accepted
        for (input, recipient) in try awards() {
            let run = SoundBadge(supplied: supplied, remote: remote, recipient: recipient)
            for line in try await run.lines(for: input, in: programme, by: actor) {
                try json ? line.writeJSON() : line.writeText()
                switch (line.verdict, worst) {
                case (.rejected, _): worst = .rejected
                case (.undetermined, .accepted): worst = .undetermined
                default: break
                }
            }
        }
        throw ExitCode(for: worst)
    }

    /// What is to be verified, and whose it has to be.
    private func awards() throws -> [(VerificationInput, String)] {
        let endings = [".csv", ".tsv"]
        guard let table = inputs.first, endings.contains(where: table.lowercased().hasSuffix) else {
            guard let recipient else {
                throw UsageError("It is not said whose badges these are.", remedy: "Add --recipient ADDRESS.")
            }
            return try InputList(inputs).inputs.map { ($0, recipient) }
        }
        guard inputs.count == 1, recipient == nil else {
            throw UsageError(
                "A table says itself whose badges it lists.", remedy: "Name the table alone, without --recipient.")
        }
        let rows = try UsageError.explaining {
            try ExportedAward.list(
                InputFile(table).read(limit: .archive), columns: ColumnOption.columns(column))
        }
        return rows.map { (VerificationInput(name: $0.address.text), $0.recipient) }
    }
}

/// `badge earlier list`.
struct EarlierListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the badges of others that are kept.",
        discussion: """
            Examples:
              badge earlier list
              badge earlier list --recipient kim@example.org --json
            """)

    @Option(help: ArgumentHelp("Of this person only.", valueName: "value"))
    var recipient: String?

    @Flag(help: "Print as JSON, one line for each badge.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        for badge in try programme.open().programme.earlierBadges(of: recipient) {
            if json {
                var line: JSONObject = [
                    "id": .text(badge.id), "recipient": .text(badge.recipient), "name": .text(badge.name),
                    "issuer": ["id": .text(badge.issuer), "name": .text(badge.issuerName)],
                    "standard": .text(badge.standard),
                ]
                line["validFrom"] = badge.validFrom.map { .text($0) }
                try JSONOutput.write(.object(line))
            } else {
                try Console().result("\(badge.recipient)")
                try Console().result("  \(badge.name), by \(badge.issuerName), from \(badge.validFrom ?? "no date")")
            }
        }
    }
}
