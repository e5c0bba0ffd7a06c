public import Cryptography
public import Diagnostics

/// Why a JSON Web Key, or a set of them, cannot be used.
public enum JSONWebKeyError: ExplainedError, Equatable {
    /// Not a JSON object.
    case notAnObject
    /// A member that the key type needs is absent.
    case missingMember(String)
    /// A member has another JSON type.
    case memberType(String, expected: String)
    /// The text of a member is not base64url without padding.
    case encoding(String)
    /// A coordinate is longer or shorter than the curve's.
    case coordinateLength(String, expected: Int, actual: Int)
    /// A number has zero octets in front, so that one key would have several spellings.
    case leadingZero(String)
    /// The key is given together with its private part.
    case privateMember(String)
    /// A symmetric key (`oct`).
    case symmetric
    /// A key type that is not OKP, EC or RSA.
    case unsupportedKeyType(String)
    /// A curve that is not Ed25519, P-256 or P-384.
    case unsupportedCurve(String)
    /// The key material itself is refused.
    case key(KeyError)
    /// More keys in one set than the limit.
    case tooManyKeys(Int, limit: Int)

    /// `key.malformed`, `key.unsupported`, `key.weak`, `limit.count`, or the code of the key error.
    public var code: FindingCode {
        switch self {
        case .notAnObject, .missingMember, .memberType, .encoding, .coordinateLength, .leadingZero: "key.malformed"
        case .privateMember: "key.weak"
        case .symmetric, .unsupportedKeyType, .unsupportedCurve: "key.unsupported"
        case .key(let error): error.code
        case .tooManyKeys: "limit.count"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .notAnObject: "The key or key set is not a JSON object."
        case .missingMember(let name): "The JSON Web Key has no member \"\(name)\"."
        case .memberType(let name, let expected): "The member \"\(name)\" of the JSON Web Key is not \(expected)."
        case .encoding(let name): "The member \"\(name)\" of the JSON Web Key is not base64url text without padding."
        case .coordinateLength(let name, let expected, let actual):
            "The member \"\(name)\" of the JSON Web Key has \(actual) octets; its curve needs exactly \(expected)."
        case .leadingZero(let name): "The number \"\(name)\" of the JSON Web Key starts with a zero octet."
        case .privateMember(let name):
            "The JSON Web Key holds the private member \"\(name)\", so everybody who reads it can sign."
        case .symmetric: "The JSON Web Key is a symmetric one (oct): who can verify with it can also sign with it."
        case .unsupportedKeyType(let type): "JSON Web Keys of the type \"\(type.prefix(40))\" are not supported."
        case .unsupportedCurve(let curve): "JSON Web Keys on the curve \"\(curve.prefix(40))\" are not supported."
        case .key(let error): error.explanation
        case .tooManyKeys(let count, let limit): "The key set holds \(count) keys; the limit is \(limit)."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .notAnObject, .missingMember, .memberType, .encoding, .coordinateLength, .leadingZero:
            "Ask the issuer to publish the key as RFC 7517 and RFC 7518 describe."
        case .privateMember: "The issuer must replace this key and publish only the public part of the new one."
        case .symmetric: "The issuer must sign with a key pair: Ed25519, P-256, P-384 or RSA."
        case .unsupportedKeyType, .unsupportedCurve: "Supported are OKP Ed25519, EC P-256 and P-384, and RSA."
        case .key(let error): error.remedy
        case .tooManyKeys: "Ask the issuer to publish only the keys in use."
        }
    }

    /// The RFC that defines the member.
    public var specification: String? {
        switch self {
        case .notAnObject, .missingMember, .memberType: "RFC 7517, JSON Web Key (JWK) Format"
        case .encoding, .coordinateLength, .leadingZero: "RFC 7518, Cryptographic Algorithms for Keys"
        case .privateMember, .symmetric: "Open Badges 3.0, JSON Web Token Proof Format"
        case .key(let error): error.specification
        case .unsupportedKeyType, .unsupportedCurve, .tooManyKeys: nil
        }
    }
}
