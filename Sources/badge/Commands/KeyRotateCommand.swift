import ArgumentParser
import Cryptography
import LinkedData

/// `badge key rotate`: a programme gets a new key.
struct KeyRotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give a programme a new key, and retire the one in use.",
        usage: """
            badge key rotate [--type <type>] [--programme <folder>] [<options>]
            """,
        discussion: """
            The new key signs from now on. Of the old one only the public half stays: badges that it signed are good, and \
            nobody can sign more with it. Publish afterwards, so that verifiers find the new key. A passphrase that \
            protects the old key protects the new one.

            Example:
              badge key rotate --programme school
              badge publish /srv/www/badges --programme school
            """)

    @Option(help: ArgumentHelp("The type of key.", valueName: "type"))
    var type: KeyTypeName = .ed25519

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var programme: ProgrammeOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() throws {
        let key = try PrivateKey.generate(type.type)
        try programme.open().rotateKey(to: key, passphrase)
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
