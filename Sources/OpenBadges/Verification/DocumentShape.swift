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
        let reason: String

        /// The place.
        var place: JSONPointer {
            steps.reversed().reduce(JSONPointer()) { place, step in
                switch step {
                case .member(let name): place.appending(name)
                case .element(let position): place.appending(index: position)
                }
            }
        }
    }

    enum Step: Hashable {
        case member(MemberName)
        case element(Int)
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

    /// The identifier of the document. To linked data every object that has it is the badge, and what stands in one of
    /// them could as well stand in another, where no reader looks.
    private let id: JSONValue?

    /// The first fault of a document without its proofs.
    static func fault(of document: JSONObject) -> Fault? {
        if let fault = DocumentShape(id: document["id"]).fault(in: document, isTop: true, isCredential: true) {
            return fault
        }
        var things = ThingsSaidTwice()
        return things.place(inside: .object(withoutCredentials(document))).map { place in
            Fault(
                steps: place.reversed(),
                reason: "two objects with one identifier say different things, which could have changed places")
        }
    }

    /// A record less the badges in it, which all say different things about one person. Nothing can change places with what
    /// stands in them: each has a proof of its own, and a record is good only when they all hold.
    private static func withoutCredentials(_ document: JSONObject) -> JSONObject {
        guard case .clr = DocumentKind(document), let subject = document["credentialSubject"]?.object else {
            return document
        }
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
                guard member.value == context else { return Fault(steps: step, reason: "the proof has other contexts") }
            } else if !proofMembers.contains(member.name) {
                return Fault(steps: step, reason: "proofs have no member of this name")
            } else if member.value.elements.contains(where: { $0.object != nil || $0.array != nil }) {
                return Fault(steps: step, reason: "members of proofs are plain values")
            }
        }
        return nil
    }

    private func fault(in value: JSONValue, isCredential: Bool) -> Fault? {
        switch value {
        case .object(let object): return fault(in: object, isTop: false, isCredential: isCredential)
        case .array(let elements):
            for position in elements.indices {
                if var fault = fault(in: elements[position], isCredential: isCredential) {
                    fault.steps.append(.element(position))
                    return fault
                }
            }
            return nil
        case .null, .bool, .number, .string: return nil
        }
    }

    private func fault(in object: JSONObject, isTop: Bool, isCredential: Bool) -> Fault? {
        let isSecond = id.map { !isTop && object["id"] == $0 } ?? false
        for member in object.members {
            if let reason = Self.reason(against: member, in: object, isCredential: isCredential) {
                return Fault(steps: [.member(member.name)], reason: reason)
            }
            if isSecond, !Self.membersOfSecond.contains(member.name) {
                return Fault(
                    steps: [.member(member.name)], reason: "it stands in a second object that is the badge itself")
            }
            guard member.name != Self.context else { continue }
            // Endorsements and the badges in a record are credentials of their own, with their own contexts.
            let holdsCredentials = member.name == "endorsement" || member.name == "verifiableCredential"
            if var fault = fault(in: member.value, isCredential: holdsCredentials) {
                fault.steps.append(.member(member.name))
                return fault
            }
        }
        return nil
    }

    private static func reason(
        against member: JSONObject.Member, in object: JSONObject, isCredential: Bool
    ) -> String? {
        let name = member.name
        guard let first = name.text.utf8.first else { return "it has no name" }
        switch first {
        case UInt8(ascii: "@"):
            if name == context {
                guard isCredential else { return "contexts stand at the top of a credential only" }
                let isByAddress = member.value.elements.allSatisfy { $0.text != nil }
                return isByAddress ? nil : "a context is written into the badge"
            }
            let isOfValue = object["@value"] != nil && (name == "@value" || name == "@language")
            return isOfValue ? nil : "it is a keyword of linked data"
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "u"):
            if secondNames.contains(name) { return "it is a second name of another member" }
        default: break
        }
        return name.text.utf8.contains(UInt8(ascii: ":")) ? "it is an IRI, where readers look for a name" : nil
    }
}
