internal import LinkedData
internal import OpenBadges

/// Builds badges: the only way to a credential or an assertion that can be signed.
///
/// It takes a decision that was made, and nothing else as permission. A badge without what its standard asks for is not
/// built; the error names everything that is missing at once.
public struct CredentialBuilder: Sendable {
    /// The decision on which everything built here rests.
    public let approval: Approval

    /// A builder of what was approved.
    public init(approval: Approval) {
        self.approval = approval
    }

    /// The badge as an Open Badges 3.0 credential in the shape of Verifiable Credentials 2.0.
    ///
    /// - Throws: what is missing or contradicts itself in the award.
    public func openBadgeCredential(for award: Award) throws(BuildingError) -> UnsignedCredential {
        try award.requireMembers(for: [.openBadges3])
        return UnsignedCredential(
            credential: try award.achievementCredential(), issuer: award.issuer, approval: approval)
    }

    /// The badge as an Open Badges 2.0 assertion: one that will be signed, or one that is hosted at the award's address.
    ///
    /// - Parameter form: whether the `BadgeClass` stands in the assertion or only its address. In a hosted one it is only
    ///   the address, since what is served there counts.
    /// - Throws: what is missing or contradicts itself in the award.
    public func assertion(
        for award: Award, badgeClass form: BadgeClassForm = .embedded
    ) throws(BuildingError) -> UnsignedAssertion {
        try award.requireMembers(for: [.openBadges2])
        guard let owner = award.issuer.openBadges2ID, let key = award.issuer.keys.first,
            let keyDocument = key.keyDocument
        else { throw .missing([.issuerAddress]) }
        let badgeClass = try award.badgeClass(owner: owner)
        let form = award.hostedAddress == nil ? form : .referenced
        let assertion = try award.assertion(of: badgeClass, form: form, keyDocument: keyDocument)
        return UnsignedAssertion(
            assertion: assertion, badgeClass: badgeClass, issuer: award.issuer, key: key, approval: approval,
            omitted: award.membersWithoutPlaceIn2)
    }
}
