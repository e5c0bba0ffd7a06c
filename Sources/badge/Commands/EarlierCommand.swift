import ArgumentParser
import Diagnostics
import Issuance
import LinkedData
import OpenBadges
import RemoteDocuments

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
              badge earlier find "collaborative leadership"
            """,
        subcommands: [
            EarlierImportCommand.self, EarlierListCommand.self, EarlierFindCommand.self, EarlierConsentCommand.self,
        ])
}

/// `badge earlier import`.
struct EarlierImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Verify what another platform has exported, and keep what is sound.",
        usage: """
            badge earlier import <file, folder or URL> ... --recipient <value>
                        [--trust <file>] [--findable] [<options>]
            badge earlier import <table> [--column <field=name> ...] [<options>]
            """,
        discussion: """
            Files, folders and URLs are the badges of one person: pictures, JSON documents and tokens, as people download \
            them, or ZIP archives of these, as backpacks export them. --recipient says whose they are.

            A table (CSV) has a row for each badge, as platforms export their awards: a column with the address of the \
            badge (badge url, assertion url, open badge url, ...) and one with the person's address (recipient, email, \
            ...). --column says which column holds something under another name.

            Every badge is verified, as badge verify does, and has to belong to the person; with --trust it has to be of an \
            issuer on your list. What is sound is kept; a second run changes nothing, and a badge that was renewed takes \
            the place of the old one. With --findable the people named agree to be found by what their badges say. badge \
            forget erases it with everything else about the person.

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

    @Option(
        help: ArgumentHelp("Issuers that you trust; badges of anybody else are not kept.", valueName: "file"),
        completion: .file(extensions: ["json", "txt"]))
    var trust: String?

    @Flag(help: "The people agreed to be found by what their badges say.")
    var findable = false

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
        var trusted: TrustList?
        if let trust {
            trusted = try await VerifyCommand.trustList(
                trust, supplied: supplied, network: remote.forOneVerification())
        }
        var worst = Verdict.accepted
        for (input, recipient) in try awards() {
            let run = SoundBadge(
                supplied: supplied, remote: remote, recipient: recipient, trust: trusted, isFindable: findable)
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
        usage: """
            badge earlier list [--recipient <value>] [--at <instant>] [<options>]
            """,
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

    @Option(help: ArgumentHelp("Judge as of this moment, \(Moment.example).", valueName: "instant"))
    var at: Moment?

    func run() throws {
        for badge in try programme.open().programme.earlierBadges(of: recipient) {
            try EarlierLine(badge, at: at).write(asJSON: json)
        }
    }
}

/// `badge earlier find`.
struct EarlierFindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find people by what their badges say, if they agreed to that.",
        usage: """
            badge earlier find <words> [--at <instant>] [--json] [<options>]
            """,
        discussion: """
            Looks in the names of badges, in what they correspond to (alignments) and in their tags. A badge says what one \
            person can do; it says nothing of their school or team.

            Example:
              badge earlier find "collaborative leadership"
            """)

    @Argument(help: "Words that stand together in the badge.")
    var words: String

    @Option(help: ArgumentHelp("Judge as of this moment, \(Moment.example).", valueName: "instant"))
    var at: Moment?

    @Flag(help: "Print as JSON, one line for each badge.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        for badge in try programme.open().programme.earlierBadges(finding: words) {
            try EarlierLine(badge, at: at).write(asJSON: json)
        }
    }
}

/// `badge earlier consent`.
struct EarlierConsentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Note that a person agrees to be found, or does no more.",
        usage: """
            badge earlier consent <recipient> [--withdraw] [--as <person>]
                        [<options>]
            """,
        discussion: """
            Examples:
              badge earlier consent kim@example.org
              badge earlier consent kim@example.org --withdraw
            """)

    @Argument(help: "The person, as their badges were taken over.")
    var recipient: String

    @Flag(help: "The person does not agree any more.")
    var withdraw = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let count = try programme.open().programme.letFind(recipient, !withdraw, by: actor.slug())
        try Console().paragraph("\(recipient) \(withdraw ? "cannot" : "can") be found by \(count.counting("badge")).")
    }
}

/// A badge of others in a few lines.
struct EarlierLine {
    private let badge: EarlierBadge
    private let instant: Instant

    init(_ badge: EarlierBadge, at moment: Moment?) {
        self.badge = badge
        instant = moment?.dateTime.instant ?? Moment.now()
    }

    func write(asJSON: Bool) throws {
        let state = badge.isOver(at: instant) ? "expired" : "valid"
        if asJSON {
            var line: JSONObject = [
                "id": .text(badge.id), "recipient": .text(badge.recipient), "name": .text(badge.name),
                "issuer": ["id": .text(badge.issuer), "name": .text(badge.issuerName)],
                "standard": .text(badge.standard), "state": .text(state), "findable": .bool(badge.isFindable),
            ]
            line["achievement"] = badge.achievement.map { .text($0) }
            line["awardedDate"] = badge.awardedDate.map { .text($0) }
            line["validFrom"] = badge.validFrom.map { .text($0) }
            line["validUntil"] = badge.validUntil.map { .text($0) }
            if !badge.alignments.isEmpty { line["alignment"] = .array(badge.alignments.map { .object($0) }) }
            line["checked"] = badge.checked.map { .text($0.date.text) }
            line["checkedBy"] = badge.checked.map { .text($0.by) }
            return try JSONOutput.write(.object(line))
        }
        let console = Console()
        try console.result("\(badge.recipient)")
        let end: TerminalText = badge.validUntil.map { ", until \($0)" } ?? ""
        try console.paragraph(
            "\(badge.name), by \(badge.issuerName), from \(badge.awardedDate ?? "no date")\(end): \(state)",
            first: "  ",
            indent: 4)
        for alignment in badge.alignments {
            let framework: TerminalText = alignment["targetFramework"]?.text.map { "\($0): " } ?? ""
            try console.paragraph("\(framework)\(alignment["targetName"]?.text ?? "")", first: "    ", indent: 6)
        }
        guard let checked = badge.checked else { return }
        try console.paragraph("checked on \(checked.date.text) by \(checked.by)", first: "    ", indent: 6)
    }
}
