public import LinkedData

/// What an officer decided on a submission or on the design of an achievement.
public struct Decision: Hashable, Sendable {
    /// What was decided.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// The badge is to be given, or the design to be published.
        case approved
        /// The same, and something has to be mended in the next version. Of designs only.
        case approvedWithConditions = "approved-with-conditions"
        /// It goes back to the person, with reasons, and may be handed in again.
        case returned
        /// It is refused.
        case refused

        /// Whether it lets something happen.
        public var permits: Bool { self == .approved || self == .approvedWithConditions }
    }

    /// What it is about.
    public let subject: String
    /// What was decided.
    public let outcome: Outcome
    /// Which time the work was handed in.
    public let round: Int
    /// Why, and for a condition what would lift it.
    public let reasons: String?
    /// The person who decided.
    public let officer: Slug
    /// The name of that person at the time.
    public let officerName: String
    /// When.
    public let date: DateTime
    /// The level of each criterion on which it rests.
    public let levels: [ScoreSheet.Score]
    /// The awards on which it rests, when it is on a stack that they complete; else none.
    public let members: [StackMember]
    /// The link of its record: whoever names the decision by it names every record before it, too.
    public let link: String

    enum Member {
        static let outcome: MemberName = "outcome"
        static let round: MemberName = "round"
        static let reasons: MemberName = "reasons"
        static let officerName: MemberName = "officerName"
        static let levels: MemberName = "levels"
        static let sheets: MemberName = "sheets"
        static let members: MemberName = "members"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        subject = record.subject
        outcome = try Self.outcome(of: record)
        round = try body.requiredInteger(Member.round, of: record)
        reasons = body[Member.reasons]?.text
        officer = try Slug(record.actor)
        officerName = try body.requiredText(Member.officerName, of: record)
        date = record.date
        levels = try ScoreSheet.Score.list(Member.levels, in: body, of: record)
        members = try StackMember.list(body[Member.members], of: record)
        link = record.link
    }

    /// What a record of a decision says was decided.
    static func outcome(of record: Record) throws(ProgrammeError) -> Outcome {
        guard let outcome = Outcome(rawValue: try record.readableBody.requiredText(Member.outcome, of: record)) else {
            throw .unreadable(key: record.key, member: Member.outcome.text)
        }
        return outcome
    }

    static func body(
        _ outcome: Outcome, round: Int, reasons: String?, by officer: Person, levels: [ScoreSheet.Score],
        sheets: [ScoreSheet]
    ) -> JSONObject {
        var body: JSONObject = [
            Member.outcome: .text(outcome.rawValue), Member.round: .number(JSONNumber(round)),
            Member.officerName: .text(officer.name),
        ]
        body[Member.reasons] = reasons.map { .text($0) }
        // What a reviewer gave as a reason stays in the sheet.
        body[Member.levels] = .array(
            levels.map { .object($0.withoutReason.json) })
        body[Member.sheets] = .array(sheets.map { .text($0.link) })
        return body
    }

    /// The approval of a stack, which nobody reviews: it follows from the decisions on its members.
    ///
    /// - Parameter officer: who awarded the last of them.
    static func body(completedBy members: [StackMember], round: Int, awardedBy officer: Person) -> JSONObject {
        var body = Self.body(.approved, round: round, reasons: nil, by: officer, levels: [], sheets: [])
        body[Member.members] = .array(members.map(\.json))
        return body
    }

    /// The last decision on something.
    static func latest(on subject: ReviewSubject, in records: any RecordReading) throws -> Decision? {
        try records.latest(.decision, about: subject.reference).map { try Decision($0) }
    }
}
