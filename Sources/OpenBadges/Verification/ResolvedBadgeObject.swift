import Diagnostics
import LinkedData

/// A document of Open Badges 0.5 to 2.1 with the documents that it refers to.
struct ResolvedBadgeObject: Sendable {
    /// The document.
    let object: BadgeObject
    /// The assertion, where it is one.
    let assertion: Result<V2.Assertion, ModelError>?
    /// Whether it keeps the rules of its class, where it is no assertion.
    let model: CheckOutcome
    /// The badge class, embedded or fetched.
    var badgeClass: Result<V2.BadgeClass, AssertionDocumentError>?
    /// The badge class in the words of 2.0.
    var badgeClassDocument: JSONObject?
    /// Whether the badge class is only the copy inside a signed badge, though it has an address of its own.
    var isBadgeClassOnlyEmbedded = false
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
            model = .notApplicable
        default:
            assertion = nil
            model = object.objectClass.judge(object.document)
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
    /// Whether a document keeps the rules of the class.
    fileprivate func judge(_ document: JSONObject) -> CheckOutcome {
        func read<Model: JSONObjectConvertible>(_ model: Model.Type) -> CheckOutcome {
            switch AssertionResolver.model(model, document) {
            case .success: .passed
            case .failure(let error): .failed(Finding(received: error))
            }
        }
        switch self {
        case .assertion: return read(V2.Assertion.self)
        case .badgeClass: return read(V2.BadgeClass.self)
        case .profile: return read(V2.Profile.self)
        case .endorsement: return read(V2.Endorsement.self)
        case .cryptographicKey: return read(V2.CryptographicKey.self)
        case .revocationList: return read(V2.RevocationList.self)
        case .alignmentObject: return read(V2.AlignmentObject.self)
        case .criteria: return read(V2.Criteria.self)
        case .evidence: return read(V2.Evidence.self)
        case .other(let type): return Self.unknown(type)
        }
    }

    /// A type that no standard names says nothing, and a word that stands for no address is no type at all.
    private static func unknown(_ type: JSONText?) -> CheckOutcome {
        if let type, type.value.utf8.contains(UInt8(ascii: ":")) {
            return .undetermined(
                Finding(
                    "standard.unsupported",
                    Phrase("standard.unsupported/document-type-type-open-badges", ["type": type]),
                    remedy: Phrase("do/badge-itself-assertion-open-badges"),
                    place: .pointer("/type")))
        }
        return .failed(
            Finding(
                "model.type",
                type.map { Phrase("model.type/document-type-value-neither-open", ["value": $0]) }
                    ?? Phrase("model.type/document-does-not-say-no"),
                remedy: Phrase("do/issuer-badge-follows-standard"),
                specification: "Open Badges 2.0, Data Model", place: .pointer("/type")))
    }
}

/// Why a document that an assertion refers to is not there to be judged.
enum AssertionDocumentError: Error, Sendable {
    /// It could not be had.
    case missing(DocumentError)
    /// It is no JSON.
    case unreadable(JSONError)
    /// It breaks a rule of its class; with the address of it, where it has one of its own.
    case malformed(ModelError, at: IRI?)
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
        case .malformed(let error, let address): Finding(received: error, at: address)
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
