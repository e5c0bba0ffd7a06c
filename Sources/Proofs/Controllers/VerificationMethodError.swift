public import Cryptography
public import Diagnostics
public import LinkedData

/// Why a verification method cannot be used.
public enum VerificationMethodError: WordedError, Equatable {
    /// A member is absent or has another type.
    case member(String, expected: Phrase)
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
    public var account: Phrase {
        switch self {
        case .member(let name, let expected): Phrase("key.malformed/member", ["name": name, "expected": expected])
        case .unsupportedType(let type):
            Phrase("key.unsupported/unsupported-type", ["type": type.prefix(60)])
        case .keyMembers(let count):
            Phrase("key.malformed/key-members", ["count": count])
        case .privateMember(let name):
            Phrase("key.weak/private-member", ["name": name])
        case .multikey(let error): error.account
        case .jsonWebKey(let error): error.account
        case .key(let error): error.account
        case .base58: Phrase("key.malformed/base58")
        case .keyOfOtherType(let method): Phrase("key.malformed/key-of-other-type", ["method": method])
        case .foreignController(let controller, let document):
            Phrase(
                "key.issuer/foreign-controller",
                ["controller": controller.prefix(200), "document": document.prefix(200)])
        case .revoked(let id, let time): Phrase("key.revoked/revoked", ["id": id.prefix(200), "time": time])
        case .expired(let id, let time): Phrase("key.expired/expired", ["id": id.prefix(200), "time": time])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .member, .keyMembers, .base58, .keyOfOtherType:
            Phrase("do/issuer-publish-key-controlled-identifiers")
        case .unsupportedType: Phrase("do/supported-multikey-jsonwebkey-older-forms")
        case .privateMember: Phrase("do/issuer-must-replace-key-publish")
        case .multikey(let error): error.advice
        case .jsonWebKey(let error): error.advice
        case .key(let error): error.advice
        case .foreignController: Phrase("do/issuer-list-own-key")
        case .revoked, .expired: Phrase("do/issuer-badge-signed-key-force")
        }
    }

    /// Controlled Identifiers.
    public var specification: String? { "Controlled Identifiers 1.0, Verification Methods" }
}
