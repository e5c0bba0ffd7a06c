import LinkedData
public import OpenBadges

/// The criteria by which work is judged, and which level of each is enough: the result descriptions of an achievement.
///
/// Criteria have as many levels as their author gave them, low to high.
public struct Rubric: Sendable {
    /// The criteria that are scored by levels.
    public let criteria: [V3.ResultDescription]

    /// The rubric of an achievement.
    ///
    /// - Throws: `.noRubric` when nothing in it is scored by levels.
    public init(of achievement: V3.Achievement) throws(ProgrammeError) {
        guard let rubric = Self(ifScored: achievement) else { throw .noRubric(achievement.name.best) }
        self = rubric
    }

    /// The rubric of an achievement; `nil` when nothing in it is scored by levels.
    init?(ifScored achievement: V3.Achievement) {
        criteria = achievement.resultDescription.filter { !$0.rubricCriterionLevel.isEmpty }
        guard !criteria.isEmpty else { return nil }
    }

    /// Refuses criteria, or levels of one criterion, of one name: people score by names.
    func refuseSameNames() throws(ProgrammeError) {
        try Self.refuseSame(criteria.map(\.name.best), in: "criteria")
        for criterion in criteria {
            try Self.refuseSame(
                criterion.rubricCriterionLevel.map(\.name.best), in: "levels of \"\(criterion.name.best)\"")
        }
    }

    private static func refuseSame(_ names: [String], in thing: String) throws(ProgrammeError) {
        var seen: Set<String> = []
        for name in names where !seen.insert(Programme.folded(name)).inserted { throw .sameNames(name, in: thing) }
    }

    /// The scores that a person gives in words, `CRITERION=LEVEL` with a reason behind `:: `.
    public static func score(
        _ text: String, for achievement: V3.Achievement
    ) throws -> ScoreSheet.Score {
        var reason: String?
        var choice = text
        let characters = Array(text.utf8)
        if let mark = characters.indices.first(where: { characters[$0...].starts(with: " :: ".utf8) }) {
            choice = String(decoding: characters[..<mark], as: UTF8.self)
            reason = String(decoding: characters[(mark + 4)...], as: UTF8.self)
        }
        let result = try ResultChoice(choice).result(for: achievement)
        guard let criterion = result.resultDescription, let level = result.achievedLevel else {
            throw ProgrammeError.noLevel(choice)
        }
        return ScoreSheet.Score(criterion: criterion, level: level, reason: reason)
    }

    /// The scores in the order of the criteria.
    ///
    /// - Throws: `.incompleteSheet` unless every criterion is scored once, with one of its levels.
    func ordered(_ scores: [ScoreSheet.Score]) throws(ProgrammeError) -> [ScoreSheet.Score] {
        var ordered: [ScoreSheet.Score] = []
        var missing: [String] = []
        for criterion in criteria {
            let given = scores.filter { $0.criterion == criterion.id }
            guard given.count <= 1 else { throw .scoredTwice(criterion.name.best) }
            guard let score = given.first else {
                missing.append(criterion.name.best)
                continue
            }
            guard criterion.rubricCriterionLevel(withID: score.level) != nil else {
                throw .foreignLevel(score.level.text, criterion: criterion.name.best)
            }
            ordered.append(score)
        }
        guard missing.isEmpty else { throw .incompleteSheet(missing: missing, of: criteria.count) }
        if let foreign = scores.first(where: { score in !criteria.contains { $0.id == score.criterion } }) {
            throw .foreignCriterion(foreign.criterion.text)
        }
        return ordered
    }

    /// The names of the criteria whose level is not enough.
    ///
    /// - Parameter levels: a level for each criterion, in their order.
    func below(_ levels: [ScoreSheet.Score]) -> [String] {
        zip(criteria, levels).filter { !isEnough($1.level, for: $0) }.map(\.0.name.best)
    }

    /// Whether a level is enough: at or above the required one; without a required level every level is.
    private func isEnough(_ level: IRI, for criterion: V3.ResultDescription) -> Bool {
        let levels = criterion.rubricCriterionLevel
        guard let required = criterion.requiredLevel else { return true }
        guard let needed = levels.firstIndex(where: { $0.id == required }),
            let reached = levels.firstIndex(where: { $0.id == level })
        else { return false }
        return reached >= needed
    }
}
