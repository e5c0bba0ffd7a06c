public import Diagnostics

/// Why a key is not accepted.
public enum KeyError: ExplainedError, Equatable {
    /// The key has the right form but gives no security.
    case weak(KeyWeakness)
    /// The key does not have the right form.
    case malformed(KeyMalformation)
    /// A key of a kind that is not supported; `kind` names it.
    case unsupported(kind: String)
    /// The private key is encrypted and no passphrase was given.
    case passphraseNeeded
    /// The passphrase does not open the private key.
    case passphraseWrong
    /// A private key was to be encrypted with an empty passphrase.
    case passphraseEmpty
    /// OpenSSL failed.
    case failure(CryptographyError)

    /// `key.weak`, `key.malformed`, `key.unsupported`, `key.passphrase`, `crypto.failure` or that of the PEM fault.
    public var code: FindingCode {
        switch self {
        case .weak: "key.weak"
        case .malformed: "key.malformed"
        case .unsupported: "key.unsupported"
        case .passphraseNeeded, .passphraseWrong, .passphraseEmpty: "key.passphrase"
        case .failure(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .weak(let weakness): weakness.explanation
        case .malformed(let malformation): malformation.explanation
        case .unsupported(let kind): "Keys of this kind are not supported: \(kind.prefix(80))."
        case .passphraseNeeded: "The private key is encrypted and no passphrase was given."
        case .passphraseWrong: "The passphrase does not open the private key."
        case .passphraseEmpty: "An empty passphrase protects nothing."
        case .failure(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .weak: "Do not trust this key; its owner should make a new one, for instance Ed25519."
        case .malformed(.pem(let error)): error.remedy
        case .malformed: "Ask the owner of the key for it again, as PEM, JWK or Multikey."
        case .unsupported: "Use an Ed25519, P-256, P-384 or RSA (2048 to 8192 bits) key."
        case .passphraseNeeded: "Give the passphrase of the key."
        case .passphraseWrong: "Try again; capital letters and the keyboard layout matter."
        case .passphraseEmpty: "Choose a passphrase, or store the key without one on purpose."
        case .failure(let error): error.remedy
        }
    }
}
