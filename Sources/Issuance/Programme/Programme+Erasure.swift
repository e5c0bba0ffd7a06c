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
            var (erased, files) = (0, 0)
            for submission in own {
                let result = try erase(submission, by: actor, in: records)
                erased += result.records
                files += result.files
            }
            for record in earlier {
                files += try erase(earlier: record, by: actor, in: records)
                erased += 1
            }
            return Erasure(submissions: own.map(\.id), records: erased, files: files)
        }
    }

    /// Erases a badge of somebody else, and gives how many files are gone.
    private func erase(earlier record: Record, by actor: Slug, in records: any RecordWriting) throws -> Int {
        let content = try EarlierBadge(record).content
        try records.eraseBody(of: record.number)
        let isNamed = try records.names(content)
        if !isNamed { try records.remove(content) }
        try note(erased: [record.number], approvals: [], about: record.subject, by: actor, in: records)
        return isNamed ? 0 : 1
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

    private func erase(
        _ submission: Submission, by actor: Slug, in records: any RecordWriting
    ) throws -> (records: Int, files: Int) {
        var numbers: [Int] = []
        var evidence: Set<ContentDigest> = []
        var badges: Set<ContentDigest> = []
        var approvals: [String] = []
        for record in try records.records(.submission, about: submission.id) where record.body != nil {
            evidence.formUnion(try Submission(record).files)
            numbers.append(record.number)
        }
        for kind in [RecordKind.review, .decision] {
            for record in try records.records(kind, about: submission.id) where record.body != nil {
                if kind == .decision, try Decision(record).outcome.permits { approvals.append(record.link) }
                numbers.append(record.number)
            }
        }
        for record in try records.records(.award, about: submission.id) where record.body != nil {
            badges.formUnion(try AwardedBadge(record).files)
        }
        numbers += try withoutReasons(submission.id, by: actor, in: records)
        for number in numbers { try records.eraseBody(of: number) }
        // Evidence may be what others have handed in too, or a picture or endorsement of the programme itself.
        var files = badges
        for digest in evidence where try !records.names(digest) { files.insert(digest) }
        for digest in files { try records.remove(digest) }
        try note(erased: numbers, approvals: approvals, about: submission.id, by: actor, in: records)
        return (numbers.count, files.count)
    }
}
