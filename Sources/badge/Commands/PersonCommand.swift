public import ArgumentParser
public import Issuance
import LinkedData

/// `badge person`: who works in a programme.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Name the people of a programme and what they may do.",
        discussion: """
            Roles: author (writes achievements), reviewer (scores), officer (decides, awards, revokes), endorser, \
            administrator (names the others).

            Examples:
              badge person add rae-lin --name "Rae Lin" --role reviewer --as pat-doe
              badge person list
            """,
        subcommands: [PersonAddCommand.self, PersonListCommand.self])
}

/// `badge person add`.
struct PersonAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Name a person, or say anew what a person may do.",
        usage: """
            badge person add <id> --name <name> [--email <address>]
                        [--role <role> ...] [--as <person>] [<options>]
            """,
        discussion: """
            Example:
              badge person add rae-lin --name "Rae Lin" --role reviewer --role author
            """)

    @Argument(help: "A short name under which the person acts.")
    var id: String

    @Option(help: ArgumentHelp("The name that stands in approvals.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("The e-mail address, so that nobody judges work of their own.", valueName: "address"))
    var email: String?

    @Option(help: ArgumentHelp("What the person may do; repeatable.", valueName: "role"))
    var role: [Role] = []

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let person = try UsageError.explaining {
            try Person(id: Slug(id), name: name, email: email.map { try EmailAddress($0).text }, roles: Set(role))
        }
        try programme.open().programme.name(person, by: actor.slug())
        let roles = Role.allCases.filter(person.roles.contains).map(\.rawValue).joined(separator: ", ")
        try Console().paragraph("\(person.name) is \(person.id.text): \(roles.isEmpty ? "no roles" : roles).")
    }
}

/// `badge person list`.
struct PersonListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the people of a programme.",
        discussion: """
            Example:
              badge person list --json
            """)

    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print as JSON, one line for each person.")
    var json = false

    func run() throws {
        for person in try programme.open().programme.people() {
            let roles = Role.allCases.filter(person.roles.contains).map(\.rawValue)
            if json {
                try JSONOutput.write([
                    "id": .text(person.id.text), "name": .text(person.name), "roles": .array(roles.map { .text($0) }),
                ])
            } else {
                let words = roles.isEmpty ? "no roles" : roles.joined(separator: ", ")
                try Console().labelled("\(person.id.text)", "\(person.name): \(words)")
            }
        }
    }
}

extension Role: ExpressibleByArgument {}
