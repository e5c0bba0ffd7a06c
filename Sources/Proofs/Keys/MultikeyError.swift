public import Cryptography
public import Diagnostics

/// Why a text is not a Multikey that can be used.
public enum MultikeyError: WordedError, Equatable {
    /// Longer than any key.
    case tooLong(characters: Int, limit: Int)
    /// Not the letter `z` with base58 text.
    case notBase58
    /// A key type that is not used for badges.
    case unsupportedType(String)
    /// More or fewer bytes than the key type has.
    case length(expected: Int, actual: Int)
    /// The key material itself is refused.
    case key(KeyError)

    /// `limit.size`, `key.malformed`, `key.unsupported`, or the code of the key error.
    public var code: FindingCode {
        switch self {
        case .tooLong: "limit.size"
        case .notBase58, .length: "key.malformed"
        case .unsupportedType: "key.unsupported"
        case .key(let error): error.code
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .tooLong(let characters, let limit):
            Phrase(
                "limit.size/multibase-key-characters-characters-limit-limit",
                ["characters": characters, "limit": limit])
        case .notBase58: Phrase("key.malformed/not-base58")
        case .unsupportedType(let name):
            Phrase("key.unsupported/multibase-keys-type-name-not-supported", ["name": name])
        case .length(let expected, let actual):
            Phrase("key.malformed/length", ["actual": actual, "expected": expected])
        case .key(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .tooLong, .notBase58, .length: Phrase("do/check-key-copied-whole-starts")
        case .unsupportedType: Phrase("do/supported-ed25519-z6mk-p-256")
        case .key(let error): error.advice
        }
    }

    /// Controlled Identifiers.
    public var specification: String? { "Controlled Identifiers 1.0, Multikey" }
}
