import ArgumentParser
import Issuance
import LinkedData
import OpenBadges

/// `badge endorsement`: what others say in support of a programme.
struct EndorsementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endorsement",
        abstract: "Record endorsements of others, which your badges then carry.",
        discussion: """
            Badges awarded later carry what was recorded, and the published achievement lists it. What was awarded \
            before can be issued again (badge award again).

            Examples:
              badge endorsement add endorsements/*.json
              badge endorsement list
              badge endorsement withdraw ENDORSEMENT --reason "The body took it back."
            """,
        subcommands: [
            EndorsementAddCommand.self, EndorsementListCommand.self, EndorsementWithdrawCommand.self,
        ])
}

/// `badge endorsement add`.
struct EndorsementAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record endorsements that were received, after they are checked.",
        usage: """
            badge endorsement add <file> ... [--achievement <name>]
                        [--documents <index>] [--offline] [--as <person>]
                        [<options>]
            """,
        discussion: """
            What an endorsement is about it says itself: an achievement of the catalogue, the issuer, or a badge that was \
            awarded. Refused are those that do not hold, are withdrawn or over, are about anything else, or were signed \
            with the programme's own key. What it needs (the endorser's key, its status list) is fetched, or taken from \
            --documents.

            Examples:
              badge endorsement add first-aid.json --achievement first-aid
              badge endorsement add endorsements/*.json --documents index.json
            """)

    @Argument(help: "Endorsements: JSON documents or tokens.", completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("The achievement that they must be about.", valueName: "name"))
    var achievement: String?

    @OptionGroup(title: "Documents") var documents: DocumentOptions

    @Flag(help: "Print as JSON, one line for each endorsement.")
    var json = false

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let folder = try programme.open()
        let actor = try actor.slug()
        let expected = try achievement.map { try folder.programme.item(named: $0).slug }
        let keys = try folder.signer(passphrase).issuer.keys.map(\.publicKey)
        let verifier = Verifier(loader: try UsageError.explaining { try documents.supplied() })
        for file in files {
            let input = InputFile(file)
            let received = try await folder.programme.receive(
                input.read(limit: .document), for: expected, by: actor, ownKeys: keys, verifier: verifier,
                network: documents.network())
            try EndorsementLine(received).write(asJSON: json)
        }
    }
}

/// `badge endorsement list`.
struct EndorsementListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the endorsements that were recorded.",
        discussion: """
            Example:
              badge endorsement list --json
            """)

    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print as JSON, one line for each endorsement.")
    var json = false

    func run() throws {
        for endorsement in try programme.open().programme.endorsements() {
            try EndorsementLine(endorsement).write(asJSON: json)
        }
    }
}

/// `badge endorsement withdraw`.
struct EndorsementWithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Let badges carry an endorsement no more.",
        usage: """
            badge endorsement withdraw <endorsement> --reason <text>
                        [--as <person>] [<options>]
            """,
        discussion: """
            Badges that carry it keep it; whoever checks them sees what the endorser's own status list says.

            Example:
              badge endorsement withdraw urn:uuid:… --reason "The body took it back."
            """)

    @Argument(help: "The identifier of the endorsement.")
    var endorsement: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let withdrawn = try programme.open().programme.withdrawEndorsement(
            endorsement, reason: reason, by: actor.slug())
        try EndorsementLine(withdrawn).write(asJSON: json)
    }
}

/// An endorsement in a line.
struct EndorsementLine {
    private let endorsement: ReceivedEndorsement

    init(_ endorsement: ReceivedEndorsement) {
        self.endorsement = endorsement
    }

    func write(asJSON: Bool) throws {
        if asJSON {
            var json: JSONObject = [
                "id": .text(endorsement.id.text), "about": .text(endorsement.about),
                "endorser": .text(endorsement.endorser.text), "name": .text(endorsement.endorserName),
                "validFrom": .text(endorsement.validFrom.text),
                "state": endorsement.withdrawal == nil ? "recorded" : "withdrawn",
            ]
            json["validUntil"] = endorsement.validUntil.map { .text($0.text) }
            json["reason"] = endorsement.withdrawal.map { .text($0) }
            return try JSONOutput.write(.object(json))
        }
        let withdrawal: TerminalText = endorsement.withdrawal.map { ", withdrawn (\($0))" } ?? ""
        try Console().paragraph(
            "\(endorsement.about), by \(endorsement.endorserName)\(withdrawal)", first: "\(endorsement.id.text)  ",
            indent: 4)
    }
}
