/// One issue of one award.
struct AwardStep: Hashable, Sendable {
    /// The award.
    let id: String
    /// Which issue, from 1.
    let issue: Int

    /// The first issue of an award.
    static func first(_ id: String) -> AwardStep { AwardStep(id: id, issue: 1) }

    /// The issue behind another one.
    init(after award: AwardedBadge) {
        self.init(id: award.id, issue: award.issue + 1)
    }

    private init(id: String, issue: Int) {
        self.id = id
        self.issue = issue
    }

    /// The name of the step.
    var key: String { "award/\(id)/\(issue)" }

    /// The name of what stays the same in all issues: the identifier in the badge, and the place in the status lists.
    var identity: String { "award/\(id)" }
}
