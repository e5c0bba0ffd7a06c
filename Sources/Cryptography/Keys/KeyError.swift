public import Diagnostics

/// Why a key is not accepted.
public enum KeyError: WordedError, Equatable {
    /// The key has the right form but gives no security.
    case weak(KeyWeakness)
    /// The key does not have the right form.
    case malformed(KeyMalformation)
    /// A key of a kind that is not supported; `kind` names it.
    case unsupported(kind: Phrase)
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
    public var account: Phrase {
        switch self {
        case .weak(let weakness): weakness.account
        case .malformed(let malformation): malformation.account
        case .unsupported(let kind): Phrase("key.unsupported/unsupported", ["kind": kind])
        case .passphraseNeeded: Phrase("key.passphrase/passphrase-needed")
        case .passphraseWrong: Phrase("key.passphrase/passphrase-wrong")
        case .passphraseEmpty: Phrase("key.passphrase/passphrase-empty")
        case .failure(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .weak: Phrase("do/do-not-trust-key-owner")
        case .malformed(.pem(let error)): error.advice
        case .malformed: Phrase("do/owner-key-again-pem-jwk")
        case .unsupported: Phrase("do/use-ed25519-p-256-p")
        case .passphraseNeeded: Phrase("do/give-passphrase-key")
        case .passphraseWrong: Phrase("do/try-again-capital-letters-keyboard")
        case .passphraseEmpty: Phrase("do/choose-passphrase-store-key-without")
        case .failure(let error): error.advice
        }
    }
}
