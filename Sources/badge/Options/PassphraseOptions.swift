import ArgumentParser
private import Cryptography
private import Glibc

/// Where the passphrase of a private key comes from: never the command line itself, which other accounts can see.
struct PassphraseOptions: ParsableArguments {
    @Option(
        name: .customLong("passphrase-file"),
        help: ArgumentHelp("Read the passphrase of the key from the first line of this file.", valueName: "file"),
        completion: .file())
    var file: String?

    @Option(
        name: .customLong("passphrase-env"),
        help: ArgumentHelp("Read the passphrase of the key from this environment variable.", valueName: "name"))
    var variable: String?

    func validate() throws {
        guard file == nil || variable == nil else {
            throw ValidationError("Give either --passphrase-file or --passphrase-env, not both.")
        }
    }

    /// The passphrase, or `nil` when none was asked for.
    func passphrase() throws -> [UInt8]? {
        let bytes: [UInt8]
        if let file {
            bytes = try InputFile(file).read(limit: .document)
        } else if let variable {
            guard let value = getenv(variable) else { throw PassphraseError.variableMissing(name: variable) }
            bytes = Array(String(cString: value).utf8)
        } else {
            return nil
        }
        let line = Array(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
        guard !line.isEmpty else { throw PassphraseError.empty }
        return line
    }

    /// Opens a key with the passphrase that the options give. A person at a terminal is asked for one that is needed.
    func open<Key>(_ read: (_ passphrase: [UInt8]?) throws -> Key) throws -> Key {
        let given = try passphrase()
        do {
            return try explaining(source: source) { try read(given) }
        } catch KeyError.passphraseNeeded {
            guard let typed = try PassphrasePrompt.ask() else { throw PassphraseError.needed }
            return try explaining(source: "that you typed") { try read(typed) }
        }
    }

    private func explaining<Key>(source: String, _ read: () throws -> Key) throws -> Key {
        do {
            return try read()
        } catch KeyError.passphraseWrong {
            throw PassphraseError.wrong(source: source)
        }
    }

    private var source: String {
        if let file { return "in \(file) (--passphrase-file)" }
        return "in the variable \(variable ?? "") (--passphrase-env)"
    }
}
