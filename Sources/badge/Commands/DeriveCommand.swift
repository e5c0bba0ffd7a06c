import ArgumentParser
import Diagnostics
import LinkedData
import OpenBadges
import Proofs
import RemoteDocuments

/// `badge derive`: a part of a badge, with a proof for that part.
struct DeriveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "derive",
        abstract: "Show a part of a badge, and keep the rest to yourself.",
        usage: """
            badge derive <badge> [--reveal <word|pointer>] ... [-o <file>] [--json]
            """,
        discussion: """
            Some badges are signed so that their holder can show parts of them (ecdsa-sd-2023). Every part shows who \
            awarded which achievement and when; what else is shown is for you to choose. The part has a proof that \
            anybody can check, and nobody can find out from it what you left out. Keep the whole badge: parts can be \
            made from it alone. The part is checked before it is written.

            --reveal takes a JSON Pointer (/evidence/0) or one of these words:
              \(RevealedPart.words.map(\.name).joined(separator: ", "))

            The name of the file decides the form: .json is a document; .png or .svg is the picture that the badge came \
            in, with the part in its place.

            Examples:
              badge derive badge.json --reveal recipient -o shown.json
              badge derive badge.svg --reveal results --reveal /evidence/0 -o shown.svg
              badge verify shown.json
            """)

    @Argument(
        help: "The badge as you received it: a JSON document, a picture, or - for standard input.",
        completion: .file())
    var file: String

    @Option(help: ArgumentHelp("What to show; repeatable.", valueName: "word|pointer"))
    var reveal: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; standard output if left out.", valueName: "file"), completion: .file())
    var output: String = "-"

    @OptionGroup(title: "Documents") var documents: DocumentOptions

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Print what was shown and left out as JSON (with -o).")
    var json = false

    func validate() throws {
        guard !json || output != "-" else {
            throw ValidationError("--json describes the file that was written: name one with -o.")
        }
    }

    func run() async throws {
        let input = InputFile(file)
        let destination = OutputFile(output, replacing: force)
        try destination.check(isNot: input)
        let form = try PartForm(fileName: output)
        try destination.checkDestination()
        let loader = try UsageError.explaining { try documents.supplied() }
        let whole = try input.read { try WholeBadge($0) }
        try form.check(for: whole, fileName: output)
        let parts = try reveal.map { try RevealedPart($0) }
        let pointers = try input.explaining { try parts.flatMap { try $0.pointers(in: whole.document) } }
        let integrity = try await DataIntegrity.reading(whole.document, contexts: loader)
        let part = try input.explaining { try integrity.derive(from: whole.document, revealing: pointers) }
        let bytes = try input.explaining { try form.bytes(of: part, from: whole) }
        let doubt = try await check(bytes, loader)
        try destination.write(bytes)
        try show(PartAccount(of: part, in: whole.document), doubt: doubt)
    }

    /// What is written must be accepted by whoever receives it.
    ///
    /// - Returns: why that cannot be decided here, when it cannot.
    /// - Throws: why it would be rejected.
    private func check(_ bytes: [UInt8], _ loader: DocumentIndex) async throws -> Finding? {
        let reports = await Verifier(loader: loader).verify(
            BadgeInput(name: output, bytes: bytes), options: VerificationOptions(at: Moment.now()),
            network: documents.network().forOneVerification())
        let outcomes = reports.flatMap(\.checks).map(\.outcome)
        for case .failed(let finding) in outcomes { throw PartError.rejected(finding) }
        for case .undetermined(let finding) in outcomes { return finding }
        return nil
    }

    private func show(_ account: PartAccount, doubt: Finding?) throws {
        if let doubt {
            Console().note(
                "Whether this part is sound could not be decided here. \(doubt.explanation) \(doubt.remedy) [\(doubt.code.text)]"
            )
        }
        if json {
            var object = account.json
            object["file"] = .text(output)
            object["verdict"] = .text((doubt == nil ? Verdict.accepted : .undetermined).rawValue)
            return try JSONOutput.write(.object(object))
        }
        let console = Console()
        guard output != "-" else {
            for line in account.lines { console.note("\(line.label): \(line.value)") }
            return
        }
        try console.paragraph("Wrote \(output): a part of the badge, with a proof for it.")
        for line in account.lines { try console.labelled(line.label, line.value) }
        if reveal.isEmpty {
            try console.paragraph("Only what every part shows is in it; to show more, add --reveal.")
        }
        try console.result("To check it: \(ShellWord.command) verify \(ShellWord(output))")
    }
}
