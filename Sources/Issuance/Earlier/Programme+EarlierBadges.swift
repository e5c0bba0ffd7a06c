private import Cryptography
internal import LinkedData
public import OpenBadges

extension Programme {
    /// Records a badge that somebody else awarded to a person.
    ///
    /// - Parameters:
    ///   - bytes: the file or token as it came.
    ///   - recipient: the person, as the report has checked.
    ///   - report: what the verifier says of it.
    ///   - actor: an officer.
    /// - Returns: whether it is recorded now; otherwise it was before.
    /// - Throws: `.notEarlierBadge` unless the badge is sound and the person's, `.ownBadge` for one of the programme.
    public func keepEarlier(
        _ bytes: [UInt8], of recipient: String, _ report: VerificationReport, by actor: Slug
    ) throws -> Bool {
        let badge = try EarlierBadge(report, of: recipient, content: ContentDigest(of: bytes))
        guard badge.issuer != (try settings.issuerID).text else { throw ProgrammeError.ownBadge }
        return try store.write { records in
            _ = try require(.officer, of: actor, in: records)
            let known: Bool? = try records.first(.earlier) { record in
                guard record.body != nil, try EarlierBadge(record).isSame(as: badge) else { return nil }
                return true
            }
            guard known == nil else { return false }
            _ = try records.keep(bytes)
            // The name says nothing of the badge: it stays when the person is forgotten.
            let subject = RandomUUID(randomBytes: try random.bytes(16)).description
            _ = try records.append(
                RecordDraft(.earlier, about: subject, key: "earlier/\(subject)", by: actor.text, body: badge.body),
                at: now(), random: random)
            return true
        }
    }

    /// The badges that others have awarded, in the order in which they came.
    ///
    /// - Parameter recipient: of this person only.
    public func earlierBadges(of recipient: String? = nil) throws -> [EarlierBadge] {
        let wanted = recipient.map(Self.folded)
        return try store.read { records in
            var badges: [EarlierBadge] = []
            try records.each(.earlier) { record in
                guard record.body != nil else { return }
                let badge = try EarlierBadge(record)
                if wanted == nil || Self.folded(badge.recipient) == wanted { badges.append(badge) }
            }
            return badges
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
