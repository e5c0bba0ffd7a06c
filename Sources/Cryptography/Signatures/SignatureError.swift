public import Diagnostics

/// Why a signature could not be verified or made.
public enum SignatureError: ExplainedError, Equatable {
    /// The signature is not that of this key over this message.
    case invalid
    /// The algorithm is for keys of another kind.
    case algorithmDoesNotFit(SignatureAlgorithm, KeyType)
    /// OpenSSL failed.
    case failure(CryptographyError)

    /// `jws.signature`, `jws.alg` or `crypto.failure`.
    public var code: FindingCode {
        switch self {
        case .invalid: "jws.signature"
        case .algorithmDoesNotFit: "jws.alg"
        case .failure(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .invalid: "The signature does not belong to these contents and this key."
        case .algorithmDoesNotFit(let algorithm, let type):
            "The algorithm \(algorithm.rawValue) cannot be used with a key of the kind \(type)."
        case .failure(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .invalid: "The contents were changed after signing, or another key signed them; ask the issuer."
        case .algorithmDoesNotFit:
            "Choose the algorithm that belongs to the key: EdDSA, ES256, ES384, or RS and PS for RSA."
        case .failure(let error): error.remedy
        }
    }
}
