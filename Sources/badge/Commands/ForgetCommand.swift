import ArgumentParser
import Issuance
import LinkedData

/// `badge forget`: what is known about a person is erased.
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Erase what the programme knows about a person, for good.",
        usage: """
            badge forget <name> --yes [--as <person>] [<options>]
            """,
        discussion: """
            Submissions, evidence, scores, reasons, the stored badges of the person and those of others are erased. What stays tells of \
            nobody: that a badge was awarded on an approval, and its place in the status lists, so that it can still be \
            revoked. The records stay whole (badge audit). Backups made before still hold what was erased.

            Examples:
              badge forget kim@example.org --yes
              badge forget SUBMISSION --yes
            """)

    @Argument(help: "The address of the person, or the identifier of a submission.")
    var name: String

    @Flag(help: "Yes, erase it for good.")
    var yes = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        guard yes else {
            throw UsageError("What is erased cannot be had back.", remedy: "Add --yes if that is what you want.")
        }
        let erasure = try programme.open().programme.forget(name, by: actor.slug())
        if json {
            return try JSONOutput.write([
                "submissions": .array(erasure.submissions.map { .text($0) }),
                "records": .number(JSONNumber(erasure.records)), "files": .number(JSONNumber(erasure.files)),
            ])
        }
        try Console().paragraph(
            "Erased \(erasure.submissions.count.counting("submission")): \(erasure.records.counting("record")) and \(erasure.files.counting("file"))."
        )
    }
}
