internal import LinkedData

/// The approved submissions for which there is no award yet, in the order of their decisions, a few at a time.
actor AwardQueue {
    /// How many awards are prepared, and recorded, in one change of the store: so many that waiting for the disk counts for
    /// little, and so few that nobody who writes is kept waiting.
    static let portion = 128
    /// How long the end of a run waits before it looks again at what another run has taken.
    private static let pause = Duration.milliseconds(200)

    private let programme: Programme
    /// The number of the last decision that was looked at.
    private var number = 0
    /// The first decision that was left to another run.
    private var firstLeft: Int?
    /// Submissions that failed, so that they are not tried again and again.
    private var failed: Set<String> = []

    init(of programme: Programme) {
        self.programme = programme
    }

    /// The next ones; `nil` when there is nothing left to do.
    func next() async throws -> [ApprovedStep]? {
        while true {
            let begin = number
            let portion = try programme.approved(after: begin, limit: Self.portion)
            number = portion.end ?? number
            let open = portion.steps.filter { !failed.contains($0.step.id) }
            if !open.isEmpty { return open }
            guard portion.end == nil else { continue }
            guard let first = firstLeft else { return nil }
            firstLeft = nil
            number = first - 1
            try await Task.sleep(for: Self.pause)
        }
    }

    /// Notes what became of a portion: what was left to another run is looked at again in the end.
    func note(left: [ApprovedStep], failed: [String]) {
        for step in left { firstLeft = min(firstLeft ?? step.number, step.number) }
        self.failed.formUnion(failed)
    }
}

/// The award of a submission that was approved.
struct ApprovedStep: Hashable, Sendable {
    let step: AwardStep
    /// The number of the decision.
    let number: Int
}

extension Programme {
    /// The first approvals behind a number on which no award rests.
    ///
    /// - Returns: `end` is the number of the last decision that was looked at, `nil` behind the last one.
    func approved(after number: Int, limit: Int) throws -> (steps: [ApprovedStep], end: Int?) {
        try store.read { records in
            let page = try records.records(.decision, without: .award, after: number, limit: limit)
            var steps: [ApprovedStep] = []
            for record in page where record.body != nil {
                guard case .submission(let id) = try ReviewSubject(record.subject),
                    try Decision.outcome(of: record) == .approved
                else { continue }
                steps.append(ApprovedStep(step: .first(id), number: record.number))
            }
            return (steps, page.last?.number)
        }
    }

    /// How many approved submissions have no award yet.
    public func approvedWithoutAward() throws -> Int {
        var (count, number) = (0, 0)
        while true {
            let portion = try approved(after: number, limit: 256)
            guard let end = portion.end else { return count }
            count += portion.steps.count
            number = end
        }
    }
}
