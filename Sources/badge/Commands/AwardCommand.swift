import ArgumentParser
import Issuance
import LinkedData
import OpenBadges

/// `badge award`: badges for approved submissions.
struct AwardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "award",
        abstract: "Award the badge of an approved submission, and hand it out.",
        discussion: """
            A badge is recorded before it is handed out, and one submission gives one badge, however often the step is \
            run.

            Examples:
              badge award give SUBMISSION -o badge.svg
              badge award all
              badge award again SUBMISSION --reason "Renewed." -o badge.svg
              badge award share SUBMISSION
              badge award list
            """,
        subcommands: [
            AwardGiveCommand.self, AwardAllCommand.self, AwardBatchCommand.self, AwardAgainCommand.self,
            AwardRecordCommand.self, AwardShareCommand.self, AwardListCommand.self,
        ])
}

/// `badge award give`.
struct AwardGiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "give",
        abstract: "Award the badge of an approved submission.",
        usage: """
            badge award give <submission> [-o <file>] [--valid-until <instant>]
                        [--as <person>] [<options>]
            """,
        discussion: """
            The name of the file decides the form: .svg and .png are the achievement's picture with the badge inside, \
            .json and .jwt the badge of 3.0 alone, and with - that badge is all that standard output gets.

            The badge carries the endorsements that were recorded, after they are checked once more; what they need is \
            fetched, or taken from --documents. One that does not hold any more, or cannot be checked, is not carried.

            Example:
              badge award give SUBMISSION -o badge.svg
            """)

    @Argument(help: "The identifier of the submission.")
    var submission: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output: String?

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("The last moment at which it counts; for ever if left out.", valueName: "instant"))
    var validUntil: Moment?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Endorsements that it carries") var documents: DocumentOptions
    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let file = try output.map { try AwardFile($0, replacing: force) }
        try file?.destination.checkDestination()
        let folder = try await programme.open().carryingSoundEndorsements(documents)
        let award = try await folder.programme.award(
            submission, by: actor.slug(), signer: folder.signer(passphrase), validUntil: validUntil?.dateTime.instant)
        try file?.write(award, in: folder.programme)
        if file?.destination.isStandardOutput == true { return }
        let stacks = try folder.programme.stacks(holding: award)
        try AwardLine(award, status: folder.programme.status(of: award.id), file: output, stacks: stacks)
            .write(asJSON: json)
    }
}

/// `badge award again`.
struct AwardAgainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: "Issue a badge again: a renewal or a correction.",
        usage: """
            badge award again <award> --reason <text> [-o <file>]
                        [--valid-until <instant>] [--as <person>] [<options>]
            """,
        discussion: """
            The badge keeps its identifier, its place in the status lists and the date of its first award, and counts \
            from now on. It says what holds now: the key in use, the endorsements of the achievement. The version is \
            still the one that was earned. If it went to the wrong person, or on the wrong decision, revoke it instead.

            Badges of 3.0 say where a later issue of them stands, and badge publish puts it there: whoever checks the \
            old file is given the new one. Badges of 2.0 cannot say that; revoke and award anew if an old one must not \
            count.

            Example:
              badge award again SUBMISSION --reason "Renewed for a year." \
                --valid-until 2028-01-01T00:00:00Z -o badge.svg
            """)

    @Argument(help: "The identifier of the award, or the one that stands in the badge.")
    var award: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output: String?

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("The last moment at which it counts; as before if left out.", valueName: "instant"))
    var validUntil: Moment?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Endorsements that it carries") var documents: DocumentOptions
    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let file = try output.map { try AwardFile($0, replacing: force) }
        try file?.destination.checkDestination()
        let folder = try await programme.open().carryingSoundEndorsements(documents)
        let award = try await folder.programme.awardAgain(
            award, reason: reason, by: actor.slug(), signer: folder.signer(passphrase),
            validUntil: validUntil?.dateTime.instant
        ) { [award] badges in
            _ = try file?.content(of: folder.programme.awarded(award), with: badges, in: folder.programme)
        }
        do {
            try file?.write(award, in: folder.programme)
        } catch {
            Console().note(
                "The badge is issued again all the same, as issue \(award.issue). To get it: badge award give \(award.id) -o FILE"
            )
            throw error
        }
        if file?.destination.isStandardOutput == true { return }
        try AwardLine(award, status: folder.programme.status(of: award.id), file: output).write(asJSON: json)
    }
}

/// `badge award record`.
struct AwardRecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write a stack and its members as one record (CLR 2.0).",
        usage: """
            badge award record <stack> -o <file> [<options>]
            """,
        discussion: """
            A Comprehensive Learner Record holds the badge of the stack, the badges of its members, and how they belong \
            together, under one signature. Each badge in it can still be checked by itself.

            Example:
              badge award record STACK -o record.json
            """)

    @Argument(help: "The identifier of the stack's award, or the one that stands in its badge.")
    var stack: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output: String

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let destination = OutputFile(output, replacing: force)
        try destination.checkDestination()
        let folder = try programme.open()
        try destination.write(try await folder.programme.learnerRecord(of: stack, signer: folder.signer(passphrase)))
        guard !destination.isStandardOutput else { return }
        try Console().result("Written to \(output)")
    }
}

/// The file in which a badge is handed out: its name decides the form.
private struct AwardFile {
    let destination: OutputFile
    private let form: BadgeForm

    init(_ name: String, replacing: Bool) throws {
        destination = OutputFile(name, replacing: replacing)
        form = try BadgeForm(fileName: name)
    }

    /// Writes the picture with its badges, or the badge of 3.0 alone.
    func write(_ award: AwardedBadge, in programme: Programme) throws {
        try destination.write(content(of: award, with: programme.badges(of: award), in: programme))
    }

    /// What is to be written; nothing is called what it is not.
    func content(of award: AwardedBadge, with badges: [BakedBadge], in programme: Programme) throws -> [UInt8] {
        let bytes: [UInt8]
        let ending: String
        if form.isPicture {
            bytes = try programme.picture(of: award, with: badges)
            ending = ".\(try BadgeImage(bytes).format.rawValue)"
        } else {
            guard let badge = badges.last else { throw ProgrammeError.contentMissing(award.id) }
            bytes = badge.payload
            ending = bytes.first == UInt8(ascii: "{") ? ".json" : ".jwt"
        }
        let isSo =
            switch form {
            case .picture(let named): named == ending
            case .document: ending == ".json"
            case .token: destination.isStandardOutput || ending == ".jwt"
            }
        guard isSo else {
            throw UsageError(
                "What there is of the badge is no \(destination.path).",
                remedy: "Let the name end in \(ending) and run it again: nothing is awarded twice.")
        }
        return bytes
    }
}

/// `badge award list`.
struct AwardListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the awards.",
        discussion: """
            Example:
              badge award list --json
            """)

    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print as JSON, one line for each award.")
    var json = false

    func run() throws {
        let programme = try programme.open().programme
        try programme.eachAward { award, status in try AwardLine(award, status: status).write(asJSON: json) }
    }
}
