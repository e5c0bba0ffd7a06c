import LinkedData

/// Why a badge with an edit is still the same badge.
///
/// This is the whole table: an edit that is accepted for another reason is a hole in the verifier.
package enum Survival: String, CaseIterable, Sendable {
    case sameValues = "order of members, or another spelling of the same number: the canonical JSON is the same"
    case hosted = "the file only says where a hosted badge stands; the copy on the issuer's site is what counts"
    case order = "order in an array, which has no meaning to statements"
    case repetition = "the same said twice in an array, which is said once to statements"
    case alone = "one value, or an array of only this value"
    case identifier = "an identifier or a text, or an object with nothing else in it"
    case nothing = "a member that is null or empty, which is no member"
    case elsewhere = "said of the same thing in another object with its identifier, to statements one thing"
    case contexts = "contexts named again, in another place or without need: every word has the same meaning"
    case unknownProof = "one of several proofs made one of an unknown kind, which is told: the other one holds"
    case oneOfSeveralProofs = "one of several proofs taken out: each of them holds alone"
    case spoiled = "an edit inside an endorsement, which is told not to hold and supports nothing then"

    /// Why a document with an edit says what the original says; `nil` where it does not.
    static func explanation(of edited: JSONValue, from original: JSONValue) -> Survival? {
        if same(edited, original, { $0 }) { return .sameValues }
        let (document, proofs) = parts(of: original)
        let (editedDocument, editedProofs) = parts(of: edited)
        if same(document, editedDocument, { $0 }), !editedProofs.isEmpty,
            editedProofs.allSatisfy(proofs.contains)
        {
            return editedProofs.count < proofs.count ? .oneOfSeveralProofs : .order
        }
        if same(document, editedDocument, { $0 }), hasUnknownProof(editedProofs, insteadOf: proofs) {
            return .unknownProof
        }
        if same(edited, original, Simplification(settles: true).applied) { return .contexts }
        guard proofs.allSatisfy(isOverStatements) else { return nil }
        if namesFewerContexts(edited, than: original) { return .contexts }
        let step = steps.first { same(edited, original, $0.simplification.applied) }?.survival
        return step ?? (GatheredThings(edited) == GatheredThings(original) ? .elsewhere : nil)
    }

    /// Whether one proof of several was changed into one of a kind that nobody knows.
    private static func hasUnknownProof(_ edited: [JSONValue], insteadOf proofs: [JSONValue]) -> Bool {
        let changed = edited.filter { !proofs.contains($0) }
        guard edited.count == proofs.count, proofs.count > 1, changed.count == 1, let proof = changed.first?.object
        else {
            return false
        }
        return proof["type"] != "Ed25519Signature2020"
            && (proof["type"] != "DataIntegrityProof" || !suites.contains(proof["cryptosuite"]?.text ?? ""))
    }

    private static func namesFewerContexts(_ edited: JSONValue, than original: JSONValue) -> Bool {
        guard let original = original.object, let edited = edited.object, let contexts = original["@context"] else {
            return false
        }
        return edited["@context"]?.elements.allSatisfy(contexts.elements.contains) == true
            && same(.object(edited.without(["@context"])), .object(original.without(["@context"])), { $0 })
    }

    /// What two documents may differ in when statements are all that is signed.
    private static let steps: [(survival: Survival, simplification: Simplification)] = [
        (.order, Simplification(sorts: true)),
        (.repetition, Simplification(sorts: true, unites: true)),
        (.alone, Simplification(unwraps: true)),
        (.identifier, Simplification(shortens: true)),
        (.nothing, Simplification(drops: true)),
        (.repetition, Simplification(unwraps: true, sorts: true, unites: true)),
    ]

    private static func parts(of document: JSONValue) -> (document: JSONValue, proofs: [JSONValue]) {
        guard let object = document.object else { return (document, []) }
        return (.object(object.without(["proof"])), object["proof"]?.elements ?? [])
    }

    private static func isOverStatements(_ proof: JSONValue) -> Bool {
        let suite = proof.object?["cryptosuite"]?.text ?? proof.object?["type"]?.text ?? ""
        return suite == "Ed25519Signature2020" || suites.contains(suite) && !suite.contains("-jcs-")
    }

    private static let suites = [
        "eddsa-rdfc-2022", "eddsa-2022", "ecdsa-rdfc-2019", "ecdsa-sd-2023", "eddsa-jcs-2022", "ecdsa-jcs-2019",
    ]

    private static func same(_ left: JSONValue, _ right: JSONValue, _ view: (JSONValue) -> JSONValue) -> Bool {
        // A number that has no canonical form makes the values differ.
        guard let left = try? view(left).canonicalized(), let right = try? view(right).canonicalized() else {
            return false
        }
        return left == right
    }
}
