import Diagnostics
import LinkedData

/// The results refer to what the achievement itself defines, and reach what it requires.
///
/// Open Badges 3.0, "Result" and "ResultDescription": `resultDescription` is the id of a description in the same
/// achievement, `achievedLevel` the id of one of its levels, `requiredLevel` the lowest level that passes.
struct ResultsCheck: VerificationCheck {
    let code = CheckCode.trustResults

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        guard case .achievement(.success(let credential)) = badge.content else { return .notApplicable }
        let results = credential.credentialSubject.result
        guard !results.isEmpty else { return .notApplicable }
        let achievement = credential.credentialSubject.achievement
        for (position, result) in results.enumerated() {
            let place = SourcePlace.pointer("/credentialSubject/result/\(position)")
            if let finding = Self.fault(of: result, in: achievement, place: place) { return .failed(finding) }
        }
        return .passed
    }

    private static func fault(of result: V3.Result, in achievement: V3.Achievement, place: SourcePlace) -> Finding? {
        if result.status == .failed || result.status == .withdrew {
            return Finding(
                "result.not-achieved",
                "A result of this badge says \"\(result.status?.rawValue ?? "")\": it was not achieved.",
                remedy: "Ask the issuer why the badge was awarded.", place: place)
        }
        guard let identifier = result.resultDescription else {
            return result.achievedLevel.map { level in
                Finding(
                    "result.unknown", "A result names the level \(level), but not the description that defines it.",
                    remedy: "Ask the issuer for a badge whose results refer to its achievement.", place: place)
            }
        }
        guard let description = achievement.resultDescription(withID: identifier) else {
            return Finding(
                "result.unknown", "A result refers to \(identifier), which the achievement does not define.",
                remedy: "Ask the issuer for a badge whose results refer to its achievement.", place: place)
        }
        guard let achieved = result.achievedLevel else { return nil }
        let levels = description.rubricCriterionLevel
        guard let position = levels.firstIndex(where: { $0.id == achieved }) else {
            return Finding(
                "result.unknown", "A result names a level that \"\(description.name.best)\" does not have.",
                remedy: "Ask the issuer for a badge whose results refer to its achievement.", place: place)
        }
        if let required = description.requiredLevel,
            let least = levels.firstIndex(where: { $0.id == required }), position < least
        {
            return Finding(
                "result.below-required",
                "The result for \"\(description.name.best)\" is \"\(levels[position].name.best)\", below the level that the achievement requires.",
                remedy: "Ask the issuer why the badge was awarded.", place: place)
        }
        return nil
    }
}
