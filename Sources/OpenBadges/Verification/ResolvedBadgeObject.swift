import Diagnostics
import LinkedData

/// A document of Open Badges 0.5 to 2.1 with the documents that it refers to.
struct ResolvedBadgeObject: Sendable {
    /// The document.
    let object: BadgeObject
    /// The assertion, where it is one.
    let assertion: Result<V2.Assertion, ModelError>?
    /// The rule of its class that it breaks, where it is no assertion.
    let fault: Finding?
    /// The badge class, embedded or fetched.
    var badgeClass: Result<V2.BadgeClass, AssertionDocumentError>?
    /// The badge class in the words of 2.0.
    var badgeClassDocument: JSONObject?
    /// The issuer's profile: fetched from its own address, or embedded.
    var profile: Result<V2.Profile, AssertionDocumentError>?
    /// The profile in the words of 2.0.
    var profileDocument: JSONObject?
    /// Whether the profile is only the copy inside the badge, so that it proves nothing about the issuer's keys.
    var isProfileOnlyEmbedded = false
    /// The issuer's identifier.
    var issuerID: IRI?
    /// Whether the badge class and the profile were asked for.
    var isComplete = false

    /// A document of which nothing else has been asked for yet.
    init(_ object: BadgeObject) {
        self.object = object
        switch object.objectClass {
        case .assertion:
            assertion = AssertionResolver.model(V2.Assertion.self, object.document)
            fault = nil
        default:
            assertion = nil
            fault = object.objectClass.fault(in: object.document)
        }
    }

    /// Whether the document has to name a badge class, or an issuer.
    var namesIssuer: Bool {
        switch object.objectClass {
        case .assertion, .badgeClass, .endorsement: true
        default: false
        }
    }
}

extension V2.ObjectClass {
    /// The rule of the class that a document breaks.
    fileprivate func fault(in document: JSONObject) -> Finding? {
        func broken<Model: JSONObjectConvertible>(_ model: Model.Type) -> Finding? {
            if case .failure(let error) = AssertionResolver.model(model, document) { Finding(received: error) } else { nil }
        }
        switch self {
        case .assertion: return broken(V2.Assertion.self)
        case .badgeClass: return broken(V2.BadgeClass.self)
        case .profile: return broken(V2.Profile.self)
        case .endorsement: return broken(V2.Endorsement.self)
        case .cryptographicKey: return broken(V2.CryptographicKey.self)
        case .revocationList: return broken(V2.RevocationList.self)
        case .alignmentObject: return broken(V2.AlignmentObject.self)
        case .criteria: return broken(V2.Criteria.self)
        case .evidence: return broken(V2.Evidence.self)
        case .other: return nil
        }
    }
}

/// Why a document that an assertion refers to is not there to be judged.
enum AssertionDocumentError: Error, Sendable {
    /// It could not be had.
    case missing(DocumentError)
    /// It is no JSON.
    case unreadable(JSONError)
    /// It breaks a rule of its class.
    case malformed(ModelError)
    /// It cannot be used for another reason, for instance another id than the address that it was asked for.
    case unusable(Finding)
    /// It names another address as its own id, and there nothing could be had; with what it says itself, which decides
    /// nothing in its favour.
    case moved(JSONObject, Finding)
    /// Its words cannot be understood without a context that could not be had.
    case unclear(Finding)

    /// The reason, ready to be shown.
    var finding: Finding {
        switch self {
        case .missing(let error): Finding(error)
        case .unreadable(let error): Finding(received: error)
        case .malformed(let error): Finding(received: error)
        case .unusable(let finding), .unclear(let finding), .moved(_, let finding): finding
        }
    }

    /// Whether another attempt, with other documents, could lead to another answer.
    var isOpen: Bool {
        switch self {
        case .missing(let error): error.isOpen
        case .unclear, .moved: true
        case .unreadable, .malformed, .unusable: false
        }
    }

    /// The answer to a question that needs the document.
    var outcome: CheckOutcome {
        isOpen ? .undetermined(finding) : .failed(finding)
    }
}
