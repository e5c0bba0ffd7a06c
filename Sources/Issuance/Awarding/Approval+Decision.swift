import LinkedData

extension Approval {
    /// The permission that a decision gives.
    ///
    /// - Parameter decision: what was decided.
    /// - Throws: `.notApproved` unless the decision permits it; a condition is one of designs only.
    init(_ decision: Decision) throws {
        guard decision.outcome.permits else { throw ProgrammeError.notApproved(decision.subject) }
        try self.init(
            statementBy: decision.officerName, reference: "decision sha256:\(decision.link)", at: decision.date.instant)
    }
}
