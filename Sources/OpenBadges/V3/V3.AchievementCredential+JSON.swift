import Diagnostics
public import LinkedData

extension V3.AchievementCredential: JSONObjectConvertible {
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
            example: #""name": "First aid""#)
        static let description: MemberKey = "description"
        static let image: MemberKey = "image"
        static let awardedDate: MemberKey = "awardedDate"
        static let credentialSubject = MemberKey(
            "credentialSubject", purpose: Phrase("purpose/says-who-received"),
            example: #""credentialSubject": {"type": ["AchievementSubject"], "id": "…", "achievement": {…}}"#)
        static let endorsement: MemberKey = "endorsement"
        static let endorsementJwt: MemberKey = "endorsementJwt"
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
    public static let className = "AchievementCredential"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        let context = try object.required(Member.context, as: V3.CredentialContext.self)
        let isFirstGeneration = context.dataModel == .verifiableCredentials1_1
        let id = try object.required(Member.id, as: IRI.self)
        let type = try object.credentialTypes(naming: ["OpenBadgeCredential", "AchievementCredential"])
        let name =
            isFirstGeneration
            ? try object.required(Member.name, as: LocalizedText.self)
            : try object.optional(Member.name, as: LocalizedText.self)
        let description = try object.optional(Member.description, as: LocalizedText.self)
        let image = try object.optional(Member.image, as: V3.Image.self)
        let awardedDate = try object.optional(Member.awardedDate, as: DateTime.self)
        let credentialSubject = try object.required(Member.credentialSubject, as: V3.AchievementSubject.self)
        let endorsement = try object.list(Member.endorsement, of: JSONObject.self)
        let endorsementJwt = try object.list(Member.endorsementJwt, of: JSONText.self)
        let evidence = try object.list(Member.evidence, of: V3.Evidence.self)
        let issuer = try object.required(Member.issuer, as: V3.ProfileReference.self)
        if isFirstGeneration { try issuer.requireProfile() }
        let validFrom = try object.required(
            isFirstGeneration ? Member.issuanceDate : Member.validFrom, as: DateTime.self)
        let validUntil = try object.optional(
            isFirstGeneration ? Member.expirationDate : Member.validUntil, as: DateTime.self)
        let proof = try object.list(Member.proof, of: V3.Proof.self)
        let credentialSchema = try object.list(Member.credentialSchema, of: V3.CredentialSchema.self)
        let credentialStatus = try object.list(Member.credentialStatus, of: V3.CredentialStatus.self)
        let refreshService = try object.optional(Member.refreshService, as: V3.RefreshService.self)
        let termsOfUse = try object.list(Member.termsOfUse, of: V3.TermsOfUse.self)
        self.init(
            context: context, id: id, type: type, name: name, description: description, image: image,
            awardedDate: awardedDate, credentialSubject: credentialSubject, endorsement: endorsement,
            endorsementJwt: endorsementJwt, evidence: evidence, issuer: issuer, validFrom: validFrom,
            validUntil: validUntil, proof: proof, credentialSchema: credentialSchema,
            credentialStatus: credentialStatus, refreshService: refreshService, termsOfUse: termsOfUse,
            additional: object.remaining())
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
        object.write(Member.image, image)
        object.write(Member.awardedDate, awardedDate)
        object.write(Member.credentialSubject, credentialSubject)
        object.write(Member.endorsement, list: endorsement)
        object.write(Member.endorsementJwt, list: endorsementJwt)
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
