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
              badge award list
            """,
        subcommands: [AwardGiveCommand.self, AwardAllCommand.self, AwardBatchCommand.self, AwardListCommand.self])
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
            .json and .jwt the badge of 3.0 alone.

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

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let destination = output.map { OutputFile($0, replacing: force) }
        try destination?.checkDestination()
        let folder = try programme.open()
        let award = try await folder.programme.award(
            submission, by: actor.slug(), signer: folder.signer(passphrase), validUntil: validUntil?.dateTime.instant)
        if let output, let destination { try destination.write(bytes(of: award, in: folder.programme, named: output)) }
        try AwardLine(award, status: folder.programme.status(of: award.id), file: output).write(asJSON: json)
    }

    private func bytes(of award: AwardedBadge, in programme: Programme, named output: String) throws -> [UInt8] {
        if case .picture = try BadgeForm(fileName: output) { return try programme.picture(of: award) }
        guard let badge = try programme.badges(of: award).last else { throw ProgrammeError.contentMissing(award.id) }
        return badge.payload
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
        for award in try programme.awards() {
            try AwardLine(award, status: programme.status(of: award.id)).write(asJSON: json)
        }
    }
}
