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
        case .assertion(let assertion): judge(assertion)
        case .unsupported(let finding): .undetermined(finding)
        }
    }

    private static func outcome<Model>(_ model: Result<Model, ModelError>) -> CheckOutcome {
        switch model {
        case .success: .passed
        case .failure(let error): .failed(Finding(received: error))
        }
    }

    private func judge(_ resolved: ResolvedAssertion) -> CheckOutcome {
        if case .failure(let error) = resolved.assertion { return .failed(Finding(received: error)) }
        if case .failure(let error) = resolved.badgeClass { return error.outcome }
        if case .failure(let error) = resolved.profile { return error.outcome }
        guard resolved.badgeClass != nil, resolved.profile != nil else {
            return .notRun(because: "The badge class and the issuer's profile were not read.")
        }
        return .passed
    }
}
