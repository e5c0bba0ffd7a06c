public import Diagnostics

/// Why a document does not give the key that was asked for.
public enum ControllerDocumentError: ExplainedError, Equatable {
    /// Not a JSON object.
    case notAnObject(url: String)
    /// A member is absent or has another type.
    case member(String, expected: String, url: String)
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
    public var explanation: String {
        switch self {
        case .notAnObject(let url): "The document at \(url.prefix(200)) is not a JSON object."
        case .member(let name, let expected, let url):
            "The member \"\(name)\" of the document at \(url.prefix(200)) is not \(expected)."
        case .otherID(let id, let url):
            "The document at \(url.prefix(200)) says that it is \(id.prefix(200)), so it does not speak for that address."
        case .tooManyKeys(let count, let limit, let url):
            "The document at \(url.prefix(200)) lists \(count) keys; the limit is \(limit)."
        case .notListed(let name, let url): "\(url.prefix(200)) does not list the key \(name.prefix(200))."
        case .ambiguous(let name, let url):
            "\(url.prefix(200)) lists more than one key that \(name.prefix(200)) could mean."
        case .notForAssertions(let name, let url):
            "\(url.prefix(200)) lists the key \(name.prefix(200)), but not under assertionMethod."
        case .noAssertionMethod(let url): "\(url.prefix(200)) lists no key under assertionMethod."
        case .method(let error, let id): "The key \(id.prefix(200)) cannot be used. \(error.explanation)"
        case .jsonWebKey(let error, let url): "The key set at \(url.prefix(200)) cannot be used. \(error.explanation)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .notAnObject, .member, .tooManyKeys: "Ask the issuer to publish a controller document."
        case .otherID: "Ask the issuer to publish the document under its own id."
        case .notListed, .notForAssertions, .noAssertionMethod:
            "Ask the issuer to list the key under assertionMethod, or treat the badge as not theirs."
        case .ambiguous: "Ask the issuer to name the key in the signature, and to use each name once."
        case .method(let error, _): error.remedy
        case .jsonWebKey(let error, _): error.remedy
        }
    }

    /// Controlled Identifiers.
    public var specification: String? { "Controlled Identifiers 1.0, Retrieve Verification Method" }
}
