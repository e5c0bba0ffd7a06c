internal import LinkedData

/// What was erased about a person.
public struct Erasure: Hashable, Sendable {
    /// The submissions that were the person's.
    public let submissions: [String]
    /// How many records say nothing any more.
    public let records: Int
    /// How many files are gone: badges, and evidence that nobody else has handed in.
    public let files: Int
}

extension Programme {
    /// Erases what the programme knows about a person, and keeps what revocation needs: that a badge of this achievement was
    /// awarded under this identifier, on an approval, with this place in the status lists.
    ///
    /// The chain of records stays whole, because it holds only salted digests of what is erased. Backups that were made
    /// before still hold it.
    ///
    /// - Parameters:
    ///   - name: the identifier of a submission, or the address under which the person handed in work.
    ///   - actor: an administrator.
    public func forget(_ name: String, by actor: Slug) throws -> Erasure {
        try store.write { records in
            _ = try require(.administrator, of: actor, in: records)
            let wanted = Self.folded(name)
            var own: [Submission] = []
            // Each as it was handed in first: what is handed in again is for the same person.
            try records.each(.submission) { record in
                guard record.body != nil, record.key.hasSuffix("/1") else { return }
                let submission = try Submission(record)
                if submission.id == name || Self.folded(submission.recipient) == wanted { own.append(submission) }
            }
            let earlier = try earlierRecords(of: wanted, in: records)
            guard !own.isEmpty || !earlier.isEmpty else { throw ProgrammeError.nothingKnown(name) }
            var erased = 0
            var files: Set<ContentDigest> = []
            for submission in own { erased += try erase(submission, by: actor, in: records, &files) }
            for record in earlier {
                files.insert(try EarlierBadge(record).content)
                try records.eraseBody(of: record.number)
                try note(erased: [record.number], approvals: [], about: record.subject, by: actor, in: records)
                erased += 1
            }
            // Only now it is known what is still named.
            files = try files.filter { try !isNeeded($0, in: records) }
            for file in files { try records.remove(file) }
            return Erasure(submissions: own.map(\.id), records: erased, files: files.count)
        }
    }

    /// Whether a file is somebody else's too, or the programme's own: evidence that others have handed in, a picture, an
    /// endorsement, a badge of somebody who was not forgotten.
    private func isNeeded(_ file: ContentDigest, in records: any RecordReading) throws -> Bool {
        for kind in [RecordKind.achievement, .submission, .endorsement, .earlier, .award] {
            for record in try records.records(kind, saying: file.text) {
                // The record of an award outlives the person, without its badges.
                guard kind == .award, let work = try records.latest(.submission, about: record.subject) else {
                    return true
                }
                if work.body != nil { return true }
            }
        }
        return false
    }

    private func note(
        erased numbers: [Int], approvals: [String], about subject: String, by actor: Slug, in records: any RecordWriting
    ) throws {
        let count = try records.records(.erasure, about: subject).count + 1
        _ = try records.append(
            RecordDraft(
                .erasure, about: subject, key: "erasure/\(subject)/\(count)", by: actor.text,
                body: [
                    "records": .array(numbers.map { .number(JSONNumber($0)) }),
                    "approvals": .array(approvals.map { .text($0) }),
                ]),
            at: now(), random: random)
    }

    /// Records what an award counts for once more, without the reasons: they may tell of the person.
    ///
    /// - Returns: the numbers of the records with the reasons, which are to be erased.
    private func withoutReasons(_ id: String, by actor: Slug, in records: any RecordWriting) throws -> [Int] {
        let all = try records.records(.status, about: id).filter { $0.body != nil }
        guard let last = try all.last.map({ try AwardStatus($0) }) else { return [] }
        let bare = AwardStatus(isRevoked: last.isRevoked, isSuspended: last.isSuspended, reason: nil)
        _ = try revise(.status, about: id, by: actor, body: bare.json, in: records)
        return try all.filter { try AwardStatus($0).reason != nil }.map(\.number)
    }

    /// Erases what is recorded about a submission.
    ///
    /// - Parameter files: gets the files that it names.
    /// - Returns: how many records say nothing any more.
    private func erase(
        _ submission: Submission, by actor: Slug, in records: any RecordWriting, _ files: inout Set<ContentDigest>
    ) throws -> Int {
        var numbers: [Int] = []
        var approvals: [String] = []
        for record in try records.records(.submission, about: submission.id) where record.body != nil {
            files.formUnion(try record.files)
            numbers.append(record.number)
        }
        for kind in [RecordKind.review, .decision] {
            for record in try records.records(kind, about: submission.id) where record.body != nil {
                if kind == .decision, try Decision(record).outcome.permits { approvals.append(record.link) }
                numbers.append(record.number)
            }
        }
        for record in try records.records(.award, about: submission.id) where record.body != nil {
            files.formUnion(try record.files)
        }
        numbers += try withoutReasons(submission.id, by: actor, in: records)
        for number in numbers { try records.eraseBody(of: number) }
        try note(erased: numbers, approvals: approvals, about: submission.id, by: actor, in: records)
        return numbers.count
    }
}
