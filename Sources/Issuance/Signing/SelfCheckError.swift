public import Diagnostics
public import LinkedData
public import Proofs

/// Why a badge that was just signed is not handed out.
public enum SelfCheckError: ExplainedError, Equatable {
    /// The token cannot be read back.
    case token(JWSError)
    /// The document cannot be read back.
    case document(JSONError)
    /// The claims of the token cannot repeat the credential.
    case claims(VCJWTError)
    /// What the token says is not what was built.
    case changed
    /// Our own verifier refuses the badge, or could not decide, for these reasons.
    case refused([Finding])

    /// `self-check.changed`, `self-check.refused`, or the code of the error within.
    public var code: FindingCode {
        switch self {
        case .token(let error): error.code
        case .claims(let error): error.code
        case .document(let error): error.code
        case .changed: "self-check.changed"
        case .refused: "self-check.refused"
        }
    }

    /// What happened.
    public var explanation: String {
        "The badge was signed but not handed out, because it does not verify: " + reason
    }

    private var reason: String {
        switch self {
        case .token(let error): error.explanation
        case .claims(let error): error.explanation
        case .document(let error): error.explanation
        case .changed: "it does not say what was built."
        case .refused(let findings) where findings.isEmpty: "the verifier gave no report on it."
        case .refused(let findings): findings.map(\.explanation).joined(separator: " ")
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .refused(let findings):
            findings.first?.remedy ?? "Report this as a fault of the program, with the achievement and the profile."
        case .token, .claims, .document, .changed:
            "Check that the key belongs to the issuer; if it does, report this as a fault of the program."
        }
    }
}
