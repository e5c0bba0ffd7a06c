import Diagnostics
import LinkedData

/// Every class has its required members, and every member a value of its type.
///
/// Open Badges 3.0, "Open Badges Data Models"; Open Badges 2.0, "Open Badges Vocabulary".
struct ModelCheck: VerificationCheck {
    let code = CheckCode.conformanceModel

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        switch badge.content {
        case .achievement(let model): Self.outcome(model)
        case .endorsement(let model): Self.outcome(model)
        case .record(let model): Self.outcome(model)
        case .credential(let model): Self.outcome(model)
        case .badgeObject(let resolved): judge(resolved)
        case .unsupported: .kindNotJudged
        }
    }

    private static func outcome<Model>(_ model: Result<Model, ModelError>) -> CheckOutcome {
        switch model {
        case .success: .passed
        case .failure(let error): .failed(Finding(received: error))
        }
    }

    private func judge(_ resolved: ResolvedBadgeObject) -> CheckOutcome {
        switch resolved.model {
        case .failed, .undetermined: return resolved.model
        case .passed, .notApplicable, .notRun: break
        }
        if case .failure(let error)? = resolved.assertion {
            // What is left of a badge that was taken back says no more than that.
            return resolved.object.isRevoked
                ? .notRun(because: Phrase("not-run/badge-taken-back")) : .failed(Finding(received: error))
        }
        guard resolved.isComplete else {
            return .notRun(because: Phrase("not-run/document-refers-not-read"))
        }
        if case .failure(let error) = resolved.badgeClass { return error.outcome }
        switch resolved.profile {
        case .failure(let error): return error.outcome
        case .success(let profile):
            let fault = Self.fault(inIssuer: profile, of: resolved.object)
            if let fault { return .failed(Finding(received: fault)) }
        case nil: break
        }
        let isUnclear =
            resolved.namesIssuer && resolved.profile == nil
            || resolved.object.objectClass == .assertion && resolved.badgeClass == nil
        return isUnclear ? .notRun(because: Phrase("not-run/badge-class-issuer-profile-were")) : .passed
    }

    /// What the profile of a badge's issuer lacks: of profiles, only those of issuers have to have a name, a site and an
    /// address for mail, and before 2.0 no address for mail.
    private static func fault(inIssuer profile: V2.Profile, of object: BadgeObject) -> ModelError? {
        guard object.objectClass != .endorsement else { return nil }
        func missing(_ member: String, _ purpose: Phrase, _ example: String) -> ModelError {
            .missing(
                member: member, of: "Profile", purpose: purpose,
                example: "\"\(member)\": \"\(example)\"", at: "")
        }
        if profile.name?.isEmptyText ?? true {
            return missing("name", Phrase("purpose/issuer-badge-people-see-who"), "Riverside")
        }
        guard object.edition != .version0_5 else { return nil }
        if profile.url == nil {
            return missing("url", Phrase("purpose/issuer-badge-people-find-site"), "https://school.example")
        }
        if profile.email == nil, !object.edition.isBefore2 {
            return missing("email", Phrase("purpose/issuer-badge-people-can"), "badges@school.example")
        }
        return nil
    }
}
