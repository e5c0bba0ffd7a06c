internal import Diagnostics
internal import LinkedData
internal import OpenBadges

extension Programme {
    /// What a person says about a batch besides the table.
    public struct BatchOptions: Sendable {
        /// The achievement of rows that name none.
        public var achievement: String?
        /// The columns that hold something under another name.
        public var columns: [BatchField: String] = [:]
        /// The level of every criterion for which a row names none.
        public var level: String?

        /// Who is to approve the rows: a row of their own is one that cannot be awarded.
        public var officer: Slug?

        /// Nothing besides.
        public init() {}
    }

    /// Reads a batch, and says what is wrong with each row that cannot be awarded. Nothing is recorded.
    public func batch(_ file: [UInt8], _ options: BatchOptions) throws -> Batch {
        guard try policy().acceptsOutsideAssessment else { throw BatchError.ownReviewsOnly }
        let table = try DelimitedTable(file)
        let columns = try TableColumns(table, named: options.columns)
        guard columns.hold(.recipient) else { throw BatchError.noRecipients(columns: table.header) }
        guard columns.hold(.achievement) || options.achievement != nil else {
            throw BatchError.noColumn(BatchField.achievement.rawValue, columns: table.header)
        }
        guard !table.rows.isEmpty else { throw BatchError.noRows }
        let digest = try ContentDigest(of: file)
        return try store.read { records in
            var reader = BatchReader(programme: self, options: options, columns: columns, digest: digest)
            reader.officer = try options.officer.map { try require(.officer, of: $0, in: records) }
            try reader.note(handedInBefore: records)
            var entries: [Batch.Entry] = []
            var faults: [Batch.Fault] = []
            for row in table.rows {
                do {
                    entries.append(try reader.entry(row, in: records))
                } catch let error as StoreError {
                    throw error
                } catch let error as any ExplainedError {
                    faults.append(Batch.Fault(line: row.line, reason: error))
                }
            }
            return Batch(
                digest: digest, entries: entries, faults: faults, unusedColumns: reader.unusedColumns,
                horizon: try records.last()?.number ?? 0)
        }
    }

    /// Records the rows of a batch as submissions that an officer approves. A batch that was broken off is recorded again:
    /// what is there already stays as it is. The badges are awarded by ``awardAll(by:signer:workers:validUntil:deliver:)``.
    ///
    /// - Parameter officer: who approves, and takes the assessments for good.
    /// - Returns: the rows for which somebody else has recorded the same badge since the table was read.
    public func approve(_ batch: Batch, by officer: Slug) throws -> [Batch.Fault] {
        var faults: [Batch.Fault] = []
        var earlier = EarlierClaims(after: batch.horizon)
        for start in stride(from: 0, to: batch.entries.count, by: 250) {
            let portion = batch.entries[start...].prefix(250)
            let (noted, refused) = try store.write { [earlier] records in
                let person = try require(.officer, of: officer, in: records)
                var earlier = earlier
                try earlier.note(records)
                var refused: [Batch.Fault] = []
                var drafts: [RecordDraft] = []
                for entry in portion where !entry.isRecorded {
                    do {
                        try earlier.refuse(entry.claim, as: entry.id, in: records)
                        guard !earlier.hold(entry.claim, as: entry.id) else { continue }
                        drafts += try self.drafts(for: entry, of: batch, by: person)
                    } catch let error as BatchError {
                        refused.append(Batch.Fault(line: entry.line, reason: error))
                    }
                }
                _ = try records.append(drafts, at: now(), random: random)
                return (earlier, refused)
            }
            earlier = noted
            faults += refused
        }
        return faults
    }

    private func drafts(
        for entry: Batch.Entry, of batch: Batch, by officer: Person
    ) throws(ProgrammeError) -> [RecordDraft] {
        guard !officer.isKnown(as: entry.draft.recipient) else { throw ProgrammeError.ownWork(officer.id.text) }
        return [
            RecordDraft(
                .submission, about: entry.id, key: "submission/\(entry.id)/1", by: officer.id.text,
                body: Submission.body(of: entry.draft, item: entry.item, round: 1)),
            RecordDraft(
                .decision, about: entry.id, key: "decision/\(entry.id)/1", by: officer.id.text,
                body: Decision.body(
                    .approved, round: 1,
                    reasons: "Assessed elsewhere; batch sha256:\(batch.digest), line \(entry.line).",
                    by: officer, levels: entry.levels, sheets: [])),
        ]
    }
}
