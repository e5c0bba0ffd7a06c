public import Diagnostics

/// Why a credential got no identifier.
public enum IdentifierError: ExplainedError, Equatable {
    /// The idempotency key is empty or has more than 1,000 bytes.
    case idempotencyKey(bytes: Int)
    /// Neither a web address nor a `urn:uuid:` of version 1 to 5.
    case unsuitable(String)
    /// Randomness or the hash could not be had.
    case unavailable(reason: String)

    /// `building.idempotency-key`, `building.identifier` or `crypto.failure`.
    public var code: FindingCode {
        switch self {
        case .idempotencyKey: "building.idempotency-key"
        case .unsuitable: "building.identifier"
        case .unavailable: "crypto.failure"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .idempotencyKey(let bytes):
            "The idempotency key has \(bytes) bytes; it must have between 1 and 1,000."
        case .unsuitable(let text): "A credential cannot be identified by \"\(text)\": not every reader takes it."
        case .unavailable(let reason): "No identifier could be made for the credential: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .idempotencyKey: "Use the identifier of the submission or of the request as the key."
        case .unsuitable: "Use an https address or a urn:uuid, or leave the identifier out and a new one is made."
        case .unavailable: "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again."
        }
    }
}
