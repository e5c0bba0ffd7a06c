internal import LinkedData

/// One badge for one person in one term, however they are spelt.
struct BatchClaim: Hashable {
    private let recipient: String
    private let slug: Slug
    private let term: String?

    init(recipient: String, slug: Slug, term: String?) {
        self.recipient = Programme.folded(recipient)
        self.slug = slug
        self.term = term.map(Programme.folded)
    }
}

extension BatchClaim {
    /// The identifier of the submission that a row becomes: the same whenever the same row of the same file is read for the
    /// same badge, and another for another badge.
    func identifier(inLine line: Int, of file: ContentDigest) throws -> String {
        let words: JSONObject = [
            "file": .text(file.text), "recipient": .text(recipient), "achievement": .text(slug.text),
            "term": .text(term ?? ""),
        ]
        return "batch-\(file.text.prefix(16))-\(line)-\(try ContentDigest(of: words.canonicalized()).text.prefix(16))"
    }
}

/// What was handed in before, by what it was handed in for.
struct EarlierClaims {
    private var submissions: [BatchClaim: [String]] = [:]
    /// Submissions of people who were forgotten.
    private var erased: Set<String> = []
    /// The number of the last record that was looked at.
    private(set) var horizon: Int

    /// Looks at records behind a number only.
    init(after horizon: Int = 0) {
        self.horizon = horizon
    }

    /// Looks at the records that have come since it did so last.
    mutating func note(_ records: any RecordReading) throws {
        var (found, gone, last): ([(BatchClaim, String)], [String], Int) = (
            [], [], try records.last()?.number ?? horizon
        )
        try records.each(.submission, after: horizon) { record in
            last = max(last, record.number)
            guard record.body != nil else { return gone.append(record.subject) }
            let submission = try Submission(record)
            found.append(
                (
                    BatchClaim(recipient: submission.recipient, slug: submission.slug, term: submission.term),
                    submission.id
                ))
        }
        for (claim, id) in found where submissions[claim]?.contains(id) != true {
            submissions[claim, default: []].append(id)
        }
        erased.formUnion(gone)
        horizon = last
    }

    /// Whether a submission for a badge is there.
    func hold(_ claim: BatchClaim, as id: String) -> Bool { submissions[claim]?.contains(id) ?? false }

    /// Refuses a second submission for a badge that a person has, had, or may get on an earlier one.
    ///
    /// - Parameter id: the submission itself, which may be there already.
    func refuse(_ claim: BatchClaim, as id: String, in records: any RecordReading) throws {
        guard !erased.contains(id) else { throw BatchError.forgotten }
        var revoked: String?
        for other in submissions[claim] ?? [] {
            if try records.latest(.award, about: other) != nil {
                let status = try records.latest(.status, about: other).map { try AwardStatus($0) }
                guard status?.isRevoked != true else {
                    revoked = other
                    continue
                }
                guard other == id else { throw BatchError.awardedBefore(other) }
                return
            }
            if other == id { continue }
            let decision = try records.latest(.decision, about: other).map { try Decision($0) }
            if decision?.outcome.permits == true { throw BatchError.approvedBefore(other) }
            guard decision?.outcome == .refused else { throw BatchError.handedInBefore(other) }
        }
        if let revoked { throw BatchError.revokedBefore(revoked) }
    }
}
