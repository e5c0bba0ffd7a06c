public import Cryptography
public import Diagnostics
public import LinkedData

/// Why a signed token is refused.
public enum JWSError: WordedError, Equatable {
    /// The parts of a token.
    public enum Part: String, Sendable {
        /// The first.
        case header
        /// The second.
        case payload
        /// The third.
        case signature
    }

    /// Longer than the limit.
    case tooLong(bytes: Int, limit: Int)
    /// The header is longer than the limit.
    case headerTooLong(bytes: Int, limit: Int)
    /// The name of the key is longer than the limit.
    case keyIDTooLong(bytes: Int, limit: Int)
    /// Not three parts.
    case parts(Int)
    /// A part that is not strict base64url.
    case encoding(part: Part, TextEncodingError)
    /// The header is not JSON.
    case headerSyntax(JSONError)
    /// The header is JSON, but not an object.
    case headerNotAnObject
    /// A header member of another type.
    case memberType(String)
    /// A header member that is never allowed.
    case forbiddenMember(String)
    /// A media type that is not a badge's.
    case type(String)
    /// A media type of the payload that is not a credential's.
    case contentType(String)
    /// The payload is one more token.
    case nested
    /// No algorithm is stated.
    case noAlgorithm
    /// An algorithm that is not on the list.
    case unsupportedAlgorithm(String)
    /// The key in the header cannot be used.
    case headerKey(JSONWebKeyError)
    /// The key is marked for another use, operation or algorithm.
    case keyForOtherUse(algorithm: String)
    /// The signature is not the key's, or cannot be made.
    case signature(SignatureError)

    /// `limit.size`, `jws.encoding`, `jws.header`, `jws.alg`, `key.unbound`, `key.weak`, or the inner code.
    public var code: FindingCode {
        switch self {
        case .tooLong, .headerTooLong, .keyIDTooLong: "limit.size"
        case .parts, .encoding: "jws.encoding"
        case .headerSyntax(let error): error.code
        case .headerNotAnObject, .memberType, .forbiddenMember, .type, .contentType, .nested: "jws.header"
        case .noAlgorithm, .unsupportedAlgorithm: "jws.alg"
        // A secret that the token itself shows binds it to nobody: every reader can sign with it.
        case .headerKey(.privateMember), .headerKey(.symmetric): "key.unbound"
        case .headerKey(let error): error.code
        case .keyForOtherUse: "key.weak"
        case .signature(let error): error.code
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .tooLong(let bytes, let limit):
            Phrase("limit.size/token-bytes-bytes-limit-limit", ["bytes": bytes, "limit": limit])
        case .headerTooLong(let bytes, let limit):
            Phrase("limit.size/header-too-long", ["bytes": bytes, "limit": limit])
        case .keyIDTooLong(let bytes, let limit):
            Phrase("limit.size/key-id-too-long", ["bytes": bytes, "limit": limit])
        case .parts(let count): Phrase("jws.encoding/parts", ["count": count])
        case .encoding(let part, let error):
            Phrase("jws.encoding/encoding", ["part": part.rawValue, "reason": error.account])
        case .headerSyntax(let error): Phrase("jws.header/header-token-cannot-read-reason", ["reason": error.account])
        case .headerNotAnObject: Phrase("jws.header/header-not-an-object")
        case .memberType(let name): Phrase("jws.header/member-type", ["name": name])
        case .forbiddenMember(let name): Phrase("jws.header/forbidden-member", ["name": name])
        case .type(let type): Phrase("jws.header/type", ["type": type.prefix(60)])
        case .contentType(let type):
            Phrase("jws.header/content-type", ["type": type.prefix(60)])
        case .nested: Phrase("jws.header/nested")
        case .noAlgorithm: Phrase("jws.alg/no-algorithm")
        case .unsupportedAlgorithm(let name):
            Phrase("jws.alg/unsupported-algorithm", ["name": name.prefix(40)])
        case .headerKey(let error): Phrase("key.unbound/header-key", ["reason": error.account])
        case .keyForOtherUse(let algorithm):
            Phrase("key.weak/key-for-other-use", ["algorithm": algorithm])
        case .signature(let error): error.account
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .tooLong, .headerTooLong, .keyIDTooLong: Phrase("do/badge-never-large-check-right")
        case .parts, .encoding: Phrase("do/check-token-copied-whole-without")
        case .headerSyntax(let error): error.advice
        case .headerNotAnObject, .memberType, .type, .contentType, .nested:
            Phrase("do/issuer-badge-signed-open-badges")
        case .forbiddenMember: Phrase("do/issuer-sign-again-alg-kid")
        case .noAlgorithm, .unsupportedAlgorithm:
            Phrase("do/accepted-eddsa-es256-es384-rs256")
        case .headerKey(let error): error.advice
        case .keyForOtherUse: Phrase("do/issuer-sign-key-publishes-signatures")
        case .signature(let error): error.advice
        }
    }

    /// The part of the token.
    public var place: SourcePlace? {
        switch self {
        case .encoding(let part, _): .part("token \(part.rawValue)")
        case .headerTooLong, .headerSyntax, .headerNotAnObject: .part("token header")
        case .keyIDTooLong: .part("token header kid")
        case .memberType(let name), .forbiddenMember(let name): .part("token header \(name)")
        case .type: .part("token header typ")
        case .contentType: .part("token header cty")
        case .noAlgorithm, .unsupportedAlgorithm: .part("token header alg")
        case .headerKey: .part("token header jwk")
        case .nested: .part("token payload")
        case .signature: .part("token signature")
        case .tooLong, .parts, .keyForOtherUse: nil
        }
    }

    /// RFC 7515 or Open Badges.
    public var specification: String? {
        switch self {
        case .parts, .encoding: "RFC 7515, JWS Compact Serialization"
        case .headerSyntax(let error): error.specification
        case .headerNotAnObject, .memberType, .forbiddenMember, .type, .contentType, .nested, .noAlgorithm,
            .unsupportedAlgorithm:
            "Open Badges 3.0, JOSE Header"
        case .headerKey(let error): error.specification
        case .keyForOtherUse: "RFC 7517, \"use\" (Public Key Use) Parameter"
        case .signature(let error): error.specification
        case .tooLong, .headerTooLong, .keyIDTooLong: nil
        }
    }
}
