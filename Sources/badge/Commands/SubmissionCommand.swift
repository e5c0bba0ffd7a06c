import ArgumentParser
import Issuance
import LinkedData

/// `badge submission`: work that is handed in.
struct SubmissionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submission",
        abstract: "Work that people hand in to earn a badge.",
        discussion: """
            A submission is a JSON file:
              {"recipient": "kim@example.org",
               "overview": "Answers to the overview questions",
               "evidence": [{"name": "Plan", "link": "https://…", "visibility": "public"},
                            {"name": "Pupils' work", "file": "work.pdf",
                             "visibility": "on-request", "showsStudents": true}],
               "reflection": "What I learned"}

            Examples:
              badge submission add first-aid work.json
              badge submission again SUBMISSION work.json
              badge submission list
              badge submission show SUBMISSION
            """,
        subcommands: [
            SubmissionAddCommand.self, SubmissionAgainCommand.self, SubmissionListCommand.self,
            SubmissionShowCommand.self,
        ])
}

/// `badge submission add`.
struct SubmissionAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record work that is handed in for an achievement.",
        usage: """
            badge submission add <achievement> <file> [--id <id>] [<options>]
            """,
        discussion: """
            Example:
              badge submission add first-aid work.json
            """)

    @Argument(help: "The achievement.")
    var achievement: String

    @Argument(help: "The submission, JSON.", completion: .file(extensions: ["json"]))
    var file: String

    @Option(
        help: ArgumentHelp(
            "An identifier of your own, so that the same step twice gives one submission.", valueName: "id"))
    var id: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let draft = try SubmissionFile(file).draft()
        try SubmissionLine(try programme.submit(draft, for: achievement, id: id)).write(asJSON: json)
    }
}

/// `badge submission again`.
struct SubmissionAgainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: "Record work that is handed in again after it came back.",
        usage: """
            badge submission again <submission> <file> [<options>]
            """,
        discussion: """
            Example:
              badge submission again SUBMISSION work.json
            """)

    @Argument(help: "The identifier of the submission.")
    var submission: String

    @Argument(help: "The submission, JSON.", completion: .file(extensions: ["json"]))
    var file: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let draft = try SubmissionFile(file).draft()
        try SubmissionLine(try programme.resubmit(draft, of: submission)).write(asJSON: json)
    }
}

/// `badge submission list`.
struct SubmissionListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the submissions.",
        discussion: """
            Example:
              badge submission list --json
            """)

    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print as JSON, one line for each submission.")
    var json = false

    func run() throws {
        let programme = try programme.open().programme
        try programme.eachSubmission { submission, decision in
            try SubmissionLine(submission, decision: decision).write(asJSON: json)
        }
    }
}

/// `badge submission show`.
struct SubmissionShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a submission as it was handed in last.",
        discussion: """
            Example:
              badge submission show SUBMISSION
            """)

    @Argument(help: "The identifier of the submission.")
    var submission: String

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        try JSONOutput.write(.object(try programme.open().programme.submission(submission).json), indentation: 2)
    }
}
