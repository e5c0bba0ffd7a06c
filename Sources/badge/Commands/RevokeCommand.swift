import ArgumentParser
import Issuance

/// `badge revoke`: an award is taken back for good.
struct RevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take an award back for good.",
        usage: """
            badge revoke <award> --reason <text> [--as <person>] [<options>]
            """,
        discussion: """
            It is recorded at once; verifiers see it when you have published (badge publish). For the time being only: \
            badge status suspend

            Example:
              badge revoke SUBMISSION --reason "Awarded to the wrong person."
              badge publish /srv/www/badges
            """)

    @Argument(help: "The identifier of the award, or the one that stands in the badge.")
    var award: String

    @Option(help: ArgumentHelp("Why; whoever checks the badge may read it.", valueName: "text"))
    var reason: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let award = try programme.awarded(award)
        try AwardLine(award, status: programme.revoke(award.id, reason: reason, by: actor.slug())).write(asJSON: json)
    }
}
