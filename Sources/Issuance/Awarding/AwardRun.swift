internal import LinkedData
internal import OpenBadges
private import Synchronization

/// What is the same for all awards of one run: who awards, who signs and checks, and the achievements.
final class AwardRun: Sendable {
    let officer: Slug
    let validUntil: Instant?
    /// Why badges are issued again; `nil` for first issues.
    let reason: String?
    let issuance: BadgeIssuance
    /// Achievements as they stand in badges, by the reference of their version, which never changes.
    private let achievements = Mutex<[String: V3.Achievement]>([:])
    private let secret = Mutex<String?>(nil)

    init(by officer: Slug, signer: Signer, validUntil: Instant?, reason: String? = nil, settings: ProgrammeSettings) {
        self.reason = reason
        self.officer = officer
        self.validUntil = validUntil
        issuance = BadgeIssuance(signer: signer, standards: Set(settings.standards))
    }

    var issuer: Issuer { issuance.signer.issuer }

    /// What makes identifiers of badges impossible to guess for whoever knows those of submissions: the salt of the first
    /// record, which never leaves the store.
    func secret(of records: any RecordReading) throws -> String {
        if let known = secret.withLock({ $0 }) { return known }
        guard let first = try records.records(after: 0, limit: 1).first else { throw ProgrammeError.ended }
        guard let salt = first.salt else { throw ProgrammeError.erased(key: first.key) }
        secret.withLock { $0 = salt }
        return salt
    }

    /// The achievement of a version with the endorsements that it carries, read once.
    func achievement(
        of item: CatalogueItem, endorsements: () throws -> CarriedEndorsements
    ) throws -> V3.Achievement {
        if let known = achievements.withLock({ $0[item.reference] }) { return known }
        let achievement = try item.achievement(with: endorsements())
        achievements.withLock { $0[item.reference] = achievement }
        return achievement
    }
}
