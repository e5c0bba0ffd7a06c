import ArgumentParser
import Cryptography
import Issuance
import LinkedData
import OpenBadges

/// `badge init`: a programme.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a programme: settings, database, issuer key.",
        usage: """
            badge init <folder> --name <name> --address <url> --administrator <name>
                       [--as <person>] [--administrator-email <address>]
                       [--url <url>] [--email <address>] [--reviewers <number>]
                       [--design-reviewers <number>] [--design-rubric <name>]
                       [--two-person-release] [--outside-assessment]
                       [--standard 2.0|3.0|both] [--hosted]
                       [--type <type>] [--database <address>] [<options>]
            """,
        discussion: """
            A programme is the issuer's side of badges: a catalogue of what can be earned, the people who judge, the work \
            that is handed in, decisions, awards and revocations. It lives in one folder. Everything that verifiers \
            fetch is published under --address, as plain files that any web server can serve.

            Example:
              badge init school --name "My School" --address https://badges.example.org/ \\
                --url https://example.org --email badges@example.org \\
                --administrator "Pat Doe"
              cd school
              badge person add rae-lin --name "Rae Lin" --role reviewer --as pat-doe
            """)

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("The name of the issuer.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("Where everything will be published; it ends with a slash.", valueName: "url"))
    var address: String

    @Option(help: ArgumentHelp("The issuer's web site.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("Where the issuer can be reached.", valueName: "address"))
    var email: String?

    @Option(help: ArgumentHelp("Your name: you can do everything, and name others.", valueName: "name"))
    var administrator: String

    @Option(
        name: .customLong("administrator-email"),
        help: ArgumentHelp("Your e-mail address, so that you do not judge work of your own.", valueName: "address"))
    var administratorEmail: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Your short name in the programme; made from your name if left out.", valueName: "person"))
    var person: String?

    @OptionGroup(title: "Policy") var policy: PolicyOptions

    @Option(
        help: ArgumentHelp("The generations of Open Badges in which badges are awarded.", valueName: "2.0|3.0|both"))
    var standard: IssuedStandards = .openBadges3

    @Flag(help: "Badges of 2.0 are hosted: each stands at an address of its own and is not signed.")
    var hosted = false

    @Option(help: ArgumentHelp("The type of the issuer's key.", valueName: "type"))
    var type: KeyTypeName = .ed25519

    @Option(help: ArgumentHelp("A database elsewhere; a file in the folder if left out.", valueName: "address"))
    var database: String?

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() throws {
        let settings = try UsageError.explaining { try self.settings() }
        let person = try UsageError.explaining {
            try Person(
                id: administratorID(), name: administrator,
                email: administratorEmail.map { try EmailAddress($0).text }, roles: Set(Role.allCases))
        }
        let notice = try PublishingAddress(settings.address).notice
        let policy = try policy.applied(to: ReviewPolicy())
        let key = try PrivateKey.generate(type.type)
        let made = try ProgrammeFolder(
            making: folder, settings: settings, database: database, key: key, passphrase: passphrase.passphrase())
        try made.programme.together { programme in
            try programme.name(person, by: person.id)
            try programme.settle(policy, by: person.id)
        }
        if let notice { Console().note(notice) }
        if json {
            return try JSONOutput.write([
                "folder": .text(folder), "issuer": .text(settings.issuerID.text),
                "administrator": .text(person.id.text),
            ])
        }
        let console = Console()
        try console.paragraph("Made the programme of \(name) in \(folder). You are \(person.id.text) there.")
        try console.labelled("Issuer", "\(try settings.issuerID.text)")
        try console.labelled("Key", "\(folder)/keys/issuer.pem. Keep a copy in a safe place.")
        try console.result(
            """

            Next:
              cd \(ShellWord(folder))
              export BADGE_PERSON=\(person.id.text)
              \(ShellWord.command) achievement add ACHIEVEMENT.json --publish
            """)
    }

    /// The short name that is given, or made from the name where that is written in Latin letters.
    private func administratorID() throws -> Slug {
        if let person { return try Slug(person) }
        do throws(ProgrammeError) {
            return try Slug(from: administrator)
        } catch {
            throw UsageError(
                "No short name can be made from \"\(administrator)\": it takes Latin letters or digits.",
                remedy: "Choose one for yourself: add --as NAME, for instance --as pat-doe.")
        }
    }

    private func settings() throws -> ProgrammeSettings {
        guard let address = IRI(address) else { throw ProgrammeError.address(address) }
        guard !hosted || standard != .openBadges3 else {
            throw UsageError(
                "Only badges of 2.0 can be hosted.",
                remedy: "Add --standard 2.0 or --standard both, or leave --hosted out.")
        }
        if let url, let site = IRI(url) { _ = try PublishingAddress(site) }
        let lacking = [("--url", url), ("--email", email)].filter { $0.1 == nil }.map(\.0)
        guard standard == .openBadges3 || lacking.isEmpty else {
            throw UsageError(
                "An issuer of Open Badges 2.0 has a web site and an e-mail address.",
                remedy: "Add \(lacking.joined(separator: " and ")).")
        }
        var profile: JSONObject = ["name": .text(name)]
        profile["url"] = url.map { .text($0) }
        profile["email"] = try email.map { .text(try EmailAddress($0).text) }
        return try ProgrammeSettings(
            profile: profile, address: address, standards: standard.standards,
            assertions: hosted ? .hosted : .signed)
    }
}
