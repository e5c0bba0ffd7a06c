import ArgumentParser
import Cryptography
import LinkedData

/// `badge key inspect`: what a key file holds, without showing anything secret.
struct KeyInspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Say what a key file holds. Nothing secret is shown.",
        usage: """
            badge key inspect <file> [--passphrase-file <file>]
                              [--passphrase-env <name>] [--json]
            """,
        discussion: """
            Reads private and public PEM files, JSON Web Keys, Multikey and did:key texts.

            Example:
              badge key inspect issuer.pem
            """)

    @Argument(help: "The key file, or - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() throws {
        let input = InputFile(file)
        let content = try KeyFile(file: input, passphrase: passphrase).read()
        let forms = PublicKeyForms(content.publicKey)
        var mode: UInt32?
        if case .privateKey = content { mode = try input.mode() }
        json ? try writeJSON(content, forms, mode) : try writeText(content, forms, mode)
    }

    private func writeJSON(_ content: KeyFile.Content, _ forms: PublicKeyForms, _ mode: UInt32?) throws {
        var object: JSONObject = JSONObject()
        object["file"] = .text(file)
        switch content {
        case .privateKey(_, let isEncrypted):
            object["private"] = true
            object["encrypted"] = .bool(isEncrypted)
            object["mode"] = mode.map { .text(Self.octal($0)) }
        case .publicKey: object["private"] = false
        }
        object["type"] = .text(forms.key.type.name)
        object["did"] = .text(forms.did())
        object["thumbprint"] = .text(try forms.thumbprint())
        object["jwk"] = .object(forms.jwk())
        try JSONOutput.write(.object(object))
    }

    private func writeText(_ content: KeyFile.Content, _ forms: PublicKeyForms, _ mode: UInt32?) throws {
        let console = Console()
        let type = forms.key.type.words
        switch content {
        case .privateKey(_, let isEncrypted):
            let protection = isEncrypted ? "encrypted" : "not encrypted"
            try console.paragraph("\(file) holds a private key (\(type)), \(protection).")
        case .publicKey:
            try console.paragraph("\(file) holds a public key (\(type)).")
        }
        try console.result("")
        try console.paragraph("\(forms.did())", first: "  Identifier    ")
        try console.paragraph("\(forms.thumbprint())", first: "  Thumbprint    ")
        if let mode {
            let isSafe = mode & 0o077 == 0
            try console.paragraph(
                isSafe
                    ? "\(Self.octal(mode)), only you can read it"
                    : "\(Self.octal(mode)), other accounts can read it; run: chmod 600 \(file)",
                first: "  Permissions   ")
        }
    }

    private static func octal(_ mode: UInt32) -> String {
        let digits = String(mode & 0o777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
