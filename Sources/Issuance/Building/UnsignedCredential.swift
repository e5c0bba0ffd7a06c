public import LinkedData
public import OpenBadges

/// An Open Badges 3.0 credential that was approved and built and waits for its proof.
///
/// Only `CredentialBuilder` makes one, and it needs an `Approval`.
public struct UnsignedCredential: Sendable {
    /// The credential.
    public let credential: V3.AchievementCredential
    /// The credential as it will be signed, member for member.
    public let json: JSONObject
    /// Who must sign it.
    public let issuer: Issuer
    /// The decision that it rests on.
    public let approval: Approval

    init(credential: V3.AchievementCredential, issuer: Issuer, approval: Approval) {
        self.credential = credential
        self.json = credential.json
        self.issuer = issuer
        self.approval = approval
    }
}
