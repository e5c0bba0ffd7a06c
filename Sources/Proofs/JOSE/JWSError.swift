public import Cryptography
public import Diagnostics
public import LinkedData

/// Why a signed token is refused.
public enum JWSError: ExplainedError, Equatable {
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
    public var explanation: String {
        switch self {
        case .tooLong(let bytes, let limit): "The token has \(bytes) bytes; the limit is \(limit)."
        case .headerTooLong(let bytes, let limit): "The header of the token has \(bytes) bytes; the limit is \(limit)."
        case .keyIDTooLong(let bytes, let limit): "The key name (kid) has \(bytes) bytes; the limit is \(limit)."
        case .parts(let count): "A signed token has three parts joined by dots; this text has \(count)."
        case .encoding(let part, let error):
            "The \(part.rawValue) of the token is not base64url as tokens need it. \(error.explanation)"
        case .headerSyntax(let error): "The header of the token cannot be read. \(error.explanation)"
        case .headerNotAnObject: "The header of the token is not a JSON object."
        case .memberType(let name): "The header member \"\(name)\" has the wrong JSON type."
        case .forbiddenMember(let name): "The header holds \"\(name)\", which is not allowed in the token of a badge."
        case .type(let type): "The token says that it is of the type \"\(type.prefix(60))\", which is not a badge's."
        case .contentType(let type):
            "The token says that its content is of the type \"\(type.prefix(60))\", which is not a credential's."
        case .nested: "The content of the token is one more token; a badge is signed once."
        case .noAlgorithm: "The header does not name the signature algorithm (alg)."
        case .unsupportedAlgorithm(let name):
            "The signature algorithm \"\(name.prefix(40))\" is not one that badges are accepted with."
        case .headerKey(let error): "The key in the header (jwk) cannot be used. \(error.explanation)"
        case .keyForOtherUse(let algorithm):
            "The key's owner did not publish it for verifying \(algorithm) signatures (use, key_ops or alg)."
        case .signature(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .tooLong, .headerTooLong, .keyIDTooLong: "A badge is never this large; check that this is the right file."
        case .parts, .encoding: "Check that the token was copied whole, without spaces or line breaks inside."
        case .headerSyntax(let error): error.remedy
        case .headerNotAnObject, .memberType, .type, .contentType, .nested:
            "Ask the issuer for a badge signed as Open Badges 3.0 or 2.0 describes."
        case .forbiddenMember: "Ask the issuer to sign again with alg and kid, or alg and jwk, only."
        case .noAlgorithm, .unsupportedAlgorithm:
            "Accepted are EdDSA, ES256, ES384, RS256, RS384, RS512, PS256, PS384 and PS512."
        case .headerKey(let error): error.remedy
        case .keyForOtherUse: "Ask the issuer to sign with a key that it publishes for signatures."
        case .signature(let error): error.remedy
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
