public import Diagnostics
public import LinkedData

/// Why a decentralized identifier does not lead to a key.
public enum DIDError: WordedError, Equatable {
    /// Longer than the limit.
    case tooLong(bytes: Int, limit: Int)
    /// Not a DID or DID URL.
    case syntax(String)
    /// A method for which the key cannot be found here.
    case unsupportedMethod(String)
    /// A did:key with a version other than 1.1.
    case unsupportedVersion(String)
    /// The fragment does not name the one key that the identifier is made of.
    case fragment(String?, expected: String)
    /// The DID URL has a path or query, which no key has.
    case pathOrQuery(String)
    /// The key in a did:key.
    case multikey(MultikeyError)
    /// The text of a did:jwk is not base64url.
    case encoding
    /// The text of a did:jwk is not JSON.
    case json(JSONError)
    /// The key in a did:jwk.
    case jsonWebKey(JSONWebKeyError)
    /// The key is for encryption (`use` is `enc`), not for signing statements.
    case notForAssertions(String)
    /// The host or path of a did:web cannot be turned into a URL.
    case webLocation(String, reason: Phrase)
    /// The host of a did:web is an IP address.
    case webAddress(String)

    /// `key.resolve`, `limit.size`, `key.malformed`, `key.weak`, `fetch.address`, or the code of the inner error.
    public var code: FindingCode {
        switch self {
        case .tooLong: "limit.size"
        case .syntax, .unsupportedMethod, .unsupportedVersion, .fragment, .pathOrQuery, .webLocation: "key.resolve"
        case .multikey(let error): error.code
        case .encoding: "key.malformed"
        case .json(let error): error.code
        case .jsonWebKey(let error): error.code
        case .notForAssertions: "key.weak"
        case .webAddress: "fetch.address"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .tooLong(let bytes, let limit):
            Phrase("limit.size/identifier-bytes-bytes-limit-limit", ["bytes": bytes, "limit": limit])
        case .syntax(let text): Phrase("key.resolve/syntax", ["text": text.prefix(100)])
        case .unsupportedMethod(let method):
            Phrase("key.resolve/unsupported-method", ["method": method.prefix(40)])
        case .unsupportedVersion(let version):
            Phrase("key.resolve/unsupported-version", ["version": version.prefix(40)])
        case .fragment(let fragment?, let expected):
            Phrase("key.resolve/fragment", ["fragment": fragment.prefix(100), "expected": expected.prefix(100)])
        case .fragment(nil, let expected):
            Phrase("key.resolve/fragment-expected-names-key-missing", ["expected": expected.prefix(100)])
        case .pathOrQuery(let text): Phrase("key.resolve/path-or-query", ["text": text.prefix(100)])
        case .multikey(let error): error.account
        case .encoding: Phrase("key.malformed/did-jwk-identifier-not-base64url-text-without")
        case .json(let error): Phrase("key.resolve/did-jwk-identifier-does-not", ["reason": error.account])
        case .jsonWebKey(let error): error.account
        case .notForAssertions(let did): Phrase("key.weak/not-for-assertions", ["did": did.prefix(60)])
        case .webLocation(let did, let reason):
            Phrase("key.resolve/web-location", ["did": did.prefix(100), "reason": reason])
        case .webAddress(let host):
            Phrase("fetch.address/web-address", ["host": host.prefix(60)])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .tooLong, .syntax: Phrase("do/check-identifier-copied-whole-starts")
        case .unsupportedMethod, .unsupportedVersion: Phrase("do/supported-did-key-did-jwk")
        case .fragment, .pathOrQuery: Phrase("do/signature-must-name-key-did")
        case .multikey(let error): error.advice
        case .encoding: Phrase("do/check-identifier-copied-whole")
        case .json(let error): error.advice
        case .jsonWebKey(let error): error.advice
        case .notForAssertions: Phrase("do/issuer-sign-key-meant-signatures")
        case .webLocation, .webAddress: Phrase("do/issuer-identifier-domain-name-plain")
        }
    }

    /// The specification of the method.
    public var specification: String? {
        switch self {
        case .syntax: "Decentralized Identifiers 1.0, DID URL Syntax"
        case .unsupportedVersion, .fragment: "did:key Method, Document Creation Algorithm"
        case .encoding, .notForAssertions: "did:jwk Method, Read"
        case .webLocation, .webAddress: "did:web Method, Read (Resolve)"
        case .multikey(let error): error.specification
        case .json(let error): error.specification
        case .jsonWebKey(let error): error.specification
        case .tooLong, .unsupportedMethod, .pathOrQuery: nil
        }
    }
}
