import ArgumentParser
import Cryptography
import Diagnostics
import LinkedData
import OpenBadges
import Proofs

/// `badge canonicalize`: a document in the form that a proof hashes.
struct CanonicalizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "canonicalize",
        abstract: "Show a document in the form that a proof is made over.",
        usage: """
            badge canonicalize <file> [--without-proof] [--form rdfc|jcs]
                               [--hash sha256|sha384] [--documents <index>] [--json]
            """,
        discussion: """
            A Data Integrity proof signs a hash of the document in a canonical form: its statements as sorted N-Quads \
            (rdfc) or its JSON with sorted members (jcs). When two programs disagree about a proof, compare what each of \
            them makes of the document. The digest, and what a proof would not cover, go to standard error. Of a token \
            only the credential is taken, without the claims beside it.

            Nothing is verified. To see the form, hashes and key of a proof that is there, use: \
            badge verify --explain

            Examples:
              badge canonicalize credential.json --without-proof
              badge canonicalize credential.json --form jcs > canonical.json
            """)

    @Argument(help: "A JSON document, token or picture, or - for standard input.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The canonical form.", valueName: "rdfc|jcs"))
    var form: CanonicalFormName = .rdfc

    @Option(help: ArgumentHelp("The hash function; P-384 keys use sha384.", valueName: "sha256|sha384"))
    var hash: HashName = .sha256

    @Flag(help: "Leave out the member proof, as proofs do themselves.")
    var withoutProof = false

    @OptionGroup(title: "Documents") var documents: DocumentOptions

    @Flag(help: "Print as one JSON object.")
    var json = false

    func run() async throws {
        let loader = try UsageError.explaining { try documents.supplied() }
        let source = try InputFile(file).read { try CanonicalizedBadge($0, named: file) }
        var document = source.document
        if withoutProof { document["proof"] = nil }
        let canonical = try await CanonicalDocument(
            document, form: form.form, hash: hash.algorithm, contexts: loader)
        var notes = source.notes
        if !withoutProof { notes += source.notesOnProofs }
        if canonical.bytes.isEmpty {
            let reason = document["@context"] == nil ? "The document has no @context, so n" : "N"
            notes.append(
                "\(reason)othing in it has a meaning: it makes no statements, and this is the hash of nothing.")
        }
        try json ? writeJSON(canonical, notes) : writeText(canonical, notes)
    }

    private func writeText(_ canonical: CanonicalDocument, _ notes: [String]) throws {
        let console = Console()
        try console.exact(canonical.bytes)
        console.note("\(hash.rawValue): \(Hexadecimal.encode(canonical.digest))")
        for note in notes { console.note("\(note)") }
        for loss in canonical.losses {
            let error = DataIntegrityError.unsigned(loss)
            console.note("\(error.explanation) (at \(loss.place.text)) [\(error.code.text)]")
        }
    }

    private func writeJSON(_ canonical: CanonicalDocument, _ notes: [String]) throws {
        var object = JSONObject()
        object["form"] = .text(form.rawValue)
        object["hash"] = .text(hash.rawValue)
        object["digest"] = .text(Hexadecimal.encode(canonical.digest))
        object["canonical"] = .text(String(decoding: canonical.bytes, as: UTF8.self))
        object["notes"] = .array(notes.map { .text($0) })
        object["uncovered"] = .array(
            canonical.losses.map { loss in
                [
                    "place": .text(loss.place.text),
                    "explanation": .text(DataIntegrityError.unsigned(loss).explanation),
                ]
            })
        try JSONOutput.write(.object(object))
    }
}
