public import Diagnostics

/// Why a document does not give the key that was asked for.
public enum ControllerDocumentError: WordedError, Equatable {
    /// Not a JSON object.
    case notAnObject(url: String)
    /// A member is absent or has another type.
    case member(String, expected: Phrase, url: String)
    /// The document says that it is another one.
    case otherID(String, url: String)
    /// More keys than the limit.
    case tooManyKeys(Int, limit: Int, url: String)
    /// No key of this name.
    case notListed(String, url: String)
    /// Several keys of this name, or several keys where a name is missing.
    case ambiguous(String, url: String)
    /// The key is there, but not for statements.
    case notForAssertions(String, url: String)
    /// No key is listed for statements.
    case noAssertionMethod(url: String)
    /// The key is listed and cannot be used.
    case method(VerificationMethodError, id: String)
    /// A key set, or a key in it.
    case jsonWebKey(JSONWebKeyError, url: String)

    /// `key.resolve`, `key.unbound` for a key that is not listed, `limit.count`, or the inner code.
    public var code: FindingCode {
        switch self {
        case .notAnObject, .member, .otherID, .ambiguous: "key.resolve"
        case .notListed, .notForAssertions, .noAssertionMethod: "key.unbound"
        case .tooManyKeys: "limit.count"
        case .method(let error, _): error.code
        case .jsonWebKey(let error, _): error.code
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .notAnObject(let url): Phrase("key.resolve/not-an-object", ["url": url.prefix(200)])
        case .member(let name, let expected, let url):
            Phrase("key.resolve/member", ["name": name, "url": url.prefix(200), "expected": expected])
        case .otherID(let id, let url):
            Phrase("key.resolve/other-id", ["url": url.prefix(200), "id": id.prefix(200)])
        case .tooManyKeys(let count, let limit, let url):
            Phrase("limit.count/too-many-keys", ["url": url.prefix(200), "count": count, "limit": limit])
        case .notListed(let name, let url):
            Phrase("key.unbound/not-listed", ["url": url.prefix(200), "name": name.prefix(200)])
        case .ambiguous(let name, let url):
            Phrase("key.resolve/ambiguous", ["url": url.prefix(200), "name": name.prefix(200)])
        case .notForAssertions(let name, let url):
            Phrase("key.unbound/not-for-assertions", ["url": url.prefix(200), "name": name.prefix(200)])
        case .noAssertionMethod(let url): Phrase("key.unbound/no-assertion-method", ["url": url.prefix(200)])
        case .method(let error, let id):
            Phrase("key.resolve/key-id-cannot-used-reason", ["id": id.prefix(200), "reason": error.account])
        case .jsonWebKey(let error, let url):
            Phrase("key.resolve/key-set-url-cannot-used", ["url": url.prefix(200), "reason": error.account])
        }
    }

    /// What to do.
    public var advice: Phrase {
        switch self {
        case .notAnObject, .member, .tooManyKeys: Phrase("do/issuer-publish-controller-document")
        case .otherID: Phrase("do/issuer-publish-document-under-own")
        case .notListed, .notForAssertions, .noAssertionMethod:
            Phrase("do/issuer-list-key-under-assertionmethod")
        case .ambiguous: Phrase("do/issuer-name-key-signature-use")
        case .method(let error, _): error.advice
        case .jsonWebKey(let error, _): error.advice
        }
    }

    /// Controlled Identifiers.
    public var specification: String? { "Controlled Identifiers 1.0, Retrieve Verification Method" }
}
