import Diagnostics

/// Why there is no passphrase although one was asked for.
enum PassphraseError: ExplainedError, Equatable {
    /// The environment variable is not set.
    case variableMissing(name: String)
    /// The first line has no characters.
    case empty

    var code: FindingCode { "key.passphrase" }

    var explanation: String {
        switch self {
        case .variableMissing(let name): "The environment variable \(name) is not set."
        case .empty: "The passphrase is empty."
        }
    }

    var remedy: String {
        switch self {
        case .variableMissing: "Set and export it, or use --passphrase-file."
        case .empty: "Write the passphrase into the first line, or leave the option out for a key without one."
        }
    }
}
