import ArgumentParser

/// `badge key`: the keys that badges are signed with.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Create, show and check the keys that badges are signed with.",
        discussion: """
            A badge is signed with a private key, which only the issuer has; everybody checks it with the public key. \
            An Ed25519 key is the right choice unless a system that has to read the badges asks for another one. \
            Open Badges 2.0 platforms often want RSA.

            Examples:
              badge key create -o issuer.pem
              badge key public issuer.pem --as did
              badge key inspect issuer.pem
              badge key rotate --programme school
            """,
        subcommands: [KeyCreateCommand.self, KeyPublicCommand.self, KeyInspectCommand.self, KeyRotateCommand.self])
}
