import ArgumentParser
import Diagnostics
import Issuance
import LinkedData

/// `badge award batch`.
struct AwardBatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Award badges to the people in a table, who were assessed elsewhere.",
        usage: """
            badge award batch <table> [--achievement <name>] [--level <level>]
                        [--column <field=name> ...] [--dry-run] [-o <file>]
                        [--as <person>] [<options>]
            """,
        discussion: """
            The table is a CSV file as spreadsheets write it, with the names of its columns in the first row: recipient \
            (or email), achievement, narrative, evidence, role, term, assessor (Name <https://…>), and a column for each \
            criterion of the rubric. --column says which column holds something under another name. A person gets a badge \
            once, or once in each term.

            Rows that cannot be awarded are named with their line and the reason; the others are awarded. Run again after \
            whatever went wrong: only what is missing is done, and nobody gets a badge twice.

            The programme has to accept this: badge init --outside-assessment, or later badge policy set \
            --outside-assessment.

            Exit status: 0 every row is awarded, 1 some are not.

            Examples:
              badge award batch cohort.csv --achievement first-aid --dry-run
              badge award batch cohort.csv --level Shown -o results.csv
            """)

    @Argument(help: "The table.", completion: .file(extensions: ["csv", "tsv", "txt"]))
    var table: String

    @Option(help: ArgumentHelp("The achievement of rows that name none.", valueName: "name"))
    var achievement: String?

    @Option(help: ArgumentHelp("The level of every criterion for which a row has none.", valueName: "level"))
    var level: String?

    @Option(help: ArgumentHelp("Which column holds something; repeatable.", valueName: "field=name"))
    var column: [String] = []

    @Flag(name: .customLong("dry-run"), help: "Only say what is wrong; record nothing.")
    var dryRun = false

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write what became of each row (CSV).", valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var output: String?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Endorsements that it carries") var documents: DocumentOptions
    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let results = output.map { OutputFile($0, replacing: force) }
        try results?.checkDestination()
        let isTableShown = results?.isStandardOutput ?? false
        guard !isTableShown || !json else {
            throw UsageError("A table and JSON cannot both go to standard output.", remedy: "Leave out one of them.")
        }
        let folder = try programme.open()
        let bytes = try InputFile(table).read(limit: .archive)
        let batch = try folder.programme.batch(bytes, options())
        Console().noteUnused(batch.unusedColumns)
        var account = BatchAccount(batch)
        if !dryRun {
            // Nothing is recorded when the key cannot be used.
            let folder = try await folder.carryingSoundEndorsements(documents)
            let signer = try folder.signer(passphrase)
            let officer = try actor.slug()
            account.note(try folder.programme.approve(batch, by: officer))
            let failures = BatchFailures()
            _ = try await folder.programme.awardAll(
                by: officer, signer: signer, workers: ProcessSetup.cores, deliver: failures.note)
            try account.note(awardsIn: folder.programme, failures: failures.reasons)
        }
        if let results { try results.write(account.csv()) }
        if !isTableShown { try json ? account.writeJSON() : account.writeText(dryRun: dryRun) }
        if !account.isComplete { throw ExitCode.failure }
    }

    private func options() throws -> Programme.BatchOptions {
        var options = Programme.BatchOptions()
        options.achievement = achievement
        options.level = level
        options.officer = try dryRun ? actor.slugIfNamed() : actor.slug()
        options.columns = try ColumnOption.columns(column)
        return options
    }
}
