import ArgumentParser
import LinkedData
import OpenBadges
import Proofs

/// `badge derive`: a part of a badge, with a proof for that part.
struct DeriveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "derive",
        abstract: "Show a part of a badge, and keep the rest to yourself.",
        discussion: """
            Some badges are signed so that their holder can show parts of them (ecdsa-sd-2023). Every part shows who \
            awarded which achievement and when; what else is shown is for you to choose. The part has a proof that \
            anybody can check, and nobody can find out from it what you left out. Keep the whole badge: parts can be \
            made from it alone.

            --reveal takes a JSON Pointer (/evidence/0) or one of these words:
              \(RevealedPart.words.map(\.name).joined(separator: ", "))

            Examples:
              badge derive badge.json --reveal recipient -o shown.json
              badge derive badge.json --reveal results --reveal /evidence/0 -o shown.json
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

    @Flag(help: "Replace the file if it exists.")
    var force = false

    func run() async throws {
        let destination = OutputFile(output, replacing: force)
        try destination.checkDestination()
        let document = try InputFile(file).read { bytes in try Self.document(in: BadgeFile(bytes)) }
        let pointers = try reveal.flatMap { try RevealedPart($0).pointers(in: document) }
        let derived = try DataIntegrity.bundled.derive(from: document, revealing: pointers)
        try destination.write(JSONValue.object(derived).serialized(indentation: 2) + [UInt8(ascii: "\n")])
        guard !destination.isStandardOutput else { return }
        try Console().paragraph("Wrote \(output): a part of the badge, with a proof for it.")
        try Console().result("To check it: \(ShellWord.command) verify \(ShellWord(output))")
    }

    /// The badge with a proof inside; a token cannot be shown in parts.
    private static func document(in file: BadgeFile) throws -> JSONObject {
        for badge in file.badges {
            guard case .document = badge.payload, let document = try PayloadContents(badge.payload).document,
                document["proof"] != nil
            else { continue }
            return document
        }
        throw SelectiveDisclosureError.noBaseProof
    }
}
