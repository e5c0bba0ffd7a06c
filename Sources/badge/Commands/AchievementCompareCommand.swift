import ArgumentParser
import Issuance
import LinkedData

/// The frameworks that achievements are aligned with.
struct FrameworkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("A framework, JSON; repeatable.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var framework: [String] = []

    func read() throws -> [Framework] {
        try framework.map { try Framework(OfficeFile.object(in: InputFile($0), what: "framework")) }
    }
}

/// `badge achievement compare`.
struct AchievementCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Show side by side what achievements correspond to.",
        usage: """
            badge achievement compare <name> <name> ... [--framework <file> ...]
                        [--json] [<options>]
            """,
        discussion: """
            First the strategies and standards that the achievements name themselves, then, apart from them, those that \
            follow because the owner of a framework says so in --framework. What an achievement only touches is said to be \
            tangential: an alignment whose description begins with that word.

            A framework: {"name": "Our Strategies", "items": [{"name": "Plan", "code": "S1", "address": \
            "https://…", "follows": [{"framework": "Our Standards", "name": "Standard 4"}]}]}

            Example:
              badge achievement compare first-aid fire-drills --framework strategies.json
            """)

    @Argument(help: "Short names, titles or other names; NAME/1 is a first version.")
    var names: [String]

    @OptionGroup var frameworks: FrameworkOptions

    @Flag(help: "Print as JSON, one line for each strategy.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func validate() throws {
        guard names.count > 1 else { throw ValidationError("Name two achievements or more.") }
    }

    func run() throws {
        let programme = try programme.open().programme
        let items = try names.map { try programme.item(named: $0) }
        let comparison = try AlignmentComparison(items, frameworks: frameworks.read())
        let console = Console()
        var heading: String?
        for row in comparison.rows {
            let framework = row.framework ?? "Other"
            if json {
                try write(row, of: items)
                continue
            }
            let words = row.basis == .direct ? framework : "\(framework) (follows, no achievement says so itself)"
            if heading != words { try console.result("\(heading == nil ? "" : "\n")\(words)") }
            heading = words
            let code: TerminalText = row.target.code.map { "\($0)  " } ?? ""
            try console.paragraph("\(code)\(row.target.name)", first: "  ", indent: 4)
            for (item, strength) in zip(items, row.strengths) {
                guard let strength else { continue }
                let limit: TerminalText = strength == .tangential ? ", tangential only" : ""
                try console.paragraph("\(item.name)\(limit)", first: "      ", indent: 8)
            }
        }
    }

    private func write(_ row: AlignmentComparison.Row, of items: [CatalogueItem]) throws {
        var json = row.target.json
        json["framework"] = row.framework.map { .text($0) }
        json["basis"] = .text(row.basis.rawValue)
        var strengths: JSONObject = [:]
        for (item, strength) in zip(items, row.strengths) {
            strengths[MemberName(item.slug.text)] = strength.map { .text($0.rawValue) }
        }
        json["achievements"] = .object(strengths)
        try JSONOutput.write(.object(json))
    }
}

/// `badge achievement coverage`.
struct AchievementCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show which items of a framework no achievement covers.",
        usage: """
            badge achievement coverage --framework <file> [--json] [<options>]
            """,
        discussion: """
            Of what can be earned. An item that achievements only touch is not covered, and said to be touched. With --json \
            every item is listed.

            Example:
              badge achievement coverage --framework strategies.json
            """)

    @OptionGroup var frameworks: FrameworkOptions

    @Flag(help: "Print as JSON, one line for each item.")
    var json = false

    @OptionGroup var programme: ProgrammeOptions

    func validate() throws {
        guard !frameworks.framework.isEmpty else { throw ValidationError("Name the framework: --framework FILE") }
    }

    func run() throws {
        let items = try programme.open().programme.publishedCatalogue()
        let console = Console()
        for framework in try frameworks.read() {
            let coverage = framework.coverage(by: items)
            for (item, strength) in coverage where json {
                var line = item.json
                line["framework"] = .text(framework.name)
                line["covered"] = .text(strength?.rawValue ?? "none")
                try JSONOutput.write(.object(line))
            }
            guard !json else { continue }
            let open = coverage.filter { $0.strength != .full }
            try console.paragraph(
                "\(framework.name): \(coverage.count - open.count) of \(coverage.count) are covered.")
            for (item, strength) in open {
                let code: TerminalText = item.code.map { "\($0)  " } ?? ""
                let words: TerminalText = strength == nil ? "" : " (touched only)"
                try console.paragraph("\(code)\(item.name)\(words)", first: "  ", indent: 4)
            }
        }
    }
}
