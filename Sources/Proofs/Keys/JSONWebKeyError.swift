public import Cryptography
public import Diagnostics

/// Why a JSON Web Key, or a set of them, cannot be used.
public enum JSONWebKeyError: WordedError, Equatable {
    /// Not a JSON object.
    case notAnObject
    /// A member that the key type needs is absent.
    case missingMember(String)
    /// A member has another JSON type.
    case memberType(String, expected: Phrase)
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
    public var account: Phrase {
        switch self {
        case .notAnObject: Phrase("key.malformed/not-an-object")
        case .missingMember(let name): Phrase("key.malformed/missing-member", ["name": name])
        case .memberType(let name, let expected):
            Phrase("key.malformed/member-type", ["name": name, "expected": expected])
        case .encoding(let name): Phrase("key.malformed/encoding", ["name": name])
        case .coordinateLength(let name, let expected, let actual):
            Phrase("key.malformed/coordinate-length", ["name": name, "actual": actual, "expected": expected])
        case .leadingZero(let name): Phrase("key.malformed/leading-zero", ["name": name])
        case .privateMember(let name):
            Phrase("key.weak/json-web-key-holds-private-member-name", ["name": name])
        case .symmetric: Phrase("key.unsupported/symmetric")
        case .unsupportedKeyType(let type): Phrase("key.unsupported/unsupported-key-type", ["type": type.prefix(40)])
        case .unsupportedCurve(let curve): Phrase("key.unsupported/unsupported-curve", ["curve": curve.prefix(40)])
        case .key(let error): error.account
        case .tooManyKeys(let count, let limit):
            Phrase("limit.count/key-set-holds-count-keys-limit-limit", ["count": count, "limit": limit])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .notAnObject, .missingMember, .memberType, .encoding, .coordinateLength, .leadingZero:
            Phrase("do/issuer-publish-key-rfc-7517")
        case .privateMember: Phrase("do/issuer-must-replace-key-publish")
        case .symmetric: Phrase("do/issuer-must-sign-key-pair")
        case .unsupportedKeyType, .unsupportedCurve: Phrase("do/supported-okp-ed25519-ec-p")
        case .key(let error): error.advice
        case .tooManyKeys: Phrase("do/issuer-publish-only-keys-use")
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
