internal import Cryptography
internal import Diagnostics
internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Checks the permission of an award, and takes its place in the status lists.
    ///
    /// - Parameter last: the issue that this one replaces.
    func prepare(_ step: AwardStep, in run: AwardRun, replacing last: AwardedBadge? = nil) throws -> PreparedAward {
        try store.write { records in
            let officer = try require(.officer, of: run.officer, in: records)
            // What verifiers look at is the place in the badge that is out.
            if let last {
                return try prepare(step, at: last.slot, in: run, by: officer, from: records, replacing: last)
            }
            let slots = try records.slots(
                for: [step.identity], length: BitstringStatusList.minimumLength, claim: nil, shuffled: shuffledPlaces)
            guard let slot = slots[step.identity] else { throw ProgrammeError.conflict(key: step.identity) }
            return try prepare(step, at: slot, in: run, by: officer, from: records)
        }
    }

    /// Checks the permission of an award whose place in the status lists is taken.
    func prepare(
        _ step: AwardStep, at slot: StatusSlot, in run: AwardRun, by officer: Person, from records: any RecordReading,
        replacing last: AwardedBadge? = nil
    ) throws -> PreparedAward {
        let subject = try ReviewSubject(step.id)
        guard let decision = try Decision.latest(on: subject, in: records) else {
            if case .submission(let id) = subject { _ = try submission(id, in: records) }
            throw ProgrammeError.notApproved(step.id)
        }
        let judged = try judgedWork(on: subject, in: records)
        // Nobody awards or renews a badge of their own.
        guard !officer.isKnown(as: judged.recipient) else { throw ProgrammeError.ownWork(officer.id.text) }
        try checkPermission(by: decision, of: subject, round: judged.round, in: records)
        let approval = try Approval(decision)
        let item = try last.map { try self.item($0.slug, version: $0.version, in: records) } ?? judged.item
        guard item.members.isEmpty || !decision.members.isEmpty else {
            throw ProgrammeError.stackHandedIn(item.slug.text)
        }
        if let gap = try gap(in: decision.members, in: records) {
            throw ProgrammeError.stackIncomplete(step.id, reason: gap)
        }
        let achievement = try run.achievement(of: item) {
            try carriedEndorsements(of: .achievement(item.slug), in: records)
        }
        var award = Award(
            of: achievement, by: run.issuer,
            to: try Recipient(judged.recipient, random: random),
            id: try last.map { try CredentialIdentifier($0.credential) }
                ?? CredentialIdentifier(
                    idempotencyKey: run.secret(of: records) + " " + step.identity, issuer: run.issuer.id),
            validFrom: now())
        award.validUntil =
            try decision.members.isEmpty ? run.validUntil : end(of: decision.members, in: records)
        award.result = decision.levels.map { V3.Result(achievedLevel: $0.level, resultDescription: $0.criterion) }
        award.evidence = judged.submission?.evidence.map(V3.Evidence.init) ?? []
        if decision.outcome == .approvedWithConditions {
            award.narrative = decision.reasons.map { .plain(JSONText("Approved with conditions. \($0)")) }
        }
        if let submission = judged.submission { try addDetails(of: submission, to: &award) }
        award.credentialStatus = try settings.statusEntries(for: slot)
        award.refreshAddress = try last?.refreshAddress ?? settings.refreshAddress(of: award)
        if settings.standards.contains(.openBadges2) {
            award.badgeClassAddress = try settings.badgeClass(item)
            let isHosted = last.map { $0.hostedAddress != nil } ?? (settings.assertions == .hosted)
            if isHosted {
                award.hostedAddress = try last?.hostedAddress ?? settings.hostedAssertion(award.id.iri)
            }
        }
        if let last {
            let endorsements = try carriedEndorsements(of: .award(last.id), in: records)
            (award.endorsement, award.endorsementJwt) = (endorsements.documents, endorsements.tokens)
            award.awardedDate = last.awardedDate.instant
            // Readers take the later of two badges with one identifier, so it has to be later.
            award.validFrom = max(now(), last.validFrom.instant.adding(seconds: 1))
        }
        return PreparedAward(
            step: step, award: award, approval: approval, item: item, decision: decision, slot: slot,
            officer: run.officer, reason: last == nil ? nil : run.reason)
    }

    /// Checks that a decision lets a badge be awarded: it is on the work as it was handed in last, and released where the
    /// policy asks for that.
    func checkPermission(
        by decision: Decision, of subject: ReviewSubject, round: Int, in records: any RecordReading
    ) throws {
        guard decision.outcome.permits, decision.round == round else {
            throw ProgrammeError.notApproved(subject.reference)
        }
        // A stack rests on decisions that were released.
        guard decision.members.isEmpty, try policy(in: records).needsRelease else { return }
        guard try records.record(key: "release/\(subject.reference)/\(decision.round)") != nil else {
            throw ProgrammeError.notReleased(subject.reference)
        }
    }

    /// What a submission says about the award besides the work.
    private func addDetails(of submission: Submission, to award: inout Award) throws {
        func text(_ value: String?) -> LocalizedText? { value.map { .plain(JSONText($0)) } }
        award.narrative = text(submission.narrative)
        award.role = text(submission.role)
        award.term = text(submission.term)
        guard let assessor = submission.assessor else { return }
        do throws(ModelError) {
            award.source = try V3.Profile([
                "id": .text(assessor.id.text), "type": ["Profile"], "name": .text(assessor.name),
            ])
        } catch {
            throw BuildingError.model(error)
        }
    }

    /// What was judged, and who or what gets the badge for it.
    struct JudgedWork {
        let item: CatalogueItem
        let round: Int
        let recipient: String
        /// The work; `nil` for a design.
        let submission: Submission?
    }

    /// What was judged.
    ///
    /// A review of a design is about the achievement itself: its identifier stands where a person's would.
    func judgedWork(on subject: ReviewSubject, in records: any RecordReading) throws -> JudgedWork {
        switch subject {
        case .submission(let id):
            let submission = try submission(id, in: records)
            return JudgedWork(
                item: try item(submission.slug, version: submission.version, in: records), round: submission.round,
                recipient: submission.recipient, submission: submission)
        case .design(let slug, let version):
            let round = try round(of: subject, in: records)
            guard let rubric = try policy(in: records).designRubric else { throw ProgrammeError.noDesignRubric }
            let reviewed = try item(slug, version: version, in: records).achievement()
            return JudgedWork(
                item: try item(rubric, version: nil, in: records), round: round, recipient: reviewed.id.text,
                submission: nil)
        }
    }

    /// Signs a prepared award, and lets the verifier check it.
    func sign(_ prepared: PreparedAward, in run: AwardRun) async throws(IssuingError) -> SignedAward {
        let issued = try await run.issuance.issue(prepared.award, approvedBy: prepared.approval)
        return SignedAward(prepared: prepared, badges: issued.map(\.signed))
    }

    /// Records signed awards, all or none; of a step that somebody else has recorded in the meantime that record counts.
    ///
    /// - Returns: the awards in their order, and whether it was recorded here.
    func record(_ signed: [SignedAward]) throws -> [(award: AwardedBadge, isNew: Bool)] {
        guard !signed.isEmpty else { return [] }
        var contents: [ContentDigest: [UInt8]] = [:]
        var drafts: [SealedDraft] = []
        for award in signed {
            drafts.append(try SealedDraft(draft(for: award, keepingIn: &contents), random: random))
        }
        let (new, earlier) = try store.write { [contents, drafts] records in
            let earlier = try records.records(keys: drafts.map(\.draft.key))
            if earlier.isEmpty {
                try records.keep(contents)
            } else {
                for award in signed where earlier[award.prepared.step.key] == nil {
                    for badge in award.badges { _ = try records.keep(badge.bytes) }
                }
            }
            return (try records.add(drafts.filter { earlier[$0.draft.key] == nil }, at: now()), earlier)
        }
        let added = Dictionary(uniqueKeysWithValues: new.map { ($0.key, $0) })
        return try drafts.map { sealed in
            if let record = added[sealed.draft.key] { return (try AwardedBadge(record), true) }
            guard let record = earlier[sealed.draft.key] else { throw ProgrammeError.conflict(key: sealed.draft.key) }
            return (try AwardedBadge(record), false)
        }
    }

    private func draft(
        for signed: SignedAward, keepingIn contents: inout [ContentDigest: [UInt8]]
    ) throws -> RecordDraft {
        typealias Member = AwardedBadge.Member
        let prepared = signed.prepared
        var badges = JSONObject()
        for badge in signed.badges {
            let digest = try ContentDigest(of: badge.bytes)
            contents[digest] = badge.bytes
            badges[MemberName(AwardedBadge.name(of: badge.standard))] = .text(digest.text)
        }
        let award = prepared.award
        var body: JSONObject = [
            Member.achievement: .text(prepared.item.slug.text),
            Member.version: .number(JSONNumber(prepared.item.version)),
            Member.issue: .number(JSONNumber(prepared.step.issue)),
            Member.credential: .text(award.id.iri.text), Member.decision: .text(prepared.decision.link),
            Member.awardedDate: .text(DateTime(award.awardedDate ?? award.validFrom).text),
            Member.validFrom: .text(DateTime(award.validFrom).text),
        ]
        body[Member.validUntil] = award.validUntil.map { .text(DateTime($0).text) }
        if let reason = prepared.reason {
            // With random bytes nobody finds out by trying what is not there any more.
            let file: JSONObject = [
                "salt": .text(Hexadecimal.encode(try random.bytes(16))), "reason": .text(reason),
            ]
            let bytes = file.serialized()
            let digest = try ContentDigest(of: bytes)
            contents[digest] = bytes
            body[Member.reason] = .text(digest.text)
        }
        let members = prepared.decision.members
        if !members.isEmpty { body[Member.members] = .array(members.map(\.json)) }
        body[Member.refreshAddress] = award.refreshAddress.map { .text($0.text) }
        body[Member.hostedAddress] = award.hostedAddress.map { .text($0.text) }
        body[Member.badges] = .object(badges)
        return RecordDraft(
            .award, about: prepared.step.id, key: prepared.step.key, slot: prepared.slot, by: prepared.officer.text,
            body: body)
    }

    /// The places of a list in a random order: Fisher and Yates, with bytes that nobody can foretell.
    func shuffledPlaces(_ length: Int) throws(ProgrammeError) -> [Int] {
        var places = Array(0..<length)
        let bytes: [UInt8]
        do {
            bytes = try random.bytes(length * 8)
        } catch {
            throw .unavailable(reason: error.explanation)
        }
        for index in places.indices.dropFirst() {
            let word = bytes[(index * 8)..<(index * 8 + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            // The remainder of 64 random bits is as good as even: the error is below one in 10^14.
            places.swapAt(index, Int(word % UInt64(index + 1)))
        }
        return places
    }
}

extension V3.Evidence {
    /// A piece of work as the badge names it: with its address only where everybody may open it.
    fileprivate init(_ item: EvidenceItem) {
        let name = LocalizedText.plain(JSONText(item.name))
        let narrative = item.narrative.map { LocalizedText.plain(JSONText($0)) }
        if item.visibility == .open, case .link(let address) = item.place {
            self.init(id: address, narrative: narrative, name: name)
        } else {
            self.init(
                narrative: narrative, name: name,
                description: .plain("Kept by the issuer. It opens with the consent of the person who earned the badge.")
            )
        }
    }
}
