public import LinkedData
internal import OpenBadges

extension Programme {
    /// Records a reviewer's sheet. What stands in it cannot be changed afterwards.
    ///
    /// - Parameters:
    ///   - scores: a level for each criterion.
    ///   - subject: what is judged.
    ///   - reviewer: neither the person whose work it is nor the author of the design.
    ///   - reconciles: whether the reviewers have talked about where they differ.
    @discardableResult
    public func review(
        _ subject: ReviewSubject, scores: [ScoreSheet.Score], by reviewer: Slug, reconciles: Bool = false
    ) throws -> ReviewOutcome {
        try store.write { records in
            let (round, ordered) = try checkReview(of: subject, scores, by: reviewer, reconciles, in: records)
            _ = try records.append(
                RecordDraft(
                    .review, about: subject.reference,
                    key: "review/\(subject.reference)/\(round)/\(reviewer.text)\(reconciles ? "/reconciled" : "")",
                    by: reviewer.text, body: ScoreSheet.body(of: ordered, round: round, reconciles: reconciles)),
                at: now(), random: random)
            return try outcome(of: subject, round: round, in: records)
        }
    }

    /// Checks that a sheet may be recorded.
    ///
    /// - Returns: the round that is judged, and the scores in the order of the rubric.
    func checkReview(
        of subject: ReviewSubject, _ scores: [ScoreSheet.Score], by reviewer: Slug, _ reconciles: Bool,
        in records: any RecordReading
    ) throws -> (round: Int, scores: [ScoreSheet.Score]) {
        let person = try require(.reviewer, of: reviewer, in: records)
        let round = try checkReviewer(person, of: subject, in: records)
        let sheets = try sheets(of: subject, round: round, in: records)
        try refuseSecondVoice(of: person, on: subject, round: round, in: records)
        let ordered = try rubric(for: subject, in: records).ordered(scores)
        if let decision = try Decision.latest(on: subject, in: records), decision.round == round {
            throw ProgrammeError.decidedAlready(subject.reference)
        }
        let hasScored = sheets.contains { $0.reviewer == reviewer && !$0.reconciles }
        let outcome = try outcome(of: subject, round: round, in: records)
        if reconciles {
            guard case .split = outcome else { throw ProgrammeError.nothingToReconcile(subject.reference) }
            guard hasScored else { throw ProgrammeError.notAmongReviewers(reviewer.text) }
        } else if case .agreed = outcome, !hasScored {
            // More sheets could turn what was agreed.
            throw ProgrammeError.agreedAlready(subject.reference)
        }
        return (round, ordered)
    }

    /// Nobody scores under two names, whatever has become of the address of the first since.
    private func refuseSecondVoice(
        of person: Person, on subject: ReviewSubject, round: Int, in records: any RecordReading
    ) throws {
        for record in try records.records(.review, about: subject.reference) where record.actor != person.id.text {
            guard try ScoreSheet(record).round == round else { continue }
            let other = try self.person(Slug(record.actor), in: RecordsBefore(record.number, of: records))
            guard !other.isSame(as: person) else {
                throw ProgrammeError.sameReviewer(person.id.text, as: other.id.text)
            }
        }
    }

    /// The sheets that a person may see: all once everybody whom the policy asks for has handed one in, else the own one.
    public func sheets(of subject: ReviewSubject, seenBy person: Slug) throws -> [ScoreSheet] {
        try store.read { records in
            try requireInsight(of: person, in: records)
            let round = try self.round(of: subject, in: records)
            let sheets = try self.sheets(of: subject, round: round, in: records)
            if case .waiting = try outcome(of: subject, round: round, in: records) {
                return sheets.filter { $0.reviewer == person }
            }
            return sheets
        }
    }

    /// Reviews are for those who judge, decide, or answer for the programme.
    private func requireInsight(of person: Slug, in records: any RecordReading) throws {
        guard try !self.person(person, in: records).roles.isDisjoint(with: [.reviewer, .officer, .administrator]) else {
            throw ProgrammeError.role(.reviewer, person: person.text)
        }
    }

    /// What the sheets give together so far.
    public func outcome(of subject: ReviewSubject) throws -> ReviewOutcome {
        try store.read { records in try outcome(of: subject, round: round(of: subject, in: records), in: records) }
    }

    /// The last decision on something; `nil` when there is none.
    public func decision(on subject: ReviewSubject) throws -> Decision? {
        try store.read { records in try Decision.latest(on: subject, in: records) }
    }

    /// Records what an officer decides on what the reviewers gave.
    ///
    /// - Parameters:
    ///   - outcome: `approved` only when the reviewers agree, every criterion is at or above its required level, and
    ///     nothing is missing in what was handed in.
    ///   - reasons: why; needed for everything but a plain approval.
    @discardableResult
    public func decide(
        _ subject: ReviewSubject, _ outcome: Decision.Outcome, reasons: String? = nil, by officer: Slug
    ) throws -> Decision {
        if let reasons { try StatementText.check(reasons, of: "reasons", limit: 10_000) }
        return try store.write { records in
            let person = try require(.officer, of: officer, in: records)
            let (round, levels) = try checkDecision(on: subject, outcome, reasons: reasons, by: person, in: records)
            let sheets = try self.sheets(of: subject, round: round, in: records)
            let record = try records.append(
                RecordDraft(
                    .decision, about: subject.reference, key: "decision/\(subject.reference)/\(round)",
                    by: officer.text,
                    body: Decision.body(
                        outcome, round: round, reasons: reasons, by: person, levels: levels, sheets: sheets)),
                at: now(), random: random)
            return try Decision(record)
        }
    }

    /// Checks that a decision may be recorded.
    ///
    /// - Returns: the round that is judged, and the levels on which an approval rests.
    func checkDecision(
        on subject: ReviewSubject, _ outcome: Decision.Outcome, reasons: String?, by officer: Person,
        in records: any RecordReading
    ) throws -> (round: Int, levels: [ScoreSheet.Score]) {
        let round = try checkReviewer(officer, of: subject, in: records)
        if outcome != .approved, reasons == nil { throw ProgrammeError.noReasons }
        guard outcome.permits else { return (round, []) }
        return (round, try permittedLevels(subject, outcome, round: round, in: records))
    }

    /// Records a second person's consent to an approval.
    public func release(_ subject: ReviewSubject, by officer: Slug) throws {
        try store.write { records in
            let decision = try checkRelease(of: subject, by: officer, in: records)
            _ = try records.append(
                RecordDraft(
                    .release, about: subject.reference, key: "release/\(subject.reference)/\(decision.round)",
                    by: officer.text, body: ["decision": .text(decision.link)]),
                at: now(), random: random)
        }
    }

    /// Checks that a decision may be released.
    ///
    /// - Returns: the decision.
    func checkRelease(of subject: ReviewSubject, by officer: Slug, in records: any RecordReading) throws -> Decision {
        let person = try require(.officer, of: officer, in: records)
        _ = try checkReviewer(person, of: subject, in: records)
        guard let decision = try Decision.latest(on: subject, in: records), decision.outcome.permits else {
            throw ProgrammeError.notApproved(subject.reference)
        }
        guard try !self.person(decision.officer, in: records).isSame(as: person) else {
            throw ProgrammeError.sameOfficer(officer.text)
        }
        return decision
    }

    /// The levels on which an approval rests.
    private func permittedLevels(
        _ subject: ReviewSubject, _ outcome: Decision.Outcome, round: Int, in records: any RecordReading
    ) throws -> [ScoreSheet.Score] {
        if case .submission(let id) = subject {
            guard outcome == .approved else { throw ProgrammeError.conditionsOnSubmission }
            let gaps = try submission(id, in: records).gaps
            guard gaps.isEmpty else { throw ProgrammeError.incomplete(id, gaps: gaps) }
        }
        let rubric = try self.rubric(for: subject, in: records)
        switch try self.outcome(of: subject, round: round, in: records) {
        case .waiting(let sheets, let needed):
            throw ProgrammeError.tooFewReviews(subject.reference, sheets: sheets, needed: needed)
        case .split(let differences):
            throw ProgrammeError.split(subject.reference, criteria: names(of: differences, in: rubric))
        case .agreed(let levels):
            let failed = rubric.below(levels)
            if outcome == .approved, !failed.isEmpty {
                throw ProgrammeError.belowRequired(subject.reference, criteria: failed)
            }
            if outcome == .approvedWithConditions, failed.isEmpty {
                throw ProgrammeError.noCondition(subject.reference)
            }
            return levels
        }
    }

    private func names(of differences: [ReviewOutcome.Difference], in rubric: Rubric) -> [String] {
        differences.compactMap { difference in rubric.criteria.first { $0.id == difference.criterion }?.name.best }
    }

    /// Which time the work was handed in; designs are judged once for each version.
    func round(of subject: ReviewSubject, in records: any RecordReading) throws -> Int {
        switch subject {
        case .submission(let id): return try submission(id, in: records).round
        case .design(let slug, let version):
            _ = try item(slug, version: version, in: records)
            return 1
        }
    }

    /// Nobody judges work of their own.
    ///
    /// - Returns: the round that is judged.
    func checkReviewer(
        _ person: Person, of subject: ReviewSubject, in records: any RecordReading
    ) throws -> Int {
        switch subject {
        case .submission(let id):
            let submission = try submission(id, in: records)
            if person.isKnown(as: submission.recipient) {
                throw ProgrammeError.ownWork(person.id.text)
            }
            return submission.round
        case .design(let slug, let version):
            _ = try item(slug, version: version, in: records)
            let authors = try records.records(.achievement, about: slug.text).map(\.actor)
            let isOwn = try authors.contains { try self.person(Slug($0), in: records).isSame(as: person) }
            guard !isOwn else { throw ProgrammeError.ownWork(person.id.text) }
            return 1
        }
    }

    /// The rubric by which something is judged.
    func rubric(for subject: ReviewSubject, in records: any RecordReading) throws -> Rubric {
        try Rubric(of: scoredAchievement(for: subject, in: records))
    }

    /// The achievement whose result descriptions are the rubric.
    func scoredAchievement(for subject: ReviewSubject, in records: any RecordReading) throws -> V3.Achievement {
        switch subject {
        case .submission(let id):
            let submission = try submission(id, in: records)
            return try item(submission.slug, version: submission.version, in: records).achievement()
        case .design:
            guard let rubric = try policy(in: records).designRubric else { throw ProgrammeError.noDesignRubric }
            return try publishedItem(rubric, in: records).achievement()
        }
    }

    /// A reviewer's words as scores.
    ///
    /// - Parameters:
    ///   - texts: scores as ``Rubric`` reads them.
    ///   - level: the level of every criterion that is not named.
    public func scores(
        _ texts: [String], otherwise level: String? = nil, for subject: ReviewSubject
    ) throws -> [ScoreSheet.Score] {
        let achievement = try store.read { records in try scoredAchievement(for: subject, in: records) }
        var scores = try texts.map { try Rubric.score($0, for: achievement) }
        guard let level else { return scores }
        for criterion in try Rubric(of: achievement).criteria
        where !scores.contains(where: { $0.criterion == criterion.id }) {
            scores.append(try Rubric.score("\(criterion.id.text)=\(level)", for: achievement))
        }
        return scores
    }

    /// The names of criteria and levels, by their identifiers.
    public func names(ofRubricFor subject: ReviewSubject) throws -> [IRI: String] {
        let rubric = try store.read { records in try self.rubric(for: subject, in: records) }
        var names: [IRI: String] = [:]
        for criterion in rubric.criteria {
            names[criterion.id] = criterion.name.best
            for level in criterion.rubricCriterionLevel { names[level.id] = level.name.best }
        }
        return names
    }

    private func sheets(
        of subject: ReviewSubject, round: Int, in records: any RecordReading
    ) throws -> [ScoreSheet] {
        try records.records(.review, about: subject.reference).map { try ScoreSheet($0) }.filter { $0.round == round }
    }

    private func outcome(
        of subject: ReviewSubject, round: Int, in records: any RecordReading
    ) throws -> ReviewOutcome {
        let policy = try policy(in: records)
        let needed =
            switch subject {
            case .submission: policy.reviewers
            case .design: max(1, policy.designReviewers)
            }
        return ReviewOutcome(
            of: try sheets(of: subject, round: round, in: records), by: try rubric(for: subject, in: records),
            needed: needed)
    }
}
