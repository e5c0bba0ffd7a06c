public import LinkedData
import OpenBadges

/// What one reviewer gave for each criterion, and why.
public struct ScoreSheet: Hashable, Sendable {
    /// The level for one criterion.
    public struct Score: Hashable, Sendable {
        /// The criterion: a result description of the rubric.
        public let criterion: IRI
        /// The level: one of its rubric criterion levels.
        public let level: IRI
        /// Why.
        public let reason: String?

        /// A score.
        public init(criterion: IRI, level: IRI, reason: String? = nil) {
            self.criterion = criterion
            self.level = level
            self.reason = reason
        }

        /// The score alone.
        var withoutReason: Score { Score(criterion: criterion, level: level) }

        private enum Member {
            static let criterion: MemberName = "criterion"
            static let level: MemberName = "level"
            static let reason: MemberName = "reason"
        }

        /// The scores of a record.
        static func list(_ member: MemberName, in body: JSONObject, of record: Record) throws(ProgrammeError) -> [Score]
        {
            var scores: [Score] = []
            for element in body[member]?.array ?? [] {
                guard let criterion = element.object?[Member.criterion]?.text.flatMap({ IRI($0) }),
                    let level = element.object?[Member.level]?.text.flatMap({ IRI($0) })
                else { throw .unreadable(key: record.key, member: member.text) }
                scores.append(
                    Score(criterion: criterion, level: level, reason: element.object?[Member.reason]?.text))
            }
            return scores
        }

        /// The score as a record holds it.
        public var json: JSONObject {
            var json: JSONObject = [Member.criterion: .text(criterion.text), Member.level: .text(level.text)]
            json[Member.reason] = reason.map { .text($0) }
            return json
        }
    }

    /// The person who scored.
    public let reviewer: Slug
    /// Which time the work was handed in.
    public let round: Int
    /// The scores, in the order of the rubric.
    public let scores: [Score]
    /// Whether the reviewers have talked: then these scores settle what they did not agree on.
    public let reconciles: Bool
    /// The link of the record.
    public let link: String

    private enum Member {
        static let round: MemberName = "round"
        static let scores: MemberName = "scores"
        static let reconciles: MemberName = "reconciles"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        reviewer = try Slug(record.actor)
        round = try body.requiredInteger(Member.round, of: record)
        scores = try Score.list(Member.scores, in: body, of: record)
        reconciles = body[Member.reconciles]?.bool ?? false
        link = record.link
    }

    static func body(of scores: [Score], round: Int, reconciles: Bool) -> JSONObject {
        var body: JSONObject = [Member.round: .number(JSONNumber(round))]
        body[Member.scores] = .array(scores.map { .object($0.json) })
        if reconciles { body[Member.reconciles] = true }
        return body
    }
}
