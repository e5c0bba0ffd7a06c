import ArgumentParser
import Issuance
import LinkedData

/// `badge policy`: how work is judged.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Show and settle how work is judged.",
        discussion: """
            The policy stands in the records, with who settled it and when: an audit holds every decision against the policy \
            of its time.

            Examples:
              badge policy show
              badge policy set --reviewers 3 --as pat-doe
              badge policy set --design-reviewers 2 --design-rubric quality
              badge policy set --no-outside-assessment
            """,
        subcommands: [PolicyShowCommand.self, PolicySetCommand.self])
}

/// `badge policy show`.
struct PolicyShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show how work is judged at present.",
        discussion: """
            Example:
              badge policy show --json
            """)

    @Flag(help: "Print as JSON.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        try PolicyAccount(policy: programme.open().programme.policy()).write(asJSON: json)
    }
}

/// `badge policy set`.
struct PolicySetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Settle how work is judged from now on.",
        usage: """
            badge policy set [--reviewers <number>] [--design-reviewers <number>]
                        [--design-rubric <name>] [--[no-]two-person-release]
                        [--[no-]outside-assessment] [--as <person>] [<options>]
            """,
        discussion: """
            What is not named stays as it is. What was decided before stands.

            Example:
              badge policy set --reviewers 3 --two-person-release --as pat-doe
            """)

    @OptionGroup var changes: PolicyOptions

    @Flag(help: "Print as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        guard changes.isGiven else {
            throw UsageError("Nothing is to be settled.", remedy: "Add an option; badge policy set --help lists them.")
        }
        let policy = try changes.applied(to: programme.policy())
        try programme.settle(policy, by: actor.slug())
        try PolicyAccount(policy: policy).write(asJSON: json)
    }
}

/// What a person says about the policy.
struct PolicyOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many people score each submission; 2 at first.", valueName: "number"))
    var reviewers: Int?

    @Option(
        name: .customLong("design-reviewers"),
        help: ArgumentHelp("How many people score each design before it is published; 0 for none.", valueName: "number")
    )
    var designReviewers: Int?

    @Option(
        name: .customLong("design-rubric"),
        help: ArgumentHelp("The achievement whose result descriptions are the criteria for designs.", valueName: "name")
    )
    var designRubric: String?

    @Flag(
        name: .customLong("two-person-release"), inversion: .prefixedNo,
        help: "Whether a second officer has to release each approval.")
    var needsRelease: Bool?

    @Flag(
        name: .customLong("outside-assessment"), inversion: .prefixedNo,
        help: "Whether an officer may approve tables of people who were assessed elsewhere.")
    var acceptsOutsideAssessment: Bool?

    /// Whether any of it is said.
    var isGiven: Bool {
        reviewers != nil || designReviewers != nil || designRubric != nil || needsRelease != nil
            || acceptsOutsideAssessment != nil
    }

    /// A policy with what the person says.
    func applied(to policy: ReviewPolicy) throws -> ReviewPolicy {
        var policy = policy
        policy.reviewers = reviewers ?? policy.reviewers
        policy.designReviewers = designReviewers ?? policy.designReviewers
        policy.needsRelease = needsRelease ?? policy.needsRelease
        policy.acceptsOutsideAssessment = acceptsOutsideAssessment ?? policy.acceptsOutsideAssessment
        try UsageError.explaining {
            if let designRubric { policy.designRubric = try Slug(designRubric) }
            try policy.check()
        }
        return policy
    }
}

/// A policy as it is shown.
struct PolicyAccount {
    let policy: ReviewPolicy

    func write(asJSON: Bool) throws {
        if asJSON { return try JSONOutput.write(.object(policy.json)) }
        let console = Console()
        try console.labelled("Reviewers of a submission", "\(policy.reviewers)")
        try console.labelled("Reviewers of a design", "\(policy.designReviewers)")
        if let rubric = policy.designRubric { try console.labelled("Rubric of designs", "\(rubric.text)") }
        try console.labelled("Release by a second officer", policy.needsRelease ? "yes" : "no")
        try console.labelled("Assessments from elsewhere", policy.acceptsOutsideAssessment ? "accepted" : "no")
    }
}
