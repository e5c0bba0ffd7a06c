import Diagnostics
import LinkedData

extension V3.ClrCredential {
    private enum Member {
        static let context = MemberKey(
            "@context", purpose: Phrase("purpose/says-vocabulary-record-written"),
            example:
                #""@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]"#
        )
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/tells-record-every-other"), example: #""id": "urn:uuid:…""#)
        static let name = MemberKey(
            "name", purpose: Phrase("purpose/people-read-title-record"), example: #""name": "Transcript""#)
        static let partial: MemberKey = "partial"
        static let issuer = MemberKey(
            "issuer", purpose: Phrase("purpose/says-who-issued-record"),
            example: #""issuer": {"id": "https://example.org/issuer", "type": ["Profile"], "name": "…"}"#)
        static let validFrom = MemberKey(
            "validFrom", purpose: Phrase("purpose/says-when-record-counts"),
            example: #""validFrom": "2026-06-01T00:00:00Z""#)
        static let issuanceDate = MemberKey(
            "issuanceDate", purpose: Phrase("purpose/says-when-record-counts"),
            example: #""issuanceDate": "2026-06-01T00:00:00Z""#)
        static let validUntil: MemberKey = "validUntil"
        static let expirationDate: MemberKey = "expirationDate"
        static let credentialSubject = MemberKey(
            "credentialSubject", purpose: Phrase("purpose/says-whose-record"),
            example: #""credentialSubject": {"type": ["ClrSubject"], "id": "…", "verifiableCredential": […]}"#)
        static let credentialSchema: MemberKey = "credentialSchema"
        static let credentialStatus: MemberKey = "credentialStatus"
    }

    /// Reads the members by which a record is judged.
    init(_ document: JSONObject) throws(ModelError) {
        var object = JSONObjectReader(document, of: "ClrCredential")
        let context = try object.required(Member.context, as: V3.CredentialContext.self)
        let isFirstGeneration = context.dataModel == .verifiableCredentials1_1
        id = try object.required(Member.id, as: IRI.self)
        _ = try object.credentialTypes(naming: ["ClrCredential"])
        name = try object.required(Member.name, as: LocalizedText.self)
        partial = try object.optional(Member.partial, as: Bool.self)
        let issuer = try object.required(Member.issuer, as: V3.ProfileReference.self)
        if isFirstGeneration { try issuer.requireProfile() }
        _ = try object.required(isFirstGeneration ? Member.issuanceDate : Member.validFrom, as: DateTime.self)
        _ = try object.optional(isFirstGeneration ? Member.expirationDate : Member.validUntil, as: DateTime.self)
        credentialSubject = try object.required(Member.credentialSubject, as: V3.ClrSubject.self)
        _ = try object.list(Member.credentialSchema, of: V3.CredentialSchema.self)
        _ = try object.list(Member.credentialStatus, of: V3.CredentialStatus.self)
    }
}

extension V3.ClrSubject: JSONConvertible {
    private enum Member {
        static let id: MemberKey = "id"
        static let identifier: MemberKey = "identifier"
        static let achievement: MemberKey = "achievement"
        static let association: MemberKey = "association"
        static let verifiableCredential = MemberKey(
            "verifiableCredential", purpose: Phrase("purpose/holds-credentials-record"),
            example: #""verifiableCredential": [{"type": ["VerifiableCredential", "OpenBadgeCredential"]}]"#)
    }

    /// Reads a subject.
    init(json: JSONValue) throws(ModelError) {
        guard let members = json.object else {
            throw .type(expected: Phrase("expected/object-clrsubject"), found: json.kind, at: "")
        }
        var object = JSONObjectReader(members, of: "ClrSubject")
        id = try object.optional(Member.id, as: IRI.self)
        _ = try object.types(naming: "ClrSubject")
        identifier = try object.list(Member.identifier, of: V3.IdentityObject.self)
        achievement = try object.list(Member.achievement, of: V3.Achievement.self)
        guard let credentials = object.value(Member.verifiableCredential) else {
            throw object.missing(Member.verifiableCredential)
        }
        verifiableCredential = credentials.elements
        if verifiableCredential.isEmpty {
            throw ModelError.empty(expected: Phrase("expected/least-one-credential"), at: "").inside(
                "verifiableCredential")
        }
        association = try object.list(Member.association, of: V3.Association.self)
    }

    /// The credentials as received; the rest of a subject is not written.
    var jsonValue: JSONValue { .array(verifiableCredential) }
}

extension V3.Association: JSONConvertible {
    private enum Member {
        static let associationType = MemberKey(
            "associationType", purpose: Phrase("purpose/says-how-achievements-related"),
            example: #""associationType": "isChildOf""#)
        static let sourceId = MemberKey(
            "sourceId", purpose: Phrase("purpose/says-achievement-relation-starts"), example: #""sourceId": "…""#)
        static let targetId = MemberKey(
            "targetId", purpose: Phrase("purpose/says-achievement-relation-leads"), example: #""targetId": "…""#)
    }

    /// Reads an association.
    init(json: JSONValue) throws(ModelError) {
        guard let members = json.object else {
            throw .type(expected: Phrase("expected/object-association"), found: json.kind, at: "")
        }
        var object = JSONObjectReader(members, of: "Association")
        _ = try object.types(naming: "Association")
        associationType = try object.required(Member.associationType, as: JSONText.self)
        sourceId = try object.required(Member.sourceId, as: IRI.self)
        targetId = try object.required(Member.targetId, as: IRI.self)
    }

    /// The members.
    var jsonValue: JSONValue {
        [
            "type": "Association", "associationType": associationType.jsonValue, "sourceId": sourceId.jsonValue,
            "targetId": targetId.jsonValue,
        ]
    }
}
