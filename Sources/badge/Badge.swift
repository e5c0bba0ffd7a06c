import ArgumentParser
import Diagnostics
private import Glibc

/// The `badge` command.
@main
struct Badge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "badge",
        abstract: "Issue Open Badges, put them into pictures, and check whether a badge is sound.",
        discussion: """
            A badge is a signed statement: this issuer awarded this achievement to this person. It travels inside a \
            PNG or SVG picture, or as a file. Nothing here needs an account or a server.

            First steps:
              badge demo                        the whole story with 58 example badges
              badge verify badge.png            is this badge sound?
              badge key create -o issuer.pem    make a key to issue with
              badge issue --help                award a badge of your own

            Exit status: 0 done (verify: every badge accepted), 1 failed (verify: at least one rejected), 2 verify \
            could not decide, 64 the command line was wrong.

            Shell completions: badge --generate-completion-script bash (or zsh, fish).
            """,
        version: version,
        subcommands: [
            DemoCommand.self, VerifyCommand.self, InspectCommand.self, ExtractCommand.self, BakeCommand.self,
            IssueCommand.self, KeyCommand.self, DeriveCommand.self,
            CanonicalizeCommand.self, CacheCommand.self,
        ],
        groupedSubcommands: [
            CommandGroup(
                name: "Programme",
                subcommands: [
                    InitCommand.self, PersonCommand.self, PolicyCommand.self, AchievementCommand.self,
                    SubmissionCommand.self,
                    ReviewCommand.self, AwardCommand.self, RevokeCommand.self, EndorseCommand.self,
                    EndorsementCommand.self, EarlierCommand.self, StatusCommand.self, PublishCommand.self,
                    AuditCommand.self,
                    CountCommand.self,
                    ForgetCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
                ])
        ]
    )

    /// The program and its version.
    static let version = "badge 0.2.0"

    /// Parses, runs, and turns the outcome into messages and an exit status.
    static func main() async {
        ProcessSetup.prepare()
        let status: Int32
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let name = CommandName.unknown(in: arguments) {
                throw UsageError("There is no command \"\(name)\".", remedy: "See which there are: badge help")
            }
            if let name = RepeatedOption.first(in: arguments) {
                throw UsageError("The option \(name) is given twice, and it has one value.", remedy: "Give it once.")
            }
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            status = 0
        } catch {
            status = report(error)
        }
        Glibc.exit(status)
    }

    /// Says what went wrong, and gives the exit status for it.
    private static func report(_ error: any Error) -> Int32 {
        switch error {
        case let exit as ExitCode:
            return exit.rawValue
        case let error as any ExplainedError:
            let console = Console()
            let place = error.place.map { TerminalText(" (at \($0.description))") } ?? ""
            console.note("badge: \(error.explanation)\(place) [\(error.code.text)]")
            console.note("What to do: \(error.remedy)")
            return error is UsageError ? ExitCode.validationFailure.rawValue : ExitCode.failure.rawValue
        default:
            let status = exitCode(for: error).rawValue
            let message = TerminalText(escapingLinesOf: fullMessage(for: error)).text + "\n"
            do {
                try Console.write(Array(message.utf8), to: status == 0 ? STDOUT_FILENO : STDERR_FILENO)
                return status
            } catch {
                return ExitCode.failure.rawValue
            }
        }
    }
}
