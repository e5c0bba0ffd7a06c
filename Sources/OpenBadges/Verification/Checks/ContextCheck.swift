import Diagnostics
import LinkedData

/// The contexts are the ones of the standard, in their order, and every one of them is known.
///
/// Open Badges 3.0, "AchievementCredential", `@context`; Open Badges 2.0, "Assertion", `@context`.
struct ContextCheck: VerificationCheck {
    let code = CheckCode.conformanceContext

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.content {
        case .achievement, .endorsement, .record, .credential: judgeCredential(badge)
        case .badgeObject(let resolved): resolved.object.context
        case .unsupported(let finding): .undetermined(finding)
        }
    }

    private func judgeCredential(_ badge: ResolvedBadge) -> CheckOutcome {
        let contexts = badge.document["@context"]?.elements ?? []
        guard let first = contexts.first?.text, StandardContext.isCredentialContext(first) else {
            return .failed(
                Finding(
                    "ld.context",
                    "The first @context is not the one of verifiable credentials, so the words in this document have no agreed meaning.",
                    remedy: "Ask the issuer for a badge that follows Open Badges 3.0.",
                    specification: "Open Badges 3.0, AchievementCredential, @context", place: .pointer("/@context/0")))
        }
        var isBadge = true
        if case .credential = badge.content { isBadge = false }
        guard !isBadge || hasOpenBadges3Context(contexts) else {
            let isLater = contexts.contains { $0.text.map(StandardContext.isOpenBadges3Context) == true }
            return .failed(
                Finding(
                    "ld.context",
                    "The second @context is not the one of Open Badges 3.0\(isLater ? ", which stands in another place, as some platforms write it" : "").",
                    remedy: "Ask the issuer for a badge that follows Open Badges 3.0.",
                    specification: "Open Badges 3.0, AchievementCredential, @context", place: .pointer("/@context/1")))
        }
        if case .record = badge.content,
            !contexts.contains(where: { $0.text.map(StandardContext.isRecordContext) == true })
        {
            return .failed(
                Finding(
                    "ld.context", "None of the contexts is the one of Comprehensive Learner Record 2.0.",
                    remedy: "Ask the issuer for a record that follows the standard.",
                    specification: "Comprehensive Learner Record 2.0, ClrCredential, @context",
                    place: .pointer("/@context")))
        }
        let others = contexts.compactMap(\.text).dropFirst()
        let mixes = others.contains { StandardContext.isCredentialContext($0) && !$0.hasSameBytes(as: first) }
        guard !mixes else {
            return .failed(
                Finding(
                    "ld.context",
                    "The document mixes the contexts of credentials 1.1 and 2.0, which contradict each other.",
                    remedy: "Ask the issuer for a badge that uses one of them.", place: .pointer("/@context")))
        }
        guard badge.unknownContexts.isEmpty else {
            if let fault = WrittenContexts.fault(in: badge.document) { return .failed(fault) }
            let names = badge.unknownContexts.joined(separator: ", ")
            return .undetermined(
                Finding(
                    "ld.context", "The meaning of some words is defined by a context that is not known here: \(names)",
                    remedy: "Supply the context with --documents INDEX if you know and trust where it comes from.",
                    place: .pointer("/@context")))
        }
        return .passed
    }

    /// In a record the context of badges comes after the one of records.
    private func hasOpenBadges3Context(_ contexts: [JSONValue]) -> Bool {
        let contexts = contexts.filter { $0.text.map(StandardContext.isRecordContext) != true }
        return contexts.count > 1 && contexts[1].text.map(StandardContext.isOpenBadges3Context) ?? false
    }
}
