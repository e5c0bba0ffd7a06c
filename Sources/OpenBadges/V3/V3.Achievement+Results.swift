import Diagnostics
public import LinkedData

extension V3.Achievement {
    /// The description of a result, by its identifier.
    public func resultDescription(withID id: IRI) -> V3.ResultDescription? {
        resultDescription.first { $0.id == id }
    }
}

extension V3.ResultDescription {
    /// The level of the rubric, by its identifier.
    public func rubricCriterionLevel(withID id: IRI) -> V3.RubricCriterionLevel? {
        rubricCriterionLevel.first { $0.id == id }
    }
}

extension V3.AchievementSubject {
    /// Open Badges 3.0, "Result": a result needs a status when the description that it names asks for one.
    static func requireStatuses(of results: [V3.Result], for achievement: V3.Achievement) throws(ModelError) {
        guard achievement.resultDescription.contains(where: { $0.resultType == .status }) else { return }
        // Hostile badges have tens of thousands of both, so the descriptions are not searched for each result.
        let types = Dictionary(achievement.resultDescription.map { ($0.id, $0.resultType) }) { first, _ in first }
        for (index, result) in results.enumerated() where result.status == nil {
            guard let id = result.resultDescription, types[id] == .status else { continue }
            throw ModelError.missing(
                member: "status", of: "Result", purpose: Phrase("purpose/result-description-result-type-status"),
                example: #""status": "Completed""#, at: ""
            ).inside(index: index).inside("result")
        }
    }
}
