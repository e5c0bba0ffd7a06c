import ArgumentParser
import Diagnostics
import LinkedData
import OpenBadges
import RemoteDocuments

/// `badge verify`: is this badge sound?
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Is this badge sound? Says yes or no, with reasons.",
        usage: """
            badge verify <file, folder or URL> ... [--recipient <value>]
                         [--trust <file>] [--documents <index>] [--offline]
                         [--archive <file>] [--at <instant>]
                         [--json | --csv] [--explain] [--language en|es]
            """,
        discussion: """
            Takes pictures (PNG, SVG) with a badge inside, JSON documents, signed tokens, URLs, and - for standard \
            input. Says first whether each badge is accepted, rejected or undetermined, then who \
            awarded what to whom, what was checked, and what to do.

            A folder or a ZIP archive stands for the badges in it and in the folders inside it: pictures, JSON documents \
            and tokens, but no hidden files or symbolic links. For these, and for more than \(InputList.mostInFull) badges, each badge \
            has one line, and a summary comes last; --explain gives every report in full.

            Three questions are kept apart: is the signature sound, is the key the issuer's, and do you trust the \
            issuer? The last one only you can answer: see --trust.

            What a badge refers to (the issuer's keys, lists of revoked badges) is fetched over the network, \
            never from private addresses unless --allow-host permits one. Contexts of proofs are never fetched.

            Examples:
              badge verify badge.png
              badge verify badge.png --recipient maria@example.org
              badge verify badges/ --csv > badges.csv
              badge verify badge.svg --trust issuers.json --documents index.json
              badge verify badge.png --archive badge-2026.json
              badge verify badge.png --documents badge-2026.json --offline

            A trust file: {"issuers":[{"id":"did:key:z6Mk...","name":"Our district"}]}, where an issuer may also have \
            "keys", "from" and "until"; a text with one DID in each line; an array of DIDs; a registry of the Digital \
            Credentials Consortium ({"registry":{"did:...":{"name":...}}}), or a list of registries, which are fetched.

            Exit status: 0 every badge accepted, 1 at least one rejected, 2 none rejected and at least one \
            undetermined, 64 the command line was wrong.
            """)

    @Argument(help: "Files, folders, ZIP archives, URLs, or - for standard input.", completion: .file())
    var inputs: [String]

    @Flag(help: "Print the report as JSON, one line for each badge.")
    var json = false

    @Flag(help: "Print a table for spreadsheets (CSV), one row for each badge.")
    var csv = false

    @Option(
        name: .customLong("recipient"),
        help: ArgumentHelp(
            "Whose badge it must be: an e-mail address, DID or URL, or type=value. Repeatable; one match is enough.",
            valueName: "value"))
    var recipients: [String] = []

    @Option(
        help: ArgumentHelp("Issuers that you trust; a badge of anybody else is rejected.", valueName: "file"),
        completion: .file(extensions: ["json", "txt"]))
    var trust: String?

    @OptionGroup(title: "Documents") var documents: DocumentOptions

    @Option(
        help: ArgumentHelp(
            "Write the badges and every document that the verdict rested on to a new file, for --documents later.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var archive: String?

    @Option(help: ArgumentHelp("Judge as of this moment, \(Moment.example).", valueName: "instant"))
    var at: Moment?

    @Flag(help: "Add the intermediate values: canonical form, hashes, keys, documents, codes.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            "The language of the report: en or es. By default that of the environment.", valueName: "language"))
    var language: Language?

    func validate() throws {
        guard inputs.filter({ $0 == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be given once only.")
        }
        guard !(json && csv) else { throw ValidationError("Choose one of --json and --csv.") }
        guard !(explain && csv) else { throw ValidationError("--explain has no place in a table; use --json with it.") }
        for recipient in recipients {
            if let fault = KnownRecipient.fault(in: recipient) { throw ValidationError(fault) }
        }
    }

    func run() async throws {
        let supplied = try UsageError.explaining { try documents.supplied() }
        let record = archive.map { (file: OutputFile(new: $0), archive: VerificationArchive()) }
        try record?.file.checkDestination()
        let remote = documents.network()
        var options = VerificationOptions(
            at: at?.dateTime.instant ?? Moment.now(), recipients: recipients.map { KnownRecipient($0) },
            explain: explain)
        if let trust {
            options.trust = try await Self.trustList(
                trust, supplied: record?.archive.recording(supplied) ?? supplied,
                network: record?.archive.recording(remote.forOneVerification()) ?? remote.forOneVerification())
        }
        let list = try InputList(inputs)
        let language = language ?? .ofEnvironment
        if list.links > 0 { Console().note(TerminalText(Self.note(onLinks: list.links), in: language)) }
        let run = VerificationRun(
            supplied: supplied, remote: remote, options: options, archive: record?.archive)
        var printer = try ReportPrinter(form(isLong: list.isLong), inputs: list.inputs.count, language: language)
        try await run.verify(list.inputs, render: printer.render) { try printer.write($0) }
        try printer.finish()
        if let record { try record.file.write(try record.archive.bytes(savedAt: Moment.now())) }
        throw ExitCode(for: printer.tally.verdict)
    }

    private func form(isLong: Bool) -> ReportPrinter.Form {
        if json { return .json }
        if csv { return .table }
        return isLong && !explain ? .lines : .full(explaining: explain)
    }

    private static func note(onLinks count: Int) -> Phrase {
        count == 1 ? Phrase("folder/one-link") : Phrase("folder/links", ["count": count])
    }

    /// Reads a list of trusted issuers, and the registries that it names.
    static func trustList(
        _ name: String, supplied: any DocumentLoader, network: (any DocumentLoader)?
    ) async throws -> TrustList {
        try await UsageError.explaining {
            let bytes = try InputFile(name).read(limit: .document) { $0 }
            return try await TrustList(reading: bytes, supplied: supplied, network: network)
        }
    }
}

extension ExitCode {
    /// 0 accepted, 1 rejected, 2 undetermined.
    init(for verdict: Verdict) {
        switch verdict {
        case .accepted: self.init(0)
        case .rejected: self.init(1)
        case .undetermined: self.init(2)
        }
    }
}
