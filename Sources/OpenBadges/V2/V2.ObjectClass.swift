import LinkedData

extension V2 {
    /// What a document of Open Badges 2.0 describes.
    enum ObjectClass: Hashable, Sendable {
        case assertion, badgeClass, profile, endorsement, cryptographicKey, revocationList
        case alignmentObject, criteria, evidence
        /// A type that the standard does not name; `nil` without any type.
        case other(JSONText?)

        /// By the types of a document.
        init(_ document: JSONObject) {
            let types = (document["type"]?.elements ?? []).compactMap(\.text).map { JSONText($0) }
            // Of several the first in the table counts: what is an assertion too is judged as one.
            self = Self.names.first { types.contains($0.key) }?.value ?? .other(types.first)
        }

        private static let names: KeyValuePairs<JSONText, ObjectClass> = [
            "Assertion": .assertion, "Endorsement": .endorsement, "BadgeClass": .badgeClass, "Issuer": .profile,
            "Profile": .profile, "CryptographicKey": .cryptographicKey, "RevocationList": .revocationList,
            "AlignmentObject": .alignmentObject, "Criteria": .criteria, "Evidence": .evidence,
        ]

        /// The name of the class in the words of the standard.
        var name: String {
            switch self {
            case .assertion: "Assertion"
            case .badgeClass: "BadgeClass"
            case .profile: "Profile"
            case .endorsement: "Endorsement"
            case .cryptographicKey: "CryptographicKey"
            case .revocationList: "RevocationList"
            case .alignmentObject: "AlignmentObject"
            case .criteria: "Criteria"
            case .evidence: "Evidence"
            case .other(let name): name?.value ?? "(none)"
            }
        }
    }
}
