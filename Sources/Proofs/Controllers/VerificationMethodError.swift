public import Cryptography
public import Diagnostics
public import LinkedData

/// Why a verification method cannot be used.
public enum VerificationMethodError: ExplainedError, Equatable {
    /// A member is absent or has another type.
    case member(String, expected: String)
    /// A type that is not known.
    case unsupportedType(String)
    /// The key is given twice, or not at all.
    case keyMembers(Int)
    /// The key is given together with its private part.
    case privateMember(String)
    /// The key as a Multikey.
    case multikey(MultikeyError)
    /// The key as a JSON Web Key.
    case jsonWebKey(JSONWebKeyError)
    /// The key as base58 text without type.
    case base58
    /// The key as PEM, or its material.
    case key(KeyError)
    /// A type that fixes the kind of key, with another kind.
    case keyOfOtherType(method: String)
    /// The controller is not the document that lists the method.
    case foreignController(String, document: String)
    /// The key was revoked.
    case revoked(String, at: DateTime)
    /// The key has expired.
    case expired(String, at: DateTime)

    /// `key.malformed`, `key.unsupported`, `key.weak`, `key.issuer`, `key.revoked`, `key.expired`, or the inner code.
    public var code: FindingCode {
        switch self {
        case .member, .keyMembers, .base58, .keyOfOtherType: "key.malformed"
        case .unsupportedType: "key.unsupported"
        case .privateMember: "key.weak"
        case .multikey(let error): error.code
        case .jsonWebKey(let error): error.code
        case .key(let error): error.code
        case .foreignController: "key.issuer"
        case .revoked: "key.revoked"
        case .expired: "key.expired"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .member(let name, let expected): "The member \"\(name)\" of the verification method is not \(expected)."
        case .unsupportedType(let type):
            "Verification methods of the type \"\(type.prefix(60))\" are not supported."
        case .keyMembers(let count):
            "The verification method gives its key \(count) times; exactly one form is allowed."
        case .privateMember(let name):
            "The verification method holds the private member \"\(name)\", so everybody who reads it can sign."
        case .multikey(let error): error.explanation
        case .jsonWebKey(let error): error.explanation
        case .key(let error): error.explanation
        case .base58: "The member \"publicKeyBase58\" is not the base58 text of a 32-byte key."
        case .keyOfOtherType(let method): "The key is not of the kind that \(method) stands for."
        case .foreignController(let controller, let document):
            "The key's controller is \(controller.prefix(200)), but it is listed by \(document.prefix(200))."
        case .revoked(let id, let time): "The key \(id.prefix(200)) was revoked on \(time)."
        case .expired(let id, let time): "The key \(id.prefix(200)) expired on \(time)."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .member, .keyMembers, .base58, .keyOfOtherType:
            "Ask the issuer to publish the key as Controlled Identifiers 1.0 describes."
        case .unsupportedType: "Supported are Multikey, JsonWebKey, and the older forms for Ed25519 and JWK."
        case .privateMember: "The issuer must replace this key and publish only the public part of the new one."
        case .multikey(let error): error.remedy
        case .jsonWebKey(let error): error.remedy
        case .key(let error): error.remedy
        case .foreignController: "Ask the issuer to list its own key."
        case .revoked, .expired: "Ask the issuer for a badge that is signed with a key in force."
        }
    }

    /// Controlled Identifiers.
    public var specification: String? { "Controlled Identifiers 1.0, Verification Methods" }
}
