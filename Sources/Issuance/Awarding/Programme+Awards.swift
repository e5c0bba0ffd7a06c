public import Cryptography
public import LinkedData
public import OpenBadges

extension Programme {
    /// The issuer that stands in the programme's badges.
    ///
    /// - Parameter keys: the keys that sign, the one in use first, then those that were used before.
    public func issuer(keys: [PublicKey]) throws -> Issuer {
        var profile = settings.profile
        profile["id"] = .text(try settings.issuerID.text)
        if profile["type"] == nil { profile["type"] = ["Profile"] }
        try store.read { records in try carriedEndorsements(of: .issuer, in: records) }.put(on: &profile)
        let awardsIn2 = settings.standards.contains(.openBadges2)
        return try Issuer(
            profile: profile, keys: keys,
            revocationList: awardsIn2 ? settings.published(ProgrammeSettings.revocationList) : nil)
    }

    /// Awards the badge of a submission that was approved. A step that runs twice gives the badge that is there.
    ///
    /// Nothing is handed out before the record of it is in the store. A stack that it completes is awarded with it.
    ///
    /// - Parameters:
    ///   - id: the submission.
    ///   - officer: who awards.
    ///   - signer: signs for the programme's issuer.
    ///   - validUntil: the last moment at which the badge counts.
    public func award(
        _ id: String, by officer: Slug, signer: Signer, validUntil: Instant? = nil
    ) async throws -> AwardedBadge {
        let award: AwardedBadge
        let existing = try store.read { records in
            _ = try require(.officer, of: officer, in: records)
            return try records.latest(.award, about: id)
        }
        if let existing {
            award = try AwardedBadge(existing)
            if let validUntil, award.validUntil?.instant != validUntil { throw ProgrammeError.endFixed(id) }
        } else {
            let run = AwardRun(by: officer, signer: signer, validUntil: validUntil, settings: settings)
            award = try record([try await sign(try prepare(.first(id), in: run), in: run)])[0].award
        }
        try await awardStacks(completedBy: award, by: officer, signer: signer)
        return award
    }

    /// Issues the badge of an award again: a renewal, or a correction of what is recorded behind it.
    ///
    /// It keeps its identifier, its place in the status lists and its first date, and counts from now on. What its issuer
    /// says now stands in it: the key in use, the endorsements of the achievement. The version stays the one that was earned.
    ///
    /// - Parameters:
    ///   - reason: why; it is recorded.
    ///   - validUntil: the last moment at which it counts; that of the issue before if left out.
    ///   - check: refuses signed badges with which nothing could be done; then nothing is recorded.
    /// - Throws: `.issuedMeanwhile` when somebody else has issued it again at the same time.
    public func awardAgain(
        _ id: String, reason: String, by officer: Slug, signer: Signer, validUntil: Instant? = nil,
        check: ([BakedBadge]) throws -> Void = { _ in }
    ) async throws -> AwardedBadge {
        try StatementText.check(reason, of: "reason", limit: 2000)
        let last = try awarded(id)
        guard try !status(of: last.id).isRevoked else { throw ProgrammeError.revokedAlready(last.id) }
        let run = AwardRun(
            by: officer, signer: signer, validUntil: validUntil ?? last.validUntil?.instant, reason: reason,
            settings: settings)
        let signed = try await sign(prepare(AwardStep(after: last), in: run, replacing: last), in: run)
        try check(signed.badges.map(\.baked))
        let (award, isNew) = try record([signed])[0]
        guard isNew else { throw ProgrammeError.issuedMeanwhile(id) }
        try await awardStacks(completedBy: award, by: officer, signer: signer)
        return award
    }

    /// Why the badge of an award was issued again; `nil` for a first issue, and when the person was forgotten.
    public func reason(of award: AwardedBadge) throws -> String? {
        try store.read { records in
            guard let bytes = try award.reason.flatMap({ try records.content($0) }) else { return nil }
            return try JSONValue(parsing: bytes).object?["reason"]?.text
        }
    }

    /// The award that a name stands for: its identifier, or the identifier that stands in the badge.
    public func awarded(_ name: String) throws -> AwardedBadge {
        try store.read { records in
            if let record = try records.latest(.award, about: name) { return try AwardedBadge(record) }
            guard let record = try IRI(name).flatMap({ try self.record(ofAward: $0, in: records) }) else {
                throw ProgrammeError.unknownAward(name)
            }
            return try AwardedBadge(record)
        }
    }

    /// The last record of the award with an identifier in its badge.
    func record(ofAward credential: IRI, in records: any RecordReading) throws -> Record? {
        try records.records(.award, saying: credential.text).last { record in
            record.body?[AwardedBadge.Member.credential]?.text?.utf8.elementsEqual(credential.text.utf8) ?? false
        }
    }

    /// The awards with these identifiers, as far as there are any.
    public func awards(_ ids: [String]) throws -> [String: AwardedBadge] {
        try store.read { records in try records.latest(.award, about: ids).mapValues { try AwardedBadge($0) } }
    }

    /// Goes through all awards as they were issued last, with what they count for, in the order of their first issues.
    public func eachAward(_ look: (AwardedBadge, AwardStatus) throws -> Void) throws {
        try eachPortion(of: .award) { ids, records in
            let awards = try records.latest(.award, about: ids)
            let statuses = try records.latest(.status, about: ids)
            return try ids.compactMap { id in
                guard let record = awards[id], record.body != nil else { return nil }
                let award = try AwardedBadge(record)
                let own = try statuses[id].map { try AwardStatus($0) } ?? .standing
                return (award, try status(of: award, own: own, in: records))
            }
        } look: { (found: (AwardedBadge, AwardStatus)) in
            try look(found.0, found.1)
        }
    }

    /// The signed badges of an award, in the order of the standards.
    public func badges(of award: AwardedBadge) throws -> [BakedBadge] {
        try store.read { records in
            guard let badges = try keptBadges(of: award, in: records) else {
                throw ProgrammeError.contentMissing(award.id)
            }
            return badges
        }
    }

    /// The badges of an award, in the order of the standards; `nil` when one of them is not in the store any more.
    func keptBadges(of award: AwardedBadge, in records: any RecordReading) throws -> [BakedBadge]? {
        var badges: [BakedBadge] = []
        for standard in BakedBadge.Standard.allCases {
            guard let digest = award.badges[AwardedBadge.name(of: standard)] else { continue }
            guard let bytes = try records.content(digest) else { return nil }
            badges.append(BakedBadge(standard: standard, payload: bytes))
        }
        return badges
    }

    /// The picture of an award with its badges in it.
    ///
    /// - Parameters:
    ///   - picture: a picture to use instead of the achievement's own.
    ///   - badges: badges that are not recorded yet, instead of its own.
    public func picture(
        of award: AwardedBadge, into picture: BadgeImage? = nil, with badges: [BakedBadge]? = nil
    ) throws -> [UInt8] {
        let badges = try badges ?? self.badges(of: award)
        if let picture { return try picture.baking(badges) }
        let own = try store.read { records -> [UInt8]? in
            let item = try item(award.slug, version: award.version, in: records)
            return try item.picture.flatMap { try records.content($0) }
        }
        guard let own else { throw ProgrammeError.noPicture(award.slug.text) }
        return try BadgeImage(own).baking(badges)
    }

    /// Takes an award back for good.
    @discardableResult
    public func revoke(_ id: String, reason: String, by officer: Slug) throws -> AwardStatus {
        try change(id, reason: reason, by: officer) { _ in
            AwardStatus(isRevoked: true, isSuspended: false, reason: reason)
        }
    }

    /// Lets an award count no more for the time being, or again.
    @discardableResult
    public func suspend(_ id: String, _ isSuspended: Bool = true, reason: String, by officer: Slug) throws
        -> AwardStatus
    {
        try change(id, reason: reason, by: officer) { status in
            guard !status.isRevoked else { throw ProgrammeError.revokedAlready(id) }
            return AwardStatus(isRevoked: false, isSuspended: isSuspended, reason: reason)
        }
    }

    /// Nobody revokes, suspends or reinstates a badge of their own.
    func refuseOwnAward(_ id: String, by officer: Person, in records: any RecordReading) throws {
        guard let record = try records.latest(.submission, about: id), record.body != nil,
            officer.isKnown(as: try Submission(record).recipient)
        else { return }
        throw ProgrammeError.ownWork(officer.id.text)
    }

    /// What an award counts for at present.
    public func status(of id: String) throws -> AwardStatus {
        try store.read { records in try status(of: id, in: records) }
    }

    /// What an award counts for: a stack is suspended as long as one of its members does not count.
    func status(of id: String, in records: any RecordReading) throws -> AwardStatus {
        let own = try ownStatus(of: id, in: records)
        guard !own.isRevoked, !own.isSuspended, let record = try records.latest(.award, about: id), record.body != nil,
            let gap = try gap(in: AwardedBadge(record).members, in: records)
        else { return own }
        return AwardStatus(isRevoked: false, isSuspended: true, reason: gap)
    }

    /// What was recorded about an award itself.
    func ownStatus(of id: String, in records: any RecordReading) throws -> AwardStatus {
        try records.latest(.status, about: id).map { try AwardStatus($0) } ?? .standing
    }

    private func change(
        _ id: String, reason: String, by officer: Slug, _ change: (AwardStatus) throws -> AwardStatus
    ) throws -> AwardStatus {
        try StatementText.check(reason, of: "reason", limit: 2000)
        return try store.write { records in
            let person = try require(.officer, of: officer, in: records)
            guard try records.latest(.award, about: id) != nil else { throw ProgrammeError.unknownAward(id) }
            try refuseOwnAward(id, by: person, in: records)
            let current = try ownStatus(of: id, in: records)
            // Taken back is taken back: the same step once more changes nothing, not even the reason.
            if current.isRevoked, try change(.standing).isRevoked { return current }
            let next = try change(current)
            _ = try revise(.status, about: id, by: officer, body: next.json, in: records)
            return next
        }
    }
}
