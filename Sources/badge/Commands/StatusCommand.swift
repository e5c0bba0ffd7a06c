import ArgumentParser
import Issuance

/// `badge status`: what awards count for.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "See what an award counts for, suspend it, or reinstate it.",
        discussion: """
            Examples:
              badge status show SUBMISSION
              badge status suspend SUBMISSION --reason "Under review."
              badge status reinstate SUBMISSION --reason "Cleared."
            """,
        subcommands: [StatusShowCommand.self, StatusSuspendCommand.self, StatusReinstateCommand.self])
}

/// `badge status show`.
struct StatusShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What an award counts for at present.",
        discussion: """
            Example:
              badge status show SUBMISSION
            """)

    @Argument(help: "The identifier of the award, or the one that stands in the badge.")
    var award: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let award = try programme.awarded(award)
        try AwardLine(
            award, status: programme.status(of: award.id), correction: programme.reason(of: award)
        ).write(asJSON: json)
    }
}

/// `badge status suspend`.
struct StatusSuspendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Let an award not count for the time being.",
        usage: """
            badge status suspend <award> --reason <text> [--as <person>] [<options>]
            """,
        discussion: """
            Example:
              badge status suspend SUBMISSION --reason "Under review."
            """)

    @OptionGroup var change: StatusChangeOptions

    func run() throws { try change.run(isSuspended: true) }
}

/// `badge status reinstate`.
struct StatusReinstateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate",
        abstract: "Let a suspended award count again.",
        usage: """
            badge status reinstate <award> --reason <text> [--as <person>]
                        [<options>]
            """,
        discussion: """
            Example:
              badge status reinstate SUBMISSION --reason "Cleared."
            """)

    @OptionGroup var change: StatusChangeOptions

    func run() throws { try change.run(isSuspended: false) }
}

/// What changes the status of an award.
struct StatusChangeOptions: ParsableArguments {
    @Argument(help: "The identifier of the award, or the one that stands in the badge.")
    var award: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run(isSuspended: Bool) throws {
        let programme = try programme.open().programme
        let award = try programme.awarded(award)
        try programme.suspend(award.id, isSuspended, reason: reason, by: actor.slug())
        // A stack that is reinstated still does not count while one of its members does not.
        try AwardLine(award, status: programme.status(of: award.id)).write(asJSON: json)
    }
}
