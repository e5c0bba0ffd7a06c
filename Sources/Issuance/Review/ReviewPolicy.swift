import LinkedData

/// How many people look at a piece of work, and how many have to agree before a badge is given.
public struct ReviewPolicy: Hashable, Sendable {
    /// How many reviewers score a submission, none knowing what the others gave.
    public let reviewers: Int
    /// How many reviewers score the design of an achievement; 0 when designs are not reviewed.
    public let designReviewers: Int
    /// The achievement whose result descriptions are the criteria for designs.
    public let designRubric: String?
    /// Whether a second person has to release a decision before a badge is awarded.
    public let needsRelease: Bool
    /// Whether an officer may approve whole batches of people who were assessed elsewhere, without reviews of the programme.
    public let acceptsOutsideAssessment: Bool

    /// A policy.
    ///
    /// - Throws: `.setting` for a number below one (designs: below zero), or above a hundred.
    public init(
        reviewers: Int, designReviewers: Int, designRubric: String?, needsRelease: Bool,
        acceptsOutsideAssessment: Bool = false
    ) throws(ProgrammeError) {
        guard (1...100).contains(reviewers) else { throw .setting("policy.reviewers") }
        guard (0...100).contains(designReviewers) else { throw .setting("policy.designReviewers") }
        if designReviewers > 0, designRubric == nil { throw .setting("policy.designRubric") }
        self.reviewers = reviewers
        self.designReviewers = designReviewers
        self.designRubric = designRubric
        self.needsRelease = needsRelease
        self.acceptsOutsideAssessment = acceptsOutsideAssessment
    }

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

    init(_ object: JSONObject) throws(ProgrammeError) {
        let usual = ReviewPolicy()
        try self.init(
            reviewers: Self.number(object[Member.reviewers], usual.reviewers, Member.reviewers),
            designReviewers: Self.number(object[Member.designReviewers], usual.designReviewers, Member.designReviewers),
            designRubric: object[Member.designRubric]?.text,
            needsRelease: Self.flag(object[Member.needsRelease], Member.needsRelease),
            acceptsOutsideAssessment: Self.flag(
                object[Member.acceptsOutsideAssessment], Member.acceptsOutsideAssessment))
    }

    /// A rule that is misspelt must not be taken for one that is not set.
    private static func flag(_ value: JSONValue?, _ member: MemberName) throws(ProgrammeError) -> Bool {
        guard let value else { return false }
        guard let flag = value.bool else { throw .setting("policy.\(member.text)") }
        return flag
    }

    private static func number(
        _ value: JSONValue?, _ usual: Int, _ member: MemberName
    ) throws(ProgrammeError) -> Int {
        guard let value else { return usual }
        guard let number = value.number?.integer else { throw .setting("policy.\(member.text)") }
        return number
    }

    var json: JSONObject {
        var json: JSONObject = [
            Member.reviewers: .number(JSONNumber(reviewers)),
            Member.designReviewers: .number(JSONNumber(designReviewers)),
        ]
        json[Member.designRubric] = designRubric.map { .text($0) }
        json[Member.needsRelease] = .bool(needsRelease)
        json[Member.acceptsOutsideAssessment] = .bool(acceptsOutsideAssessment)
        return json
    }
}
