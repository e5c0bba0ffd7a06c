public import LinkedData

/// How many people look at a piece of work, and how many have to agree before a badge is given.
public struct ReviewPolicy: Hashable, Sendable {
    /// How many reviewers score a submission, none knowing what the others gave.
    public var reviewers: Int
    /// How many reviewers score the design of an achievement; 0 when designs are not reviewed.
    public var designReviewers: Int
    /// The achievement whose result descriptions are the criteria for designs.
    public var designRubric: Slug?
    /// Whether a second person has to release a decision before a badge is awarded.
    public var needsRelease: Bool
    /// Whether an officer may approve whole batches of people who were assessed elsewhere, without reviews of the programme.
    public var acceptsOutsideAssessment: Bool

    /// Two reviewers for submissions, designs without a review, and decisions without a second person.
    public init() {
        reviewers = 2
        designReviewers = 0
        designRubric = nil
        needsRelease = false
        acceptsOutsideAssessment = false
    }

    private enum Member {
        static let reviewers: MemberName = "reviewers"
        static let designReviewers: MemberName = "designReviewers"
        static let designRubric: MemberName = "designRubric"
        static let needsRelease: MemberName = "needsRelease"
        static let acceptsOutsideAssessment: MemberName = "acceptsOutsideAssessment"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        reviewers = try body.requiredInteger(Member.reviewers, of: record)
        designReviewers = try body.requiredInteger(Member.designReviewers, of: record)
        designRubric = try body[Member.designRubric]?.text.map { text throws(ProgrammeError) in try Slug(text) }
        needsRelease = try Self.flag(Member.needsRelease, in: body, of: record)
        acceptsOutsideAssessment = try Self.flag(Member.acceptsOutsideAssessment, in: body, of: record)
        try check()
    }

    /// A rule that is misspelt must not be taken for one that is not set.
    private static func flag(_ member: MemberName, in body: JSONObject, of record: Record) throws(ProgrammeError)
        -> Bool
    {
        guard let flag = body[member]?.bool else { throw .unreadable(key: record.key, member: member.text) }
        return flag
    }

    /// Checks that it can be kept.
    ///
    /// - Throws: `.policy` for less than one reviewer (designs: less than none), more than a hundred, or reviews of designs
    ///   without a rubric.
    public func check() throws(ProgrammeError) {
        guard (1...100).contains(reviewers) else { throw .policy("1 to 100 people can score a submission.") }
        guard (0...100).contains(designReviewers) else { throw .policy("Up to 100 people can score a design.") }
        if designReviewers > 0, designRubric == nil {
            throw .policy("It does not say by which rubric designs are scored.")
        }
    }

    /// The policy as its record holds it.
    public var json: JSONObject {
        var json: JSONObject = [
            Member.reviewers: .number(JSONNumber(reviewers)),
            Member.designReviewers: .number(JSONNumber(designReviewers)),
        ]
        json[Member.designRubric] = designRubric.map { .text($0.text) }
        json[Member.needsRelease] = .bool(needsRelease)
        json[Member.acceptsOutsideAssessment] = .bool(acceptsOutsideAssessment)
        return json
    }
}
