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
        case .unsupported: .kindNotJudged
        }
    }

    private func judgeCredential(_ badge: ResolvedBadge) -> CheckOutcome {
        let contexts = badge.document["@context"]?.elements ?? []
        guard let first = contexts.first?.text, StandardContext.isCredentialContext(first) else {
            return .failed(
                Finding(
                    "ld.context",
                    Phrase("ld.context/first-context-not-one-verifiable"),
                    remedy: Phrase("do/issuer-badge-follows-open-badges"),
                    specification: "Open Badges 3.0, AchievementCredential, @context", place: .pointer("/@context/0")))
        }
        var isBadge = true
        if case .credential = badge.content { isBadge = false }
        guard !isBadge || hasOpenBadges3Context(contexts) else {
            let isLater = contexts.contains { $0.text.map(StandardContext.isOpenBadges3Context) == true }
            return .failed(
                Finding(
                    "ld.context",
                    Phrase(isLater ? "ld.context/second-context-elsewhere" : "ld.context/second-context-not-one-open"),
                    remedy: Phrase("do/issuer-badge-follows-open-badges"),
                    specification: "Open Badges 3.0, AchievementCredential, @context", place: .pointer("/@context/1")))
        }
        if case .record = badge.content,
            !contexts.contains(where: { $0.text.map(StandardContext.isRecordContext) == true })
        {
            return .failed(
                Finding(
                    "ld.context", Phrase("ld.context/none-contexts-one-comprehensive-learner"),
                    remedy: Phrase("do/issuer-record-follows-standard"),
                    specification: "Comprehensive Learner Record 2.0, ClrCredential, @context",
                    place: .pointer("/@context")))
        }
        let others = contexts.compactMap(\.text).dropFirst()
        let mixes = others.contains { StandardContext.isCredentialContext($0) && !$0.hasSameBytes(as: first) }
        guard !mixes else {
            return .failed(
                Finding(
                    "ld.context",
                    Phrase("ld.context/document-mixes-contexts-credentials-1"),
                    remedy: Phrase("do/issuer-badge-uses-one-them"), place: .pointer("/@context")))
        }
        guard badge.unknownContexts.isEmpty else {
            if let fault = WrittenContexts.fault(in: badge.document) { return .failed(fault) }
            let names = badge.unknownContexts.joined(separator: ", ")
            return .undetermined(
                Finding(
                    "ld.context", Phrase("ld.context/meaning-some-words-defined-context", ["names": names]),
                    remedy: Phrase("do/supply-context-documents-index-if"),
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
