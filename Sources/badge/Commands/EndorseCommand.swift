import ArgumentParser
import Cryptography
import Issuance
import LinkedData

/// `badge endorse`: a body stands behind what others offer.
struct EndorseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endorse",
        abstract: "Endorse achievements, issuers or badges of others with your own key.",
        discussion: """
            An endorsement is a signed statement of support. The body that makes it needs no programme: only a key and a \
            name, or the profile that it publishes. Only an endorsement with a place in a status list can be withdrawn.

            Examples:
              badge endorse first-aid.json --comment "Fits our standards." \\
                --key nassp.pem --issuer-name "NASSP" -o endorsements \\
                --status-list https://nassp.example/endorsements.json \\
                --status-index 0
              badge endorse withdraw endorsements/first-aid.json \\
                --list endorsements/status/list.json --key nassp.pem \\
                --issuer-name "NASSP"
            """,
        subcommands: [EndorseSignCommand.self, EndorseWithdrawCommand.self], defaultSubcommand: EndorseSignCommand.self)
}

/// `badge endorse sign`.
struct EndorseSignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Sign endorsements, one for each document.",
        usage: """
            badge endorse <file or folder> ... --comment <text> --key <file>
                        (--issuer <file> | --issuer-name <name>)
                        [--status-list <url> --status-index <number>]
                        [--valid-until <instant>] [<options>] -o <folder>
            """,
        discussion: """
            Takes achievements, profiles and badges of Open Badges 3.0 as JSON documents, and folders of them; the folder \
            that badge publish wrote stands for every achievement in it. All are signed or none.

            With --status-list an endorsement can be withdrawn later: publish the list that is written beside the \
            endorsements (status/list.json) at that address. Each endorsement takes one place in it, from --status-index \
            on; never give a place twice.

            Examples:
              badge endorse site/ --comment "Fits our standards." \\
                --key nassp.pem --issuer-name "NASSP" -o endorsements
              badge endorse first-aid.json --comment "Fits our standards." \\
                --key nassp.pem --issuer profile.json \\
                --status-list https://nassp.example/endorsements.json \\
                --status-index 0 -o endorsements
            """)

    @Argument(help: "What is endorsed: JSON documents, or folders of them.", completion: .file())
    var documents: [String]

    @Option(help: ArgumentHelp("What you say about it, in Markdown.", valueName: "text"))
    var comment: String

    @OptionGroup(title: "The endorser") var issuer: IssuerOptions

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("The last moment at which it counts; for ever if left out.", valueName: "instant"))
    var validUntil: Moment?

    @Option(
        name: .customLong("status-list"),
        help: ArgumentHelp("Where you publish the list of what you withdraw.", valueName: "url"))
    var statusList: String?

    @Option(
        name: .customLong("status-index"),
        help: ArgumentHelp("The first place in that list that is free.", valueName: "number"))
    var statusIndex: Int?

    @Option(
        name: .customLong("publish-to"),
        help: ArgumentHelp("Write the documents that you have to publish into this folder.", valueName: "folder"),
        completion: .directory)
    var publishTo: String?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"),
        completion: .directory)
    var output: String

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print the result as JSON, one line for each endorsement.")
    var json = false

    func validate() throws {
        guard (statusList == nil) == (statusIndex == nil) else {
            throw ValidationError("--status-list and --status-index go together.")
        }
    }

    func run() async throws {
        let signer = try issuer.signer()
        let files = try EndorsedFile.all(documents)
        let ending = signer.proofs.isToken ? "jwt" : "json"
        let outputs = files.map { OutputFile("\(output)/\($0.baseName).\(ending)", replacing: force) }
        if let twice = Dictionary(grouping: files, by: \.baseName).first(where: { $1.count > 1 })?.value {
            throw UsageError(
                "\(twice.map(\.file).joined(separator: " and ")) have the same name.",
                remedy: "Endorse them in two steps, into two folders.")
        }
        try FolderMaking.make(output)
        for destination in outputs { try destination.checkDestination() }
        let now = Moment.now()
        var signed: [SignedEndorsement] = []
        for (position, file) in files.enumerated() {
            var endorsement = try Endorsement(of: file.id, named: file.name, comment: comment)
            endorsement.validUntil = validUntil?.dateTime.instant
            endorsement.status = try place(position)
            signed.append(try await signer.endorse(endorsement, at: now))
        }
        try writeList(signer, at: now)
        if let publishTo {
            try DocumentFolder(path: publishTo, replacing: force).write(signer.issuer.publishedDocuments())
        }
        for (endorsement, destination) in zip(signed, outputs) { try destination.write(endorsement.bytes) }
        try report(files, signed, ending: ending)
    }

    private func place(_ position: Int) throws -> Endorsement.StatusPlace? {
        guard let statusList, let statusIndex else { return nil }
        guard let list = IRI(statusList) else { throw ProgrammeError.endorsementPlace(list: statusList, position: 0) }
        let (place, overflow) = statusIndex.addingReportingOverflow(position)
        return try Endorsement.StatusPlace(list: list, position: overflow ? -1 : place)
    }

    /// The list has to be there before anybody can check an endorsement; one that is there keeps what it says.
    private func writeList(_ signer: Signer, at instant: Instant) throws {
        guard let list = try place(0)?.list else { return }
        let file = "\(output)/\(EndorseWithdrawCommand.listName)"
        guard FileStatus(file) == nil else { return }
        try FolderMaking.make("\(output)/status")
        try OutputFile(new: file).write(EndorsementList(at: list).signed(by: signer, at: instant))
    }

    private func report(_ files: [EndorsedFile], _ signed: [SignedEndorsement], ending: String) throws {
        for (position, (file, endorsement)) in zip(files, signed).enumerated() where json {
            var object: JSONObject = [
                "file": .text("\(output)/\(file.baseName).\(ending)"), "id": .text(endorsement.id.text),
                "endorsed": .text(file.id.text),
            ]
            object["statusListIndex"] = try place(position).map { .number(JSONNumber($0.position)) }
            try JSONOutput.write(.object(object))
        }
        guard !json else { return }
        let console = Console()
        try console.paragraph("\(signed.count) endorsed, in \(output).")
        // The last list place may be taken; then there is no next one to name.
        if let next = try? place(signed.count), let list = statusList {
            try console.paragraph(
                "Publish \(output)/\(EndorseWithdrawCommand.listName) at \(list). The next free place in it is \(next.position)."
            )
        }
    }
}

/// `badge endorse withdraw`.
struct EndorseWithdrawCommand: AsyncParsableCommand {
    /// The name of the list beside the endorsements.
    static let listName = "status/list.json"

    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Withdraw endorsements: whoever checks them is told.",
        usage: """
            badge endorse withdraw <endorsement> ... --list <file> --key <file>
                        (--issuer <file> | --issuer-name <name>) [<options>]
            """,
        discussion: """
            Notes them in your status list and signs it anew. It takes effect when you publish the list.

            Example:
              badge endorse withdraw endorsements/first-aid.json \\
                --list endorsements/status/list.json \\
                --key nassp.pem --issuer profile.json
            """)

    @Argument(help: "Endorsements that you have signed.", completion: .file())
    var endorsements: [String]

    @Option(help: ArgumentHelp("Your status list, which is replaced.", valueName: "file"), completion: .file())
    var list: String

    @OptionGroup(title: "The endorser") var issuer: IssuerOptions

    func run() async throws {
        let signer = try issuer.signer()
        var statuses = try InputFile(list).read { try EndorsementList($0) }
        for name in endorsements { try statuses.withdraw(InputFile(name).read(limit: .document)) }
        try OutputFile(list, replacing: true).write(statuses.signed(by: signer, at: Moment.now()))
        try Console().paragraph(
            "\(endorsements.count) withdrawn in \(list). Publish it at \(statuses.address.text).")
    }
}

extension IssuerOptions {
    /// Signs for this body, as most readers expect of its key.
    func signer() throws -> Signer {
        let key = try privateKey()
        return try Signer(
            key: key, of: issuer(with: key.publicKey), proofs: CredentialProofs.usual(for: key.type))
    }
}
