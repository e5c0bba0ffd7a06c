import LinkedData

extension Approval {
    /// The permission that a decision gives.
    ///
    /// - Parameters:
    ///   - decision: what was decided on the submission.
    ///   - release: the name of the second person, where the policy asks for one.
    /// - Throws: `.notApproved` unless the decision approves.
    init(_ decision: Decision) throws {
        guard decision.outcome == .approved else { throw ProgrammeError.notApproved(decision.subject) }
        try self.init(
            statementBy: decision.officerName, reference: "decision sha256:\(decision.link)", at: decision.date.instant)
    }
}
