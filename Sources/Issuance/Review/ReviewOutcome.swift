public import LinkedData
import OpenBadges

/// What the sheets of all reviewers give together.
///
/// Levels are never averaged, and the higher one is never taken: where reviewers differ, another look settles it, by a
/// third sheet with which more than half agree, or by the word of all of them after they have talked.
public enum ReviewOutcome: Hashable, Sendable {
    /// Not everybody whom the policy asks for has handed in a sheet.
    case waiting(sheets: Int, needed: Int)
    /// Reviewers differ on these criteria.
    case split([Difference])
    /// One level for each criterion, in the order of the rubric.
    case agreed([ScoreSheet.Score])

    /// A criterion on which reviewers differ.
    public struct Difference: Hashable, Sendable {
        /// The criterion.
        public let criterion: IRI
        /// What each reviewer gave.
        public let scores: [Slug: ScoreSheet.Score]
    }

    /// Judges sheets by a rubric.
    ///
    /// - Parameter needed: how many independent sheets the policy asks for.
    init(of sheets: [ScoreSheet], by rubric: Rubric, needed: Int) {
        let independent = sheets.filter { !$0.reconciles }
        guard independent.count >= needed else {
            self = .waiting(sheets: independent.count, needed: needed)
            return
        }
        let reconciled = sheets.filter(\.reconciles)
        var agreed: [ScoreSheet.Score] = []
        var differences: [Difference] = []
        for criterion in rubric.criteria {
            var given: [Slug: ScoreSheet.Score] = [:]
            for sheet in independent { given[sheet.reviewer] = sheet.scores.first { $0.criterion == criterion.id } }
            if let level = Self.shared(by: Array(given.values), of: independent.count) {
                agreed.append(ScoreSheet.Score(criterion: criterion.id, level: level))
            } else if let level = Self.settled(by: reconciled, for: criterion.id, of: given.keys) {
                agreed.append(ScoreSheet.Score(criterion: criterion.id, level: level))
            } else {
                differences.append(Difference(criterion: criterion.id, scores: given))
            }
        }
        self = differences.isEmpty ? .agreed(agreed) : .split(differences)
    }

    /// The level that every reviewer names after they have talked.
    private static func settled(
        by sheets: [ScoreSheet], for criterion: IRI, of reviewers: some Collection<Slug>
    ) -> IRI? {
        let levels = reviewers.map { reviewer in
            sheets.last { $0.reviewer == reviewer }?.scores.first { $0.criterion == criterion }?.level
        }
        guard let level = levels.first, levels.allSatisfy({ $0 == level }) else { return nil }
        return level
    }

    /// The level that all of two reviewers, or more than half of three or more, gave.
    private static func shared(by scores: [ScoreSheet.Score], of reviewers: Int) -> IRI? {
        let counts = Dictionary(grouping: scores, by: \.level).mapValues(\.count)
        return counts.first { $0.value * 2 > reviewers }?.key
    }
}
