public import Diagnostics
public import LinkedData

/// Why a decentralized identifier does not lead to a key.
public enum DIDError: ExplainedError, Equatable {
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
    case webLocation(String, reason: String)
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
    public var explanation: String {
        switch self {
        case .tooLong(let bytes, let limit): "The identifier has \(bytes) bytes; the limit is \(limit)."
        case .syntax(let text): "\"\(text.prefix(100))\" is not a decentralized identifier (DID)."
        case .unsupportedMethod(let method):
            "Decentralized identifiers of the method \"\(method.prefix(40))\" are not supported."
        case .unsupportedVersion(let version): "The version \"\(version.prefix(40))\" of did:key is not supported."
        case .fragment(let fragment?, let expected):
            "The fragment \"\(fragment.prefix(100))\" is not the identifier's own key, \"\(expected.prefix(100))\"."
        case .fragment(nil, let expected): "The fragment \"\(expected.prefix(100))\" that names the key is missing."
        case .pathOrQuery(let text): "\"\(text.prefix(100))\" has a path or query; a key is named by a fragment alone."
        case .multikey(let error): error.explanation
        case .encoding: "The did:jwk identifier is not base64url text without padding."
        case .json(let error): "The did:jwk identifier does not hold a JSON Web Key. \(error.explanation)"
        case .jsonWebKey(let error): error.explanation
        case .notForAssertions(let did): "The key of \(did.prefix(60)) is marked for encryption, not for signatures."
        case .webLocation(let did, let reason): "\(did.prefix(100)) does not name a document: \(reason)"
        case .webAddress(let host):
            "The did:web identifier names the IP address \(host.prefix(60)); a domain is required."
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .tooLong, .syntax: "Check that the identifier was copied whole and starts with did:."
        case .unsupportedMethod, .unsupportedVersion: "Supported are did:key, did:jwk and did:web."
        case .fragment, .pathOrQuery: "The signature must name the key as DID#fragment; ask the issuer to sign again."
        case .multikey(let error): error.remedy
        case .encoding: "Check that the identifier was copied whole."
        case .json(let error): error.remedy
        case .jsonWebKey(let error): error.remedy
        case .notForAssertions: "Ask the issuer to sign with a key that is meant for signatures."
        case .webLocation, .webAddress: "Ask the issuer for an identifier with a domain name and plain path segments."
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
