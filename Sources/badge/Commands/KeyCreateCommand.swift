import ArgumentParser
import Cryptography
import LinkedData

/// `badge key create`: a new private key.
struct KeyCreateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a private key in a file that only you can read.",
        usage: """
            badge key create [--type <type>] [--passphrase-file <file>]
                             [--passphrase-env <name>] [--force] [--json] -o <file>
            """,
        discussion: """
            Writes a PEM file (PKCS#8) with mode 0600, encrypted when you give a passphrase. Keep it and a copy in a \
            safe place: whoever has it can issue badges in your name, and without it you can issue no more.

            Examples:
              badge key create -o issuer.pem
              badge key create --type rsa2048 --passphrase-file passphrase.txt -o issuer.pem
            """)

    @Option(help: ArgumentHelp("The type of key.", valueName: "type"))
    var type: KeyTypeName = .ed25519

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"),
        completion: .file(extensions: ["pem"]))
    var output: String

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions

    @Flag(help: "Replace the file if it exists. The key in it is lost.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() throws {
        let file = OutputFile(output, replacing: force)
        guard !file.isStandardOutput else {
            throw UsageError(
                "A private key is not written to standard output.", remedy: "Name a file, for instance -o issuer.pem")
        }
        try file.checkDestination()
        let secret = try passphrase.passphrase()
        let key = try PrivateKey.generate(type.type)
        try file.write(try key.pem(passphrase: secret), readers: .owner)
        try show(PublicKeyForms(key.publicKey), isEncrypted: secret != nil)
    }

    private func show(_ forms: PublicKeyForms, isEncrypted: Bool) throws {
        let identifier = forms.did()
        if json {
            return try JSONOutput.write([
                "file": .text(output), "type": .text(type.rawValue), "encrypted": .bool(isEncrypted),
                "did": .text(identifier), "jwk": .object(forms.jwk()), "thumbprint": .text(forms.thumbprint()),
            ])
        }
        let console = Console()
        let protection = isEncrypted ? "encrypted with your passphrase" : "not encrypted"
        try console.paragraph(
            "Created \(output): a private key (\(forms.key.type.words)), readable by you alone, \(protection).")
        try console.paragraph("Its public identifier, which badges will name as their issuer: \(identifier)")
        try console.result("\nNext, award a badge:")
        try console.result(
            """
              \(ShellWord.command) issue --achievement achievement.json \\
                --key \(ShellWord(output)) --issuer-name "Your school" \\
                --recipient name@example.org --approved-by "Your name" \\
                --image picture.png -o badge.png
            """)
    }
}
