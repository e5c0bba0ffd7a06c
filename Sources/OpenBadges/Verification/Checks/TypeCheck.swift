import Diagnostics
import LinkedData

/// The document says that it is a badge.
///
/// Open Badges 3.0, "AchievementCredential", `type`; Open Badges 2.0, "Assertion", `type`.
struct TypeCheck: VerificationCheck {
    let code = CheckCode.conformanceType

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        let types = badge.document["type"]?.elements.map(\.text) ?? []
        func has(_ name: String) -> Bool { types.contains { $0?.hasSameBytes(as: name) == true } }
        if case .unsupported(.notRun(let reason)) = badge.content { return .notRun(because: reason) }
        if badge.isCarriedAsEndorsement, !has("EndorsementCredential"), !has("Endorsement") {
            return .failed(
                Finding(
                    "endorsement.type",
                    Phrase("endorsement.type/put-where-endorsements-stand-no"),
                    remedy: Phrase("do/do-not-count-support"), specification: "Open Badges 3.0, EndorsementCredential",
                    place: .pointer("/type")))
        }
        switch badge.content {
        case .achievement:
            guard has("VerifiableCredential") else { return missing("VerifiableCredential") }
            return has("OpenBadgeCredential") || has("AchievementCredential")
                ? .passed : missing("OpenBadgeCredential", "AchievementCredential")
        case .record:
            guard has("VerifiableCredential") else { return missing("VerifiableCredential") }
            return has("ClrCredential") ? .passed : missing("ClrCredential")
        case .endorsement, .credential:
            return has("VerifiableCredential") ? .passed : missing("VerifiableCredential")
        case .badgeObject(let resolved):
            if case .other = resolved.object.objectClass { return resolved.model }
            return .passed
        case .unsupported(let outcome):
            return outcome
        }
    }

    private func missing(_ names: String...) -> CheckOutcome {
        .failed(
            Finding(
                "model.type", Phrase("model.type/document-type-does-not-name", ["name": Phrase(anyOf: names)]),
                remedy: Phrase("do/issuer-badge-follows-standard"), place: .pointer("/type")))
    }
}
