/// An award and the decision that lets it be issued.
public struct ApprovedAward: Sendable {
    /// What is to be given.
    public let award: Award
    /// Who approved it.
    public let approval: Approval

    /// An award with its approval.
    public init(_ award: Award, approvedBy approval: Approval) {
        self.award = award
        self.approval = approval
    }
}
