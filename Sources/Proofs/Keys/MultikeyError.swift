public import Cryptography
public import Diagnostics

/// Why a text is not a Multikey that can be used.
public enum MultikeyError: ExplainedError, Equatable {
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
    public var explanation: String {
        switch self {
        case .tooLong(let characters, let limit):
            "The multibase key has \(characters) characters; the limit is \(limit)."
        case .notBase58: "The multibase key is not the letter z followed by base58 text."
        case .unsupportedType(let name): "Multibase keys of the type \(name) are not supported."
        case .length(let expected, let actual):
            "The multibase key holds \(actual) bytes where its type has \(expected)."
        case .key(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .tooLong, .notBase58, .length: "Check that the key was copied whole; it starts with z6Mk, zDn or z82."
        case .unsupportedType: "Supported are Ed25519 (z6Mk), P-256 (zDn), P-384 (z82) and RSA (z4MX, zgg)."
        case .key(let error): error.remedy
        }
    }

    /// Controlled Identifiers.
    public var specification: String? { "Controlled Identifiers 1.0, Multikey" }
}
