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
            badge verify <file or URL> ... [--recipient <value>] [--trust <file>]
                         [--documents <index>] [--offline] [--archive <file>]
                         [--at <instant>] [--json] [--explain]
            """,
        discussion: """
            Takes pictures (PNG, SVG) with a badge inside, JSON documents, signed tokens, URLs, and - for standard \
            input. Says first whether each badge is accepted, rejected or undetermined, then who \
            awarded what to whom, what was checked, and what to do.

            Three questions are kept apart: is the signature sound, is the key the issuer's, and do you trust the \
            issuer? The last one only you can answer: see --trust.

            What a badge refers to (the issuer's keys, lists of revoked badges) is fetched over the network, \
            never from private addresses unless --allow-host permits one. Contexts of proofs are never fetched.

            Examples:
              badge verify badge.png
              badge verify badge.png --recipient maria@example.org
              badge verify *.png --json
              badge verify badge.svg --trust issuers.json --documents index.json
              badge verify badge.png --archive badge-2026.json
              badge verify badge.png --documents badge-2026.json --offline

            A trust file: {"issuers":[{"id":"did:key:z6Mk...","name":"Our district"}]}

            Exit status: 0 every badge accepted, 1 at least one rejected, 2 none rejected and at least one \
            undetermined, 64 the command line was wrong.
            """)

    @Argument(help: "Files, URLs, or - for standard input.", completion: .file())
    var inputs: [String]

    @Flag(help: "Print the report as JSON, one line for each badge.")
    var json = false

    @Option(
        name: .customLong("recipient"),
        help: ArgumentHelp(
            "Whose badge it must be: an e-mail address, DID or URL, or type=value. Repeatable; one match is enough.",
            valueName: "value"))
    var recipients: [String] = []

    @Option(
        help: ArgumentHelp("Issuers that you trust; a badge of anybody else is rejected.", valueName: "file"),
        completion: .file(extensions: ["json"]))
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

    func validate() throws {
        guard inputs.filter({ $0 == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be given once only.")
        }
        for recipient in recipients {
            if let fault = KnownRecipient.fault(in: recipient) { throw ValidationError(fault) }
        }
    }

    func run() async throws {
        let supplied = try UsageError.explaining { try documents.supplied() }
        let remote = documents.network()
        let record = archive.map { (file: OutputFile($0, replacing: false), archive: VerificationArchive()) }
        try record?.file.checkDestination()
        let options = VerificationOptions(
            at: at?.dateTime.instant ?? Moment.now(), recipients: recipients.map { KnownRecipient($0) },
            trust: try trust.map { name in try UsageError.explaining { try Self.trustList(name) } },
            explain: explain)
        let verifier = Verifier(loader: record?.archive.recording(supplied) ?? supplied)
        let console = Console()
        var verdicts: [Verdict] = []
        for name in inputs {
            let timed: any DocumentLoader = remote.forOneVerification()
            let network = record?.archive.recording(timed) ?? timed
            let sources = DocumentSources(supplied: record?.archive.recording(supplied) ?? supplied, network: network)
            let input = await VerificationInput(name: name, loader: sources).badgeInput()
            if case .success(let bytes) = input.content { record?.archive.note(input: name, bytes: bytes) }
            let reports = await verifier.verify(input, options: options, network: network)
            if json {
                for report in reports { try JSONOutput.write(.object(report.json)) }
            } else {
                if !verdicts.isEmpty { try console.result("") }
                try write(reports, on: console)
            }
            verdicts += reports.map(\.verdict)
        }
        if !json, inputs.count > 1 { try writeTotals(verdicts, on: console) }
        if let record { try record.file.write(try record.archive.bytes(savedAt: Moment.now())) }
        throw ExitCode(for: Verdict.combined(verdicts))
    }

    /// Reads a list of trusted issuers.
    static func trustList(_ name: String) throws -> TrustList {
        try InputFile(name).read(limit: .document) { try TrustList(JSONValue(parsing: $0)) }
    }

    /// The reports on one file, the worst first: nobody may take the file for sound after the first line.
    private func write(_ reports: [VerificationReport], on console: Console) throws {
        let order: [Verdict] = [.rejected, .undetermined, .accepted]
        let sorted = order.flatMap { verdict in reports.filter { $0.verdict == verdict } }
        for (position, report) in sorted.enumerated() {
            if position > 0 { try console.result("") }
            try ReportText(report, on: console, explaining: explain).write()
        }
        guard let first = sorted.first, let last = sorted.last, first.verdict != last.verdict else { return }
        let (name, verdict) = (first.source.name, first.verdict.rawValue)
        try console.result("")
        try console.paragraph("\(name) carries \(reports.count) badges and counts as the worst of them: \(verdict).")
    }

    private func writeTotals(_ verdicts: [Verdict], on console: Console) throws {
        let accepted = verdicts.count { $0 == .accepted }
        let rejected = verdicts.count { $0 == .rejected }
        let open = verdicts.count - accepted - rejected
        try console.result(
            "\n\(verdicts.count) badges: \(accepted) accepted, \(rejected) rejected, \(open) undetermined.")
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
