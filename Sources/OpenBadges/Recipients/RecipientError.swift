public import Diagnostics

/// Why an identity in a badge cannot be compared with a known one, or is another one.
public enum RecipientError: ExplainedError, Hashable {
    /// The text is marked as a hash and does not have the form of one that the standard knows.
    case unreadableHash(String)
    /// No identity in the badge is the known one.
    case mismatch
    /// The hash could not be computed.
    case hashing(String)

    /// `recipient.mismatch` or `crypto.failure`.
    public var code: FindingCode {
        switch self {
        case .unreadableHash, .mismatch: "recipient.mismatch"
        case .hashing: "crypto.failure"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .unreadableHash(let text) where text.isEmpty:
            "The badge says that the recipient's identity is hashed, but the hash is empty."
        case .unreadableHash(let text):
            "The badge says that the recipient's identity is hashed, but \"\(text.prefix(80))\" is not a sha256 or md5 hash."
        case .mismatch: "The badge was awarded to someone else."
        case .hashing(let reason): "The hash of the recipient's identity could not be computed: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .unreadableHash: "Ask the issuer for a badge whose identity is sha256$ and 64 hexadecimal digits."
        case .mismatch: "Check the spelling of the identity; a badge may also have been awarded to another address."
        case .hashing: "Check that this program can use the OpenSSL library of the machine."
        }
    }

    /// The section that defines the hash.
    public var specification: String? { "Open Badges 3.0, IdentityObject; Open Badges 2.0, IdentityHash" }
}
