import ArgumentParser
import Cryptography
import LinkedData

/// `badge key rotate`: a programme gets a new key.
struct KeyRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give a programme a new key, and retire the one in use.",
        usage: """
            badge key rotate [--type <type>] [--lost <file>]
                        [--programme <folder>] [<options>]
            """,
        discussion: """
            The new key signs from now on. Of the old one only the public half stays: badges that it signed are good, and \
            nobody can sign more with it. Publish afterwards, so that verifiers find the new key. A passphrase that \
            protects the old key protects the new one.

            When the old key is lost, and every copy of it, --lost names the key set that badge publish wrote (jwks.json), \
            from a place that nobody else can write to. Its keys stay published, so that badges which they signed are good. \
            If somebody else may have the key, revoke what was not awarded by you.

            Examples:
              badge key rotate --programme school
              badge publish /srv/www/badges --programme school
              badge key rotate --lost /srv/www/badges/jwks.json
            """)

    @Option(help: ArgumentHelp("The type of key.", valueName: "type"))
    var type: KeyTypeName = .ed25519

    @Option(
        help: ArgumentHelp("The key in use is lost; its public half is in this file.", valueName: "file"),
        completion: .file(extensions: ["json", "pem"]))
    var lost: String?

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() async throws {
        let key = try PrivateKey.generate(type.type)
        let folder = try programme.open()
        if let lost {
            let published = try UsageError.explaining {
                try PublicKeySetFile(file: InputFile(lost), passphrase: passphrase).read()
            }
            try await folder.replaceLostKey(among: published, by: key, passphrase)
        } else {
            try folder.rotateKey(to: key, passphrase)
        }
        let forms = PublicKeyForms(key.publicKey)
        if json {
            return try JSONOutput.write([
                "type": .text(type.rawValue), "did": .text(forms.did()), "thumbprint": .text(forms.thumbprint()),
            ])
        }
        try Console().paragraph(
            "A new key (\(forms.key.type.words)) signs from now on. Publish, so that verifiers find it; keep a copy of "
                + "the folder keys in a safe place.")
    }
}
