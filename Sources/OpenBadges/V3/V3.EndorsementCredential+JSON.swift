import Diagnostics
public import LinkedData

extension V3.EndorsementCredential: JSONObjectConvertible {
    private enum Member {
        static let context = MemberKey(
            "@context", purpose: Phrase("purpose/says-vocabulary-credential-written"),
            example:
                #""@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]"#
        )
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/tells-credential-every-other"),
            example: #""id": "urn:uuid:…""#)
        static let type: MemberKey = "type"
        static let name = MemberKey(
            "name", purpose: Phrase("purpose/people-read-title-credential"),
            example: #""name": "Endorsement of the achievement""#)
        static let description: MemberKey = "description"
        static let awardedDate: MemberKey = "awardedDate"
        static let credentialSubject = MemberKey(
            "credentialSubject", purpose: Phrase("purpose/says-endorsed"),
            example: #""credentialSubject": {"type": ["EndorsementSubject"], "id": "…"}"#)
        static let evidence: MemberKey = "evidence"
        static let issuer = MemberKey(
            "issuer", purpose: Phrase("purpose/says-who-issued-credential"),
            example: #""issuer": {"id": "https://example.org/issuer", "type": ["Profile"], "name": "…"}"#)
        static let validFrom = MemberKey(
            "validFrom", purpose: Phrase("purpose/says-when-credential-counts"),
            example: #""validFrom": "2026-06-01T00:00:00Z""#)
        static let issuanceDate = MemberKey(
            "issuanceDate", purpose: Phrase("purpose/says-when-credential-counts"),
            example: #""issuanceDate": "2026-06-01T00:00:00Z""#)
        static let validUntil: MemberKey = "validUntil"
        static let expirationDate: MemberKey = "expirationDate"
        static let proof: MemberKey = "proof"
        static let credentialSchema: MemberKey = "credentialSchema"
        static let credentialStatus: MemberKey = "credentialStatus"
        static let refreshService: MemberKey = "refreshService"
        static let termsOfUse: MemberKey = "termsOfUse"
    }

    /// The name of the class.
    public static let className = "EndorsementCredential"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.required(Member.context, as: V3.CredentialContext.self)
        let isFirstGeneration = context.dataModel == .verifiableCredentials1_1
        id = try object.required(Member.id, as: IRI.self)
        type = try object.credentialTypes(naming: ["EndorsementCredential"])
        name = try object.required(Member.name, as: LocalizedText.self)
        description = try object.optional(Member.description, as: LocalizedText.self)
        awardedDate = try object.optional(Member.awardedDate, as: DateTime.self)
        credentialSubject = try object.required(Member.credentialSubject, as: V3.EndorsementSubject.self)
        evidence = try object.list(Member.evidence, of: V3.Evidence.self)
        issuer = try object.required(Member.issuer, as: V3.ProfileReference.self)
        if isFirstGeneration { try issuer.requireProfile() }
        validFrom = try object.required(isFirstGeneration ? Member.issuanceDate : Member.validFrom, as: DateTime.self)
        validUntil = try object.optional(
            isFirstGeneration ? Member.expirationDate : Member.validUntil, as: DateTime.self)
        proof = try object.list(Member.proof, of: V3.Proof.self)
        credentialSchema = try object.list(Member.credentialSchema, of: V3.CredentialSchema.self)
        credentialStatus = try object.list(Member.credentialStatus, of: V3.CredentialStatus.self)
        refreshService = try object.optional(Member.refreshService, as: V3.RefreshService.self)
        termsOfUse = try object.list(Member.termsOfUse, of: V3.TermsOfUse.self)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        let isFirstGeneration = context.dataModel == .verifiableCredentials1_1
        object.write(Member.context, context)
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.name, name)
        object.write(Member.description, description)
        object.write(Member.awardedDate, awardedDate)
        object.write(Member.credentialSubject, credentialSubject)
        object.write(Member.evidence, list: evidence)
        object.write(Member.issuer, issuer)
        object.write(isFirstGeneration ? Member.issuanceDate : Member.validFrom, validFrom)
        object.write(isFirstGeneration ? Member.expirationDate : Member.validUntil, validUntil)
        object.write(Member.proof, list: proof)
        object.write(Member.credentialSchema, list: credentialSchema)
        object.write(Member.credentialStatus, compacted: credentialStatus)
        object.write(Member.refreshService, refreshService)
        object.write(Member.termsOfUse, list: termsOfUse)
        return object.object(adding: additional)
    }
}
