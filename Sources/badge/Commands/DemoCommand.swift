import ArgumentParser
import LinkedData
import OpenBadges

/// `badge demo`: the whole story on the example catalogue, offline.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "See the whole story with 58 example badges, offline, in under a minute.",
        discussion: """
            Makes an issuer key, awards every example achievement to a made-up person, checks every file from disk, \
            and shows what is refused: a changed byte, another person's badge, an expired one, a namesake of the \
            issuer. Everything is written to one folder, which you can remove afterwards; the next demonstration \
            replaces it.

            The examples are looked for in ./Examples, then beside the command and in the folders above it, then \
            nowhere else; --examples names another place.

            Examples:
              badge demo
              badge demo /tmp/my-demo
            """)

    @Argument(help: "The folder to write to.", completion: .directory)
    var directory: String = "./badge-demo"

    @Option(
        help: ArgumentHelp("The folder with the examples.", valueName: "folder"), completion: .directory)
    var examples: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() async throws {
        let clock = Stopwatch()
        let catalogue = try ExampleCatalogue(in: examples)
        let demonstration = try Demonstration(
            folder: DemonstrationFolder(directory), catalogue: catalogue, at: Moment.now())
        let awarding = Stopwatch()
        let files = try await demonstration.award()
        let awardingTime = awarding.milliseconds
        let checking = Stopwatch()
        let reports = try await demonstration.verify(files)
        let checkingTime = checking.milliseconds
        let trials = try await demonstration.trials()
        let account = DemonstrationAccount(
            demonstration: demonstration, files: files, reports: reports, trials: trials,
            milliseconds: (awardingTime, checkingTime, clock.milliseconds))
        try json ? account.writeJSON() : account.writeText()
        guard account.isAsExpected else { throw ExitCode.failure }
    }
}
