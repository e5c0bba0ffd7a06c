import LinkedData

/// The members of a credential that claims repeat, or that only a credential has.
///
/// Verifiable Credentials Data Model 1.1 and 2.0.
enum CredentialMember {
    static let context: MemberName = "@context"
    static let id: MemberName = "id"
    static let issuer: MemberName = "issuer"
    static let subject: MemberName = "credentialSubject"
    static let validFrom: MemberName = "validFrom"
    static let validUntil: MemberName = "validUntil"
    static let issuanceDate: MemberName = "issuanceDate"
    static let expirationDate: MemberName = "expirationDate"

    /// Members that make a payload a credential of its own.
    static let ofAnyCredential: [MemberName] = [
        context, "type", issuer, subject, validFrom, validUntil, issuanceDate, expirationDate, "credentialStatus",
        "credentialSchema", "refreshService", "termsOfUse", "evidence", "endorsement", "endorsementJwt", "proof",
    ]
}
