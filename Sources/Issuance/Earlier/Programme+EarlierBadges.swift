private import Cryptography
internal import LinkedData
public import OpenBadges

extension Programme {
    /// What became of a badge that somebody else has awarded.
    public enum Keeping: String, Hashable, Sendable {
        /// It is recorded now.
        case kept
        /// It was recorded before.
        case known
        /// An earlier issue of it was recorded before; this one counts now.
        case renewed
    }

    /// Records a badge that somebody else awarded to a person.
    ///
    /// - Parameters:
    ///   - bytes: the file or token as it came.
    ///   - recipient: the person, as the report has checked.
    ///   - report: what the verifier says of it.
    ///   - isFindable: whether the person agrees to be found by what it says; what was agreed before stays.
    ///   - actor: an officer.
    /// - Throws: `.notEarlierBadge` unless the badge is sound and the person's, `.ownBadge` for one of the programme.
    public func keepEarlier(
        _ bytes: [UInt8], of recipient: String, _ report: VerificationReport, isFindable: Bool = false, by actor: Slug
    ) throws -> Keeping {
        let badge = try earlierBadge(bytes, of: recipient, report, isFindable: isFindable)
        return try store.write { records in
            _ = try require(.officer, of: actor, in: records)
            let last = try records.latest(.earlier).first { record in
                try record.body != nil && EarlierBadge(record).isSame(as: badge)
            }
            guard let last else {
                _ = try records.keep(bytes)
                // The name says nothing of the badge: it stays when the person is forgotten.
                let subject = RandomUUID(randomBytes: try random.bytes(16)).description
                _ = try records.append(
                    RecordDraft(
                        .earlier, about: subject, key: "earlier/\(subject)", by: actor.text, body: badge.body()),
                    at: now(), random: random)
                return .kept
            }
            let known = try EarlierBadge(last)
            let agreed = isFindable || known.isFindable
            guard badge.isLater(than: known) else {
                if agreed != known.isFindable {
                    _ = try revise(
                        .earlier, about: last.subject, by: actor, body: known.body(isFindable: agreed), in: records)
                }
                return .known
            }
            _ = try records.keep(bytes)
            _ = try revise(.earlier, about: last.subject, by: actor, body: badge.body(isFindable: agreed), in: records)
            return .renewed
        }
    }

    /// Checks that a badge which somebody else awarded to a person could be recorded, and records nothing.
    ///
    /// - Throws: what ``keepEarlier(_:of:_:isFindable:by:)`` throws for the badge.
    public func checkEarlier(
        _ bytes: [UInt8], of recipient: String, _ report: VerificationReport, isFindable: Bool = false
    ) throws {
        _ = try earlierBadge(bytes, of: recipient, report, isFindable: isFindable)
    }

    private func earlierBadge(
        _ bytes: [UInt8], of recipient: String, _ report: VerificationReport, isFindable: Bool
    ) throws -> EarlierBadge {
        let badge = try EarlierBadge(report, of: recipient, isFindable: isFindable, content: ContentDigest(of: bytes))
        guard badge.issuer != (try settings.issuerID).text else { throw ProgrammeError.ownBadge }
        return badge
    }

    /// Records whether a person agrees to be found by what their badges say.
    ///
    /// - Returns: how many badges that is about.
    public func letFind(_ recipient: String, _ isFindable: Bool, by actor: Slug) throws -> Int {
        try EarlierBadge.refuseUnfindable(recipient, isFindable)
        return try store.write { records in
            _ = try require(.officer, of: actor, in: records)
            var count = 0
            for last in try records.latest(.earlier) where last.body != nil {
                let badge = try EarlierBadge(last)
                guard Self.folded(badge.recipient) == Self.folded(recipient) else { continue }
                count += 1
                guard badge.isFindable != isFindable else { continue }
                _ = try revise(
                    .earlier, about: last.subject, by: actor, body: badge.body(isFindable: isFindable), in: records)
            }
            guard count > 0 else { throw ProgrammeError.noEarlierBadges(recipient) }
            return count
        }
    }

    /// The badges that others have awarded, in the order in which they came, each as it was checked last.
    ///
    /// - Parameters:
    ///   - recipient: of this person only.
    ///   - words: only those that say this, of people who agreed to be found.
    public func earlierBadges(of recipient: String? = nil, finding words: String? = nil) throws -> [EarlierBadge] {
        let wanted = recipient.map(Self.folded)
        return try store.read { records in
            try records.latest(.earlier).filter { $0.body != nil }.map { try EarlierBadge($0) }.filter { badge in
                (wanted == nil || Self.folded(badge.recipient) == wanted)
                    && (words.map { badge.isFindable && badge.says($0) } ?? true)
            }
        }
    }

    /// The records of a person's earlier badges.
    func earlierRecords(of recipient: String, in records: any RecordReading) throws -> [Record] {
        var found: [Record] = []
        try records.each(.earlier) { record in
            guard record.body != nil, Self.folded(try EarlierBadge(record).recipient) == recipient else { return }
            found.append(record)
        }
        return found
    }
}
