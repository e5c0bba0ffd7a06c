import Diagnostics
import LinkedData

/// A document that belongs to badges and clearly is none: handed in by mistake, it is rejected with what it is.
///
/// Only what cannot be a badge: nothing that has a recipient, or that says that it is a credential or an assertion. Badge
/// classes and issuers of 2.0, and status lists that are signed, are judged as what they are.
enum OtherDocument: Hashable, Sendable {
    case achievement, profile, revocationList, didDocument, trustList, keySet, publicKey

    /// Recognises a document by its types, or else by the members that only it has.
    init?(_ document: JSONObject) {
        guard !Self.isBadgeLike(document) else { return nil }
        let types = (document["type"]?.elements ?? []).compactMap(\.text).map { JSONText($0) }
        if let named = Self.byType.first(where: { types.contains($0.key) }) {
            self = named.value
        } else if let byMembers = Self.recognise(byMembersOf: document) {
            self = byMembers
        } else {
            return nil
        }
    }

    private static let byType: KeyValuePairs<JSONText, OtherDocument> = [
        "Achievement": .achievement, "Profile": .profile, "1EdTechRevocationList": .revocationList,
    ]

    private static func isBadgeLike(_ document: JSONObject) -> Bool {
        // Every credential has the first of these, and so ends here.
        if badgeMembers.contains(where: { document[$0] != nil }) { return true }
        let types = document["type"]?.elements ?? []
        if types.contains(where: { badgeTypes.contains($0) }) { return true }
        return DocumentKind.isBadgeObject(document, types)
    }

    private static let badgeMembers: [MemberName] = ["credentialSubject", "recipient", "vc", "vp"]
    private static let badgeTypes: [JSONValue] = ["VerifiableCredential", "VerifiablePresentation", "Assertion"]

    private static func recognise(byMembersOf document: JSONObject) -> OtherDocument? {
        let isDID = document["id"]?.text.map { $0.utf8.starts(with: "did:".utf8) } ?? false
        if isDID, document["verificationMethod"] != nil || document["assertionMethod"] != nil { return .didDocument }
        if document["issuers"]?.array != nil { return .trustList }
        if document["keys"]?.array != nil { return .keySet }
        return document["kty"]?.text == nil ? nil : .publicKey
    }

    /// What it is and what to look for instead.
    var finding: Finding {
        Finding(
            "file.other-document", Phrase("file.other-document/name-not-badge-says-nothing", ["name": name]),
            remedy: Phrase("do/look-badge-itself-file-given"))
    }

    private var name: Phrase {
        switch self {
        case .achievement: Phrase("file.other-document/achievement-open-badges-3-0")
        case .profile: Phrase("file.other-document/profile-issuer")
        case .revocationList: Phrase("file.other-document/list-revoked-badges")
        case .didDocument: Phrase("file.other-document/did-document-lists-somebody-keys")
        case .trustList: Phrase("file.other-document/list-trusted-issuers")
        case .keySet: Phrase("file.other-document/set-keys")
        case .publicKey: Phrase("file.other-document/public-key")
        }
    }
}
