import Diagnostics

/// Why there is no passphrase although one was asked for.
enum PassphraseError: ExplainedError, Equatable {
    /// The environment variable is not set.
    case variableMissing(name: String)
    /// The first line has no characters.
    case empty
    /// The key is encrypted, no option says where its passphrase is, and there is nobody to ask.
    case needed
    /// The passphrase from there does not open the key.
    case wrong(source: String)

    var code: FindingCode { "key.passphrase" }

    var explanation: String {
        switch self {
        case .variableMissing(let name): "The environment variable \(name) is not set."
        case .empty: "The passphrase is empty."
        case .needed: "The private key is encrypted and no passphrase was given."
        case .wrong(let source): "The passphrase \(source) does not open the private key."
        }
    }

    var remedy: String {
        switch self {
        case .variableMissing: "Set and export it, or use --passphrase-file."
        case .empty: "Write the passphrase into the first line, or leave the option out for a key without one."
        case .needed: "Add --passphrase-file FILE or --passphrase-env NAME; on a terminal you are asked for it."
        case .wrong: "Capital letters and the keyboard layout matter; only the first line of a file counts."
        }
    }
}
