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
        let awardsIn2 = settings.standards.contains(.openBadges2)
        return try Issuer(
            profile: profile, keys: keys,
            revocationList: awardsIn2 ? settings.published(ProgrammeSettings.revocationList) : nil)
    }

    /// Awards the badge of a submission that was approved. A step that runs twice gives the badge that is there.
    ///
    /// Nothing is handed out before the record of it is in the store.
    ///
    /// - Parameters:
    ///   - id: the submission.
    ///   - officer: who awards.
    ///   - signer: signs for the programme's issuer.
    ///   - validUntil: the last moment at which the badge counts.
    public func award(
        _ id: String, by officer: Slug, signer: Signer, validUntil: Instant? = nil
    ) async throws -> AwardedBadge {
        let step = AwardStep.first(id)
        if let existing = try store.read({ try $0.record(key: step.key) }) { return try AwardedBadge(existing) }
        let run = AwardRun(by: officer, signer: signer, validUntil: validUntil, settings: settings)
        return try record([try await sign(try prepare(step, in: run), in: run)])[0].award
    }

    /// The award that a name stands for: its identifier, or the identifier that stands in the badge.
    public func awarded(_ name: String) throws -> AwardedBadge {
        try store.read { records in
            if let record = try records.latest(.award, about: name) { return try AwardedBadge(record) }
            for record in try records.latest(.award) where record.body?["credential"]?.text == name {
                return try AwardedBadge(record)
            }
            throw ProgrammeError.unknownAward(name)
        }
    }

    /// The awards with these identifiers, as far as there are any.
    public func awards(_ ids: [String]) throws -> [String: AwardedBadge] {
        try store.read { records in try records.latest(.award, about: ids).mapValues { try AwardedBadge($0) } }
    }

    /// Every award as it was issued last.
    public func awards() throws -> [AwardedBadge] {
        try store.read { records in try records.latest(.award).map { try AwardedBadge($0) } }
    }

    /// The signed badges of an award, in the order of the standards.
    public func badges(of award: AwardedBadge) throws -> [BakedBadge] {
        try store.read { records in
            try BakedBadge.Standard.allCases.compactMap { standard in
                guard let digest = award.badges[AwardedBadge.name(of: standard)] else { return nil }
                guard let bytes = try records.content(digest) else { throw ProgrammeError.contentMissing(award.id) }
                return BakedBadge(standard: standard, payload: bytes)
            }
        }
    }

    /// The picture of an award with its badges in it.
    ///
    /// - Parameter picture: a picture to use instead of the achievement's own.
    public func picture(of award: AwardedBadge, into picture: BadgeImage? = nil) throws -> [UInt8] {
        if let picture { return try picture.baking(badges(of: award)) }
        let own = try store.read { records -> [UInt8]? in
            let item = try item(award.slug, version: award.version, in: records)
            return try item.picture.flatMap { try records.content($0) }
        }
        guard let own else { throw ProgrammeError.noPicture(award.slug.text) }
        return try BadgeImage(own).baking(badges(of: award))
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

    /// What an award counts for at present.
    public func status(of id: String) throws -> AwardStatus {
        try store.read { records in try status(of: id, in: records) }
    }

    private func status(of id: String, in records: any RecordReading) throws -> AwardStatus {
        try records.latest(.status, about: id).map { try AwardStatus($0) } ?? .standing
    }

    private func change(
        _ id: String, reason: String, by officer: Slug, _ change: (AwardStatus) throws -> AwardStatus
    ) throws -> AwardStatus {
        try StatementText.check(reason, of: "reason", limit: 2000)
        return try store.write { records in
            _ = try require(.officer, of: officer, in: records)
            guard try records.latest(.award, about: id) != nil else { throw ProgrammeError.unknownAward(id) }
            let current = try status(of: id, in: records)
            // Taken back is taken back: the same step once more changes nothing, not even the reason.
            if current.isRevoked, try change(.standing).isRevoked { return current }
            let next = try change(current)
            _ = try revise(.status, about: id, by: officer, body: next.json, in: records)
            return next
        }
    }
}
