public import LinkedData
public import OpenBadges

/// An Open Badges 2.0 assertion that was approved and built and waits for its signature, or for being hosted.
///
/// Only `CredentialBuilder` makes one, and it needs an `Approval`.
public struct UnsignedAssertion: Sendable {
    /// The assertion.
    public let assertion: V2.Assertion
    /// The assertion as it will be signed, member for member.
    public let json: JSONObject
    /// What was awarded.
    public let badgeClass: V2.BadgeClass
    /// Who must sign it.
    public let issuer: Issuer
    /// The key that the assertion says it is signed with.
    public let key: IssuerKey
    /// The decision that it rests on.
    public let approval: Approval
    /// Members of the award for which Open Badges 2.0 has no place, in the words of 3.0: `credentialSubject.result`.
    public let omitted: [String]

    /// The payload of the token, written once: it is signed and afterwards compared with what the token holds.
    let tokenPayload: [UInt8]

    init(
        assertion: V2.Assertion, badgeClass: V2.BadgeClass, issuer: Issuer, key: IssuerKey, approval: Approval,
        omitted: [String]
    ) {
        self.assertion = assertion
        self.json = assertion.json
        self.tokenPayload = json.serialized()
        self.badgeClass = badgeClass
        self.issuer = issuer
        self.key = key
        self.approval = approval
        self.omitted = omitted
    }

    /// Whether it is proved by where it stands, and not by a signature.
    var isHosted: Bool { assertion.verification.kind == .hosted }

    /// The `BadgeClass` as a document of its own, for the web address that is its identifier; `nil` when it has none
    /// and so is never looked for.
    public var badgeClassDocument: PublishedDocument? {
        guard badgeClass.id.isWebAddress else { return nil }
        var json = JSONObject()
        json["@context"] = Issuer.openBadges2Context
        json.append(badgeClass.json)
        return PublishedDocument(url: badgeClass.id, json: json)
    }
}
