extension Programme {
    /// What the record of the policy is about.
    static let policySubject = "policy"

    /// How work is judged at present.
    public func policy() throws -> ReviewPolicy {
        try store.read { records in try policy(in: records) }
    }

    /// Settles how work is judged from now on. What was decided before stands, under the policy of its time.
    ///
    /// - Parameter actor: an administrator.
    public func settle(_ policy: ReviewPolicy, by actor: Slug) throws {
        try policy.check()
        try store.write { records in
            _ = try require(.administrator, of: actor, in: records)
            _ = try revise(.policy, about: Self.policySubject, by: actor, body: policy.json, in: records)
        }
    }

    /// The policy that was settled last; the usual one before any was.
    func policy(in records: any RecordReading) throws -> ReviewPolicy {
        try records.latest(.policy, about: Self.policySubject).map { try ReviewPolicy($0) } ?? ReviewPolicy()
    }
}
