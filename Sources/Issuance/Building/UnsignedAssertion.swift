public import LinkedData
public import OpenBadges

/// An Open Badges 2.0 assertion that was approved and built and waits for its signature.
///
/// Only `CredentialBuilder` makes one, and it needs an `Approval`.
public struct UnsignedAssertion: Sendable {
    /// The assertion.
    public let assertion: V2.Assertion
    /// The assertion as it will be signed, member for member.
    public let json: JSONObject
    /// Who must sign it.
    public let issuer: Issuer
    /// The key that the assertion says it is signed with.
    public let key: IssuerKey
    /// The decision that it rests on.
    public let approval: Approval
    /// Members of the award for which Open Badges 2.0 has no place, in the words of 3.0: `credentialSubject.result`.
    public let omitted: [String]

    init(assertion: V2.Assertion, issuer: Issuer, key: IssuerKey, approval: Approval, omitted: [String]) {
        self.assertion = assertion
        self.json = assertion.json
        self.issuer = issuer
        self.key = key
        self.approval = approval
        self.omitted = omitted
    }
}
