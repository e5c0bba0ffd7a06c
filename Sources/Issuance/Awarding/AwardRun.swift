internal import LinkedData
internal import OpenBadges
private import Synchronization

/// What is the same for all awards of one run: who awards, who signs and checks, and the achievements.
final class AwardRun: Sendable {
    let officer: Slug
    let validUntil: Instant?
    let issuance: BadgeIssuance
    /// Achievements as they stand in badges, by the reference of their version, which never changes.
    private let achievements = Mutex<[String: V3.Achievement]>([:])

    init(by officer: Slug, signer: Signer, validUntil: Instant?, settings: ProgrammeSettings) {
        self.officer = officer
        self.validUntil = validUntil
        issuance = BadgeIssuance(signer: signer, standards: Set(settings.standards))
    }

    var issuer: Issuer { issuance.signer.issuer }

    /// The achievement of a version, read once.
    func achievement(of item: CatalogueItem) throws(BuildingError) -> V3.Achievement {
        if let known = achievements.withLock({ $0[item.reference] }) { return known }
        let achievement = try item.achievement()
        achievements.withLock { $0[item.reference] = achievement }
        return achievement
    }
}
