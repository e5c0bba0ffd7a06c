import Diagnostics
import LinkedData

/// Whether readers of JSON and readers of linked data see the same badge.
///
/// A proof over statements covers what a document says, not how it is written: the end of validity under its full IRI says
/// the same to linked data, and nothing to a reader of JSON. So names are only those that the standards write: no IRIs, no
/// keywords, no second names, and contexts at the top alone.
struct DocumentShape {
    /// What hides something from readers, and where it stands.
    struct Fault: Hashable {
        /// The steps to the place, the last one first.
        fileprivate var steps: [Step] = []
        /// Why it is refused.
        let reason: Phrase

        /// The place.
        var place: JSONPointer {
            steps.reversed().reduce(JSONPointer()) { place, step in step.appended(to: place) }
        }
    }

    enum Step: Hashable {
        case member(MemberName)
        case element(Int)

        func appended(to place: JSONPointer) -> JSONPointer {
            switch self {
            case .member(let name): place.appending(name)
            case .element(let position): place.appending(index: position)
            }
        }
    }

    private static let context: MemberName = "@context"

    /// Members of a proof that are known: what a context calls by another name would not be looked at.
    private static let proofMembers: Set<MemberName> = [
        "id", "type", "cryptosuite", "created", "expires", "verificationMethod", "proofPurpose", "proofValue", "domain",
        "challenge", "nonce", "previousProof",
    ]

    /// Names that contexts give to classes and to keywords, and that stand for the same as a member with another name.
    private static let secondNames: Set<MemberName> = [
        "Achievement", "Address", "Criteria", "GeoCoordinates", "Image", "License", "Profile", "uid",
    ]

    /// What may be said about the badge in another place than at its top: that it is endorsed.
    private static let membersOfSecond: Set<MemberName> = ["id", "type", "endorsementComment"]

    /// Made once: making the names of members for each comparison took a fiftieth of the time of verifying.
    private enum Member {
        static let id: MemberName = "id"
        static let endorsement: MemberName = "endorsement"
        static let credential: MemberName = "verifiableCredential"
        static let subject: MemberName = "credentialSubject"
        static let comment: MemberName = "endorsementComment"
        static let proof: MemberName = "proof"
    }

    /// What an object is to the document.
    private enum Role {
        /// The document itself.
        case top
        /// An endorsement or a badge in a record: a credential of its own, with its own contexts.
        case credential
        /// What a credential is about.
        case subject
        /// The proof of an endorsement or of a badge in a record. One over JSON states the contexts once more.
        case proof
        case other

        /// The role of what stands under a name.
        init(of name: MemberName, in parent: Role) {
            // Most names are told from these by how they begin.
            switch name.firstByte {
            case UInt8(ascii: "p"): self = name == Member.proof && parent == .credential ? .proof : .other
            case UInt8(ascii: "e"): self = name == Member.endorsement ? .credential : .other
            case UInt8(ascii: "v"): self = name == Member.credential ? .credential : .other
            case UInt8(ascii: "c"): self = name == Member.subject ? .subject : .other
            default: self = .other
            }
        }
    }

    /// The identifier of the document. To linked data every object that has it is the badge, and what stands in one of
    /// them could as well stand in another, where no reader looks.
    private let id: JSONValue?
    private var things = ThingsSaidTwice()
    private var comparesThings = true
    /// The contexts of the innermost endorsement, or badge in a record.
    private var credentialContext: JSONValue?

    private init(of document: JSONObject) {
        id = document[Member.id]
    }

    /// The first fault of a document without its proofs.
    static func fault(of document: JSONObject) -> Fault? {
        var shape = DocumentShape(of: document)
        guard DocumentKind.isRecord(document) else {
            return shape.fault(in: document, as: .top)
        }
        shape.comparesThings = false
        if let fault = shape.fault(in: document, as: .top) { return fault }
        shape.comparesThings = true
        return shape.fault(in: withoutCredentials(document), as: .top)
    }

    /// A record less the badges in it, which all say different things about one person. Nothing can change places with what
    /// stands in them: each has a proof of its own, and a record is good only when they all hold.
    private static func withoutCredentials(_ document: JSONObject) -> JSONObject {
        guard let subject = document["credentialSubject"]?.object else { return document }
        var record = document
        record["credentialSubject"] = .object(subject.without(["verifiableCredential"]))
        return record
    }

    /// The first fault of a proof.
    ///
    /// - Parameter context: the contexts of the document, which a proof may repeat.
    static func fault(ofProof proof: JSONObject, context: JSONValue?) -> Fault? {
        for member in proof.members {
            let step = [Step.member(member.name)]
            if member.name == Self.context {
                guard member.value == context else {
                    return Fault(steps: step, reason: Phrase("ld.shape/proof-other-contexts"))
                }
            } else if !proofMembers.contains(member.name) {
                return Fault(steps: step, reason: Phrase("ld.shape/proofs-no-member-name"))
            } else if !member.value.isPlain {
                return Fault(steps: step, reason: Phrase("ld.shape/members-proofs-plain-values"))
            }
        }
        return nil
    }

    private mutating func fault(in elements: [JSONValue], as role: Role) -> Fault? {
        let elements = elements.span
        for position in elements.indices {
            let found: Fault?
            switch elements[position] {
            case .object(let object): found = fault(in: object, as: role)
            case .array(let inner): found = fault(in: inner, as: role)
            case .null, .bool, .number, .string: continue
            }
            if var found {
                found.steps.append(.element(position))
                return found
            }
        }
        return nil
    }

    private mutating func fault(in object: JSONObject, as role: Role) -> Fault? {
        let members = object.members.span
        let own = object.position(of: Member.id)
        let outerContext = credentialContext
        if role == .credential { credentialContext = object[Self.context] }
        defer { credentialContext = outerContext }
        var isSecond = false
        if role != .top, let own { isSecond = members[own].value == id }
        // Members are looked at in place, and copied only for a fault: every copy counts references.
        for position in members.indices {
            if let reason = reason(against: position, in: object, as: role) {
                return Fault(steps: [.member(members[position].name)], reason: reason)
            }
            if isSecond, !Self.membersOfSecond.contains(members[position].name) {
                return Fault(
                    steps: [.member(members[position].name)],
                    reason: Phrase("ld.shape/stands-second-object-badge-itself"))
            }
            let found: Fault?
            switch members[position].value {
            case .object(let object): found = fault(in: object, as: Role(of: members[position].name, in: role))
            case .array(let elements): found = fault(in: elements, as: Role(of: members[position].name, in: role))
            case .null, .bool, .number, .string: continue
            }
            if var found {
                found.steps.append(.member(members[position].name))
                return found
            }
        }
        guard comparesThings, let own, case .string(let id) = members[own].value, things.contradict(object, named: id)
        else { return nil }
        return Fault(reason: Phrase("ld.shape/two-objects-one-identifier-say"))
    }

    /// What is wrong with a member, given by its place. Its value is looked at only where it matters.
    private func reason(against position: Int, in object: JSONObject, as role: Role) -> Phrase? {
        let members = object.members.span
        switch members[position].name.firstByte {
        case 0:
            if members[position].name.text.isEmpty { return Phrase("ld.shape/no-name") }
        case UInt8(ascii: "@"):
            return reason(againstKeyword: members[position], in: object, as: role)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "u"):
            if Self.secondNames.contains(members[position].name) {
                return Phrase("ld.shape/second-name-another-member")
            }
        case UInt8(ascii: "e"):
            if role != .subject, members[position].name == Member.comment {
                return Phrase("ld.shape/endorser-says-stands-subject-only")
            }
        default: break
        }
        return members[position].name.hasColon ? Phrase("ld.shape/iri-where-readers-look-name") : nil
    }

    /// What is wrong with a member whose name is, or looks like, a keyword.
    private func reason(
        againstKeyword member: JSONObject.Member, in object: JSONObject, as role: Role
    ) -> Phrase? {
        if member.name == Self.context {
            if role == .proof {
                return member.value == credentialContext ? nil : Phrase("ld.shape/proof-other-contexts")
            }
            guard role == .top || role == .credential else {
                return Phrase("ld.shape/contexts-stand-top-credential-only")
            }
            let isByAddress = member.value.elements.allSatisfy { $0.text != nil }
            return isByAddress ? nil : Phrase("ld.shape/context-written-into-badge")
        }
        let isOfValue = object["@value"] != nil && (member.name == "@value" || member.name == "@language")
        return isOfValue ? nil : Phrase("ld.shape/keyword-linked-data")
    }
}

extension JSONValue {
    /// Whether this is a value without members, or an array of such.
    fileprivate var isPlain: Bool {
        switch self {
        case .null, .bool, .number, .string: true
        case .object: false
        case .array(let elements): elements.allSatisfy { $0.object == nil && $0.array == nil }
        }
    }
}
