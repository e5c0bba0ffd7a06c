package import Issuance

/// What has to hold of a programme in which every submission was approved and every badge awarded, whatever happened on the way.
package struct AwardCheck {
    /// What does not hold; empty when all is well.
    package let faults: [String]

    /// - Parameter count: how many submissions there are.
    package init(_ programme: Programme, count: Int) throws {
        var faults: [String] = []
        var awards: [AwardedBadge] = []
        try programme.eachAward { award, _ in awards.append(award) }
        let ids = Set(awards.map(\.id))
        if awards.count != count { faults.append("\(awards.count) awards for \(count) submissions") }
        if ids != Set((0..<count).map(ApprovedSubmissions.id)) { faults.append("other awards than submissions") }
        if Set(awards.map(\.slot)).count != awards.count { faults.append("a place in the status lists was used twice") }
        if Set(awards.map(\.credential)).count != awards.count { faults.append("two badges have one identifier") }
        let digests = Set(awards.flatMap(\.badges.values))
        if digests.count != awards.count { faults.append("two awards have one badge") }
        for award in awards where try programme.badges(of: award).isEmpty { faults.append("\(award.id) has no badge") }
        let audit = try programme.audit()
        if !audit.isWhole { faults.append("the chain is not whole: \(audit.faults.prefix(3))") }
        if audit.awards != count { faults.append("\(audit.awards) records of awards for \(count) submissions") }
        if try programme.approvedWithoutAward() != 0 { faults.append("some have no award") }
        self.faults = faults
    }
}
