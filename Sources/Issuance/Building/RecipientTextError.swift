public import Diagnostics
public import Proofs

/// Why text does not say who gets a badge.
///
/// The text itself is not repeated: error messages end up in logs, and addresses do not belong there.
public enum RecipientTextError: ExplainedError, Equatable {
    /// Nothing was given.
    case empty
    /// More than 2,000 bytes.
    case tooLong(bytes: Int)
    /// A control character, white space within, or a control of text direction.
    case forbiddenCharacter(String)
    /// A DID that no software could resolve.
    case malformedDID(DIDError)
    /// Neither an e-mail address nor a DID nor a web address.
    case unrecognised
    /// The salt or the hash could not be had.
    case unavailable(reason: String)

    /// `recipient.missing`, `recipient.malformed` or `crypto.failure`.
    public var code: FindingCode {
        switch self {
        case .empty: "recipient.missing"
        case .tooLong, .forbiddenCharacter, .malformedDID, .unrecognised: "recipient.malformed"
        case .unavailable: "crypto.failure"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .empty: "Nobody is named as the recipient of the badge."
        case .tooLong(let bytes): "The recipient is given in \(bytes) bytes; no address or identifier is that long."
        case .forbiddenCharacter(let character): "The recipient holds \(character), which no address may hold."
        case .malformedDID(let error): "The recipient's DID is not one: \(error.explanation)"
        case .unrecognised: "The recipient is neither an e-mail address nor a DID nor a web address."
        case .unavailable(let reason): "The address of the recipient could not be hashed: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .empty, .unrecognised: "Write it as someone@example.org, did:key:z6Mk… or https://example.org/people/7."
        case .malformedDID: "Copy the DID again, whole: a single missing letter makes it another one."
        case .tooLong, .forbiddenCharacter: "Type the address again, without anything around it."
        case .unavailable: "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again."
        }
    }
}
