internal import Diagnostics
internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Takes a step once more, on what was recorded before it: the rules that let it happen then have to let it happen now, and
    /// have to give what was recorded.
    ///
    /// - Returns: why the rules would not have let it happen; `nil` when they would have, or when what they would have looked
    ///   at was erased.
    func objection(to record: Record, in records: any RecordReading) throws -> (any ExplainedError)? {
        do {
            try replay(record, on: RecordsBefore(record.number, of: records))
            return nil
        } catch ProgrammeError.erased {
            return nil
        } catch let error as StoreError {
            throw error
        } catch let error as any ExplainedError {
            return error
        }
    }

    private func replay(_ record: Record, on earlier: RecordsBefore) throws {
        switch record.kind {
        case .publication:
            try checkPublication(
                of: item(Slug(record.subject), version: record.publishedVersion, in: earlier), in: earlier)
        case .submission: try replay(submission: record, on: earlier)
        case .review:
            let sheet = try ScoreSheet(record)
            let (round, scores) = try checkReview(
                of: ReviewSubject(record.subject), sheet.scores, by: sheet.reviewer, sheet.reconciles, in: earlier)
            guard round == sheet.round, scores == sheet.scores else { throw ProgrammeError.conflict(key: record.key) }
        case .decision: try replay(decision: record, on: earlier)
        case .release:
            let decision = try checkRelease(
                of: ReviewSubject(record.subject), by: Slug(record.actor), in: earlier)
            guard record.body?["decision"]?.text == decision.link else {
                throw ProgrammeError.conflict(key: record.key)
            }
        case .award: try replay(award: record, on: earlier)
        case .person, .policy, .achievement, .status, .endorsement, .erasure, .sharing, .earlier: break
        }
    }

    private func replay(submission record: Record, on earlier: RecordsBefore) throws {
        let submission = try Submission(record)
        let item = try item(submission.slug, version: submission.version, in: earlier)
        // A stack is put together from its members.
        guard item.members.isEmpty else { return }
        if submission.round == 1 {
            guard try earlier.record(key: "publication/\(item.reference)") != nil else {
                throw ProgrammeError.notPublished(item.reference)
            }
        } else {
            try checkResubmission(of: submission.id, to: submission.recipient, in: earlier)
        }
    }

    private func replay(decision record: Record, on earlier: RecordsBefore) throws {
        let decision = try Decision(record)
        // What a stack rests on is held against the awards of its members.
        guard decision.members.isEmpty else { return }
        let subject = try ReviewSubject(record.subject)
        let officer = try require(.officer, of: decision.officer, in: earlier)
        let round: Int
        let levels: [ScoreSheet.Score]
        if try isAssessedOutside(subject, in: earlier) {
            guard try policy(in: earlier).acceptsOutsideAssessment else { throw BatchError.ownReviewsOnly }
            round = try checkReviewer(officer, of: subject, in: earlier)
            levels = decision.levels
            try checkOutsideLevels(levels, of: judgedWork(on: subject, in: earlier).item)
        } else {
            (round, levels) = try checkDecision(
                on: subject, decision.outcome, reasons: decision.reasons, by: officer, in: earlier)
        }
        let given = levels.map(\.withoutReason)
        guard round == decision.round, given == decision.levels else { throw ProgrammeError.conflict(key: record.key) }
    }

    private func replay(award record: Record, on earlier: RecordsBefore) throws {
        let award = try AwardedBadge(record)
        let subject = try ReviewSubject(record.subject)
        // An award on another decision, or on none, is found by its links.
        guard let decision = try Decision.latest(on: subject, in: earlier), decision.link == award.decision else {
            return
        }
        let work = try judgedWork(on: subject, in: earlier)
        try checkPermission(by: decision, of: subject, round: work.round, in: earlier)
        // The version that was judged is the version that is awarded. A design is judged by the rubric of another achievement.
        guard case .submission = subject else { return }
        guard work.item.slug == award.slug, award.issue > 1 || work.item.version == award.version else {
            throw ProgrammeError.conflict(key: record.key)
        }
    }

    /// Whether a submission came in a table of people who were assessed elsewhere: then it was not the earner who handed it in.
    private func isAssessedOutside(_ subject: ReviewSubject, in records: any RecordReading) throws -> Bool {
        guard case .submission(let id) = subject, let first = try records.records(.submission, about: id).first else {
            return false
        }
        return first.actor != Submission.earner
    }

    /// Checks that every criterion has a level, and one that is enough.
    private func checkOutsideLevels(_ levels: [ScoreSheet.Score], of item: CatalogueItem) throws {
        guard let rubric = try Rubric(ifScored: item.achievement()) else { return }
        let below = try rubric.below(rubric.ordered(levels))
        guard below.isEmpty else { throw BatchError.below(below) }
    }
}
