import Diagnostics
import LinkedData

extension V2.VerificationObject {
    /// What a verification object says.
    public enum Kind: Hashable, Sendable {
        /// The badge is what its address serves.
        case hosted
        /// The badge is signed.
        case signed
        /// The rules of an issuer, which have no kind.
        case rules
        /// Something that the standard does not define; never a reason to accept a badge.
        case unrecognised

        /// The kind that a class, or its alias, names.
        init?(_ name: JSONText) {
            switch name {
            case "HostedBadge", "hosted": self = .hosted
            case "SignedBadge", "signed": self = .signed
            default: return nil
            }
        }
    }

    /// The kind, by the class of the object or its alias.
    public var kind: Kind {
        if let named = type.lazy.compactMap({ Kind($0) }).first { return named }
        return type.isEmpty || type.contains("VerificationObject") ? .rules : .unrecognised
    }

    /// A badge must say whether it is hosted or signed.
    func requireKindForBadge(at key: MemberKey) throws(ModelError) {
        switch kind {
        case .hosted, .signed: return
        case .rules, .unrecognised:
            let error =
                type.isEmpty
                ? ModelError.missing(
                    member: "type", of: "VerificationObject", purpose: Phrase("purpose/says-how-badge-can-verified"),
                    example: #""type": "SignedBadge""#, at: "")
                : ModelError.lacksType(
                    expected: Phrase(anyOf: ["HostedBadge", "SignedBadge"]),
                    found: type.map(\.value), at: "/type")
            throw error.inside(key.name)
        }
    }
}
