import ArgumentParser
import Cryptography
import LinkedData

/// `badge key public`: the public half of a key.
struct KeyPublicCommand: ParsableCommand {
    /// The ways to write a public key.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case did, jwk, multikey, pem
    }

    static let configuration = CommandConfiguration(
        commandName: "public",
        abstract: "Print the public half of a key, for others to check your badges with.",
        usage: """
            badge key public <file> [--as <form>] [--passphrase-file <file>]
                             [--passphrase-env <name>] [--json]
            """,
        discussion: """
            did        the identifier that badges name as their issuer (did:key; did:jwk for RSA)
            jwk        JSON Web Key, for a key set or an issuer profile
            multikey   one word, for a DID document
            pem        for an Open Badges 2.0 profile and for OpenSSL

            Example:
              badge key public issuer.pem --as did
            """)

    @Argument(help: "The key file (PEM), or - for standard input.", completion: .file(extensions: ["pem"]))
    var file: String

    @Option(name: .customLong("as"), help: ArgumentHelp("The form.", valueName: "form"))
    var form: Form = .did

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions

    @Flag(help: "Print every form as one JSON object.")
    var json = false

    func run() throws {
        let key = try KeyFile(file: InputFile(file), passphrase: passphrase).read()
        let forms = PublicKeyForms(key.publicKey)
        if json {
            return try JSONOutput.write([
                "type": .text(key.publicKey.type.name), "did": .text(forms.did()), "jwk": .object(forms.jwk()),
                "multikey": .text(forms.multikey()), "pem": .text(key.publicKey.pem),
            ])
        }
        let console = Console()
        switch form {
        case .did: try console.result("\(forms.did())")
        case .jwk: try JSONOutput.write(.object(forms.jwk()))
        case .multikey: try console.result("\(forms.multikey())")
        case .pem: try Console.write(Array(key.publicKey.pem.utf8), to: 1)
        }
    }
}
