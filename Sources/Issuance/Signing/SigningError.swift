public import Diagnostics
internal import LinkedData
public import Proofs

/// Why a badge that was built could not be signed.
public enum SigningError: ExplainedError, Equatable {
    /// The key is not one of the issuer's.
    case foreignKey(issuer: String)
    /// The badge names another issuer than the one who signs.
    case foreignIssuer(badge: String, signer: String)
    /// The badge says that it is signed with another key of the issuer.
    case otherKey(named: String)
    /// The algorithm does not fit the key.
    case algorithm(String, key: String)
    /// The credential and the claims of its token cannot agree.
    case claims(VCJWTError)
    /// The signature of a token could not be made.
    case signature(JWSError)
    /// The proof could not be embedded.
    case proof(DataIntegrityError)

    /// `signing.key`, `signing.issuer`, `jws.alg`, or the code of the error within.
    public var code: FindingCode {
        switch self {
        case .foreignKey, .otherKey: "signing.key"
        case .foreignIssuer: "signing.issuer"
        case .algorithm: "jws.alg"
        case .claims(let error): error.code
        case .signature(let error): error.code
        case .proof(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .foreignKey(let issuer): "The key is not one of those that belong to \(issuer)."
        case .foreignIssuer(let badge, let signer): "The badge is one of \(badge), but \(signer) would sign it."
        case .otherKey(let named): "The badge says that it is signed with \(named), which is not the key in use."
        case .algorithm(let name, let key): "The algorithm \(name) does not fit a key of the type \(key)."
        case .claims(let error): error.explanation
        case .signature(let error): error.explanation
        case .proof(.unsigned(let loss)):
            "A signature would not cover everything in the badge: at \(loss.place), \(loss.reason.sentence)"
        case .proof(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .foreignKey: "Name the issuer's own key with --key, or make this one known in the issuer's profile first."
        case .foreignIssuer: "Sign it with a key of the issuer that it names."
        case .otherKey: "Sign with the first key of the issuer."
        case .algorithm: "Use EdDSA with Ed25519, ES256 with P-256, ES384 with P-384, and RS256 with RSA."
        case .claims(let error): error.remedy
        case .signature(let error): error.remedy
        case .proof(.unsigned):
            "Leave it out of the achievement or the profile, or sign so that every letter is covered: --proof vc-jwt"
        case .proof(let error): error.remedy
        }
    }
}
