public import Diagnostics

/// Why an identity in a badge cannot be compared with a known one, or is another one.
public enum RecipientError: WordedError, Hashable {
    /// The text is marked as a hash and does not have the form of one that the standard knows.
    case unreadableHash(String)
    /// No identity in the badge is the known one.
    case mismatch
    /// The badge has no identity to compare with.
    case unnamed
    /// The hash could not be computed.
    case hashing(Phrase)

    /// `recipient.mismatch`, `recipient.unnamed` or `crypto.failure`.
    public var code: FindingCode {
        switch self {
        case .unreadableHash, .mismatch: "recipient.mismatch"
        case .unnamed: "recipient.unnamed"
        case .hashing: "crypto.failure"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .unreadableHash(let text) where text.isEmpty:
            Phrase("recipient.mismatch/unreadable-hash")
        case .unreadableHash(let text):
            Phrase("recipient.mismatch/badge-says-recipient-identity-hashed-but-text", ["text": text.prefix(80)])
        case .mismatch: Phrase("recipient.mismatch/mismatch")
        case .unnamed: Phrase("recipient.unnamed/unnamed")
        case .hashing(let reason): Phrase("crypto.failure/hashing", ["reason": reason])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .unreadableHash: Phrase("do/issuer-badge-whose-identity-sha256")
        case .unnamed: Phrase("do/holder-copy-names-recipient")
        case .mismatch: Phrase("do/check-spelling-identity-badge-may")
        case .hashing: Phrase("do/check-program-can-use-openssl")
        }
    }

    /// The section that defines the hash.
    public var specification: String? { "Open Badges 3.0, IdentityObject; Open Badges 2.0, IdentityHash" }
}
