public import Diagnostics

/// Why a signature could not be verified or made.
public enum SignatureError: WordedError, Equatable {
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
    public var account: Phrase {
        switch self {
        case .invalid: Phrase("jws.signature/invalid")
        case .algorithmDoesNotFit(let algorithm, let type):
            Phrase("jws.alg/algorithm-does-not-fit", ["algorithm": algorithm.rawValue, "type": type])
        case .failure(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .invalid: Phrase("do/contents-were-changed-after-signing")
        case .algorithmDoesNotFit:
            Phrase("do/choose-algorithm-belongs-key-eddsa")
        case .failure(let error): error.advice
        }
    }
}
