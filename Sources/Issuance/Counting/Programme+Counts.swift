internal import LinkedData

extension Programme {
    /// Counts what was done, without anything about a person.
    ///
    /// - Parameter least: the least number besides 0 that is shown, so that nobody can be singled out.
    public func counts(by row: ProgrammeCounts.Row, least: Int) throws -> ProgrammeCounts {
        try store.read { records in
            var tally = CountTally(row)
            try records.each { record in try tally.note(record) }
            let achievements = try records.latest(.publication).count
            return tally.counts(achievements: achievements, least: least)
        }
    }
}

/// Collects counts from records in their order.
private struct CountTally {
    /// What independent reviewers gave one piece of work.
    private struct Reviews {
        let first: [ScoreSheet.Score]
        var sheets = 1
        var agree = true
    }

    private let row: ProgrammeCounts.Row
    private var rows: [String: [Int]] = [:]
    private var achievements: [String: String] = [:]
    private var erased: [String: String] = [:]
    private var reviews: [String: Reviews] = [:]

    init(_ row: ProgrammeCounts.Row) { self.row = row }

    mutating func note(_ record: Record) throws {
        switch record.kind {
        case .submission:
            if record.body != nil { achievements[record.subject] = try Submission(record).slug.text }
            if record.key.hasSuffix("/1") { add(.submitted, record) }
        case .review: try note(review: record)
        case .decision:
            guard case .submission = try ReviewSubject(record.subject) else { return }
            guard record.body != nil else {
                erased[record.link] = name(of: record)
                return
            }
            let decision = try Decision(record)
            // A stack that follows its members once more was approved before.
            guard decision.members.isEmpty || decision.round == 1 else { return }
            switch decision.outcome {
            case .approved, .approvedWithConditions: add(.approved, record)
            case .returned: add(.returned, record)
            case .refused: add(.refused, record)
            }
        case .award:
            if record.body != nil { achievements[record.subject] = try AwardedBadge(record).slug.text }
            if record.key.hasSuffix("/1") { add(.awarded, record) }
        case .status:
            if record.body != nil, try AwardStatus(record).isRevoked { add(.revoked, record) }
        case .erasure:
            // What was decided on erased work stands in no record but this.
            for link in record.body?["approvals"]?.array ?? [] {
                if let name = link.text.flatMap({ erased[$0] }) { add(.approved, name) }
            }
        case .person, .policy, .achievement, .publication, .release, .sharing, .endorsement, .earlier: break
        }
    }

    private mutating func note(review record: Record) throws {
        guard record.body != nil, case .submission = try ReviewSubject(record.subject) else { return }
        let sheet = try ScoreSheet(record)
        guard !sheet.reconciles else { return }
        let scores = sheet.scores.map(\.withoutReason)
        let work = "\(record.subject)/\(sheet.round)"
        if var reviews = reviews[work] {
            reviews.sheets += 1
            reviews.agree = reviews.agree && Set(reviews.first) == Set(scores)
            self.reviews[work] = reviews
        } else {
            reviews[work] = Reviews(first: scores)
        }
    }

    /// The row to which a record belongs.
    private func name(of record: Record) -> String {
        switch row {
        case .month: String(record.date.text.prefix(7))
        case .achievement: achievements[record.subject] ?? ""
        }
    }

    private mutating func add(_ column: ProgrammeCounts.Column, _ record: Record) { add(column, name(of: record)) }

    private mutating func add(_ column: ProgrammeCounts.Column, _ name: String) {
        let columns = ProgrammeCounts.Column.allCases
        guard let position = columns.firstIndex(of: column) else { return }
        rows[name, default: Array(repeating: 0, count: columns.count)][position] += 1
    }

    func counts(achievements: Int, least: Int) -> ProgrammeCounts {
        let exact = rows.sorted { $0.key < $1.key }.map { (name: $0.key, counts: $0.value) }
        let reviewed = reviews.values.filter { $0.sheets > 1 }
        let agreed = reviewed.filter(\.agree).count
        let halves = CountTable(
            [("agreed", [agreed]), ("not", [reviewed.count - agreed])], columns: 1, least: least)
        return ProgrammeCounts(
            table: CountTable(exact, columns: ProgrammeCounts.Column.allCases.count, least: least),
            achievements: achievements, reviewed: halves.totals[0], agreed: halves.counts[0][0])
    }
}
