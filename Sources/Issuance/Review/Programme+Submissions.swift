private import Cryptography
internal import LinkedData

extension Programme {
    /// Records work that is handed in for the first time.
    ///
    /// - Parameters:
    ///   - draft: the work.
    ///   - name: the achievement: its short name, its title, or another name of it.
    ///   - id: an identifier that the caller has chosen, so that a step run twice gives one submission; at most 64 letters,
    ///     digits, hyphens and underscores. A fresh one, which nobody can guess, if left out.
    public func submit(_ draft: SubmissionDraft, for name: String, id: String? = nil) throws -> Submission {
        let id = try id.map(Self.checked) ?? String(RandomUUID(randomBytes: random.bytes(16)).description)
        try draft.check()
        return try store.write { records in
            guard let slug = try slug(named: name, in: records) else { throw ProgrammeError.unknownAchievement(name) }
            let item = try publishedItem(slug, in: records)
            guard item.members.isEmpty else { throw ProgrammeError.stackHandedIn(slug.text) }
            let body = Submission.body(of: draft, item: item, round: 1)
            return try record(body, of: id, round: 1, with: draft.files, in: records)
        }
    }

    /// Records work that is handed in again after it came back.
    public func resubmit(_ draft: SubmissionDraft, of id: String) throws -> Submission {
        try draft.check()
        return try store.write { records in
            let earlier = try checkResubmission(of: id, to: draft.recipient, in: records)
            let item = try self.item(earlier.slug, version: earlier.version, in: records)
            let round = earlier.round + 1
            return try record(
                Submission.body(of: draft, item: item, round: round), of: id, round: round, with: draft.files,
                in: records)
        }
    }

    /// Checks that work may be handed in again: it came back, and is for the same person.
    ///
    /// - Returns: what was handed in before.
    @discardableResult
    func checkResubmission(
        of id: String, to recipient: String, in records: any RecordReading
    ) throws -> Submission {
        let earlier = try submission(id, in: records)
        guard recipient.utf8.elementsEqual(earlier.recipient.utf8) else { throw ProgrammeError.otherRecipient(id) }
        guard let decision = try Decision.latest(on: .submission(id), in: records), decision.outcome == .returned,
            decision.round == earlier.round
        else { throw ProgrammeError.notReturned(id) }
        return earlier
    }

    private func record(
        _ body: JSONObject, of id: String, round: Int, with files: [[UInt8]], in records: any RecordWriting
    ) throws -> Submission {
        for file in files { _ = try records.keep(file) }
        return try Submission(
            try records.append(
                RecordDraft(
                    .submission, about: id, key: "submission/\(id)/\(round)", by: Submission.earner, body: body),
                at: now(), random: random))
    }

    /// A submission as it was handed in last.
    public func submission(_ id: String) throws -> Submission {
        try store.read { records in try submission(id, in: records) }
    }

    /// Goes through all submissions as they were handed in last, with the last decision on each, in the order in which they
    /// were handed in first. Those that were erased are left out.
    public func eachSubmission(_ look: (Submission, Decision?) throws -> Void) throws {
        try eachPortion(of: .submission) { ids, records in
            let submissions = try records.latest(.submission, about: ids)
            let decisions = try records.latest(.decision, about: ids)
            return try ids.compactMap { id in
                guard let record = submissions[id], record.body != nil else { return nil }
                return (try Submission(record), try decisions[id].map { try Decision($0) })
            }
        } look: { (found: (Submission, Decision?)) in
            try look(found.0, found.1)
        }
    }

    func submission(_ id: String, in records: any RecordReading) throws -> Submission {
        guard let record = try records.latest(.submission, about: id) else {
            throw ProgrammeError.unknownSubmission(id)
        }
        return try Submission(record)
    }

    /// An identifier as the threat of joined paths and look-alikes allows it.
    static func checked(_ id: String) throws(ProgrammeError) -> String {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isPlain, (1...64).contains(id.utf8.count) else { throw .identifier(id) }
        return id
    }
}
