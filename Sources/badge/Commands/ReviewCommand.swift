public import ArgumentParser
public import Issuance
import LinkedData
import OpenBadges

/// `badge review`: scores and decisions.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Score submissions and designs, and decide on them.",
        discussion: """
            What is judged is named by the identifier of a submission, or for the design of an achievement by its short \
            name and version: first-aid/1. No reviewer sees the scores of another before all have handed in theirs.

            Examples:
              badge review score SUBMISSION --as rae-lin \\
                --level "Shows the outcome=Shown :: page 3 has the plan"
              badge review show SUBMISSION --as rae-lin
              badge review decide SUBMISSION approved --as pat-doe
              badge review decide SUBMISSION returned --reason "Add a reflection."
              badge review release SUBMISSION --as kit-moe
            """,
        subcommands: [
            ReviewScoreCommand.self, ReviewShowCommand.self, ReviewDecideCommand.self, ReviewReleaseCommand.self,
        ])
}

/// What is judged.
struct ReviewSubjectOptions: ParsableArguments {
    @Argument(help: "A submission, or a design as NAME/VERSION.")
    var subject: String

    func parsed() throws -> ReviewSubject {
        try UsageError.explaining { try ReviewSubject(subject) }
    }
}

/// `badge review score`.
struct ReviewScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Hand in a score sheet; it cannot be changed afterwards.",
        usage: """
            badge review score <subject> [--level <criterion=level> ...]
                        [--all <level>] [--reconcile] [--as <person>] [<options>]
            """,
        discussion: """
            A level for each criterion of the rubric, as CRITERION=LEVEL, with the reason behind two colons. With \
            --all every criterion that is not named gets this level.

            Examples:
              badge review score SUBMISSION --level "Plan=Shown :: see page 3" --level "Talk=Partly shown"
              badge review score SUBMISSION --all Shown
            """)

    @OptionGroup var subject: ReviewSubjectOptions

    @Option(help: ArgumentHelp("A score; repeatable.", valueName: "criterion=level"))
    var level: [String] = []

    @Option(help: ArgumentHelp("The level of every criterion that is not named.", valueName: "level"))
    var all: String?

    @Flag(help: "The reviewers have talked: these levels settle what they differ on.")
    var reconcile = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let subject = try subject.parsed()
        let scores = try programme.scores(level, otherwise: all, for: subject)
        let outcome = try programme.review(subject, scores: scores, by: actor.slug(), reconciles: reconcile)
        try ReviewAccount(programme: programme, subject: subject, person: actor.slug()).write(outcome, asJSON: json)
    }
}

/// `badge review show`.
struct ReviewShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the scores that you may see, and what they give together.",
        usage: """
            badge review show <subject> [--as <person>] [<options>]
            """,
        discussion: """
            Example:
              badge review show SUBMISSION --as rae-lin
            """)

    @OptionGroup var subject: ReviewSubjectOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let subject = try subject.parsed()
        try ReviewAccount(programme: programme, subject: subject, person: actor.slug())
            .write(programme.outcome(of: subject), asJSON: json)
    }
}

/// `badge review decide`.
struct ReviewDecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide on what the reviewers gave.",
        usage: """
            badge review decide <subject> <outcome> [--reason <text>]
                        [--as <person>] [<options>]
            """,
        discussion: """
            approved: the badge is to be given. returned: the work goes back and may be handed in again. refused. For \
            designs also approved-with-conditions.

            Examples:
              badge review decide SUBMISSION approved
              badge review decide SUBMISSION returned --reason "Say what you would do differently."
            """)

    @OptionGroup var subject: ReviewSubjectOptions

    @Argument(help: "approved, approved-with-conditions, returned or refused.")
    var outcome: Decision.Outcome

    @Option(help: ArgumentHelp("Why; needed for everything but a plain approval.", valueName: "text"))
    var reason: String?

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let decision = try programme.open().programme.decide(
            subject.parsed(), outcome, reasons: reason, by: actor.slug())
        try Console().paragraph("\(decision.subject): \(decision.outcome.rawValue), by \(decision.officerName).")
        try Console().result("Recorded as \(decision.link)")
    }
}

/// `badge review release`.
struct ReviewReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Agree to an approval as a second person.",
        discussion: """
            Example:
              badge review release SUBMISSION --as kit-moe
            """)

    @OptionGroup var subject: ReviewSubjectOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        try programme.open().programme.release(subject.parsed(), by: actor.slug())
        try Console().result("\(subject.subject): released.")
    }
}

extension Decision.Outcome: ExpressibleByArgument {}
