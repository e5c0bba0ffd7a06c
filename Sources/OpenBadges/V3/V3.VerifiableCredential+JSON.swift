import Diagnostics
import LinkedData

extension V3.VerifiableCredential {
    private enum Member {
        static let context = MemberKey(
            "@context", purpose: Phrase("purpose/says-vocabulary-credential-written"),
            example: #""@context": ["https://www.w3.org/ns/credentials/v2"]"#)
        static let id: MemberKey = "id"
        static let name: MemberKey = "name"
        static let description: MemberKey = "description"
        static let issuer = MemberKey(
            "issuer", purpose: Phrase("purpose/says-who-issued-credential"),
            example: #""issuer": "https://example.org/issuer""#)
        static let credentialSubject = MemberKey(
            "credentialSubject", purpose: Phrase("purpose/says-about-whom-credential"),
            example: #""credentialSubject": {"id": "…"}"#)
        static let dates: [MemberKey] = ["validFrom", "validUntil", "issuanceDate", "expirationDate"]
        static let credentialSchema: MemberKey = "credentialSchema"
        static let typed: [MemberKey] = ["credentialStatus", "evidence", "refreshService", "termsOfUse"]
    }

    /// Reads the members that every credential has, and looks at those that it may have.
    init(_ document: JSONObject) throws(ModelError) {
        var object = JSONObjectReader(document, of: "VerifiableCredential")
        context = try object.required(Member.context, as: V3.CredentialContext.self)
        id = try object.optional(Member.id, as: IRI.self)
        type = try object.types(naming: "VerifiableCredential")
        // The first edition of the data model has no words for names.
        let namesThings = context.dataModel == .verifiableCredentials2_0
        issuer = try object.required(Member.issuer, as: CredentialParty.self).id
        if namesThings {
            _ = try object.list(Member.name, of: LocalizedText.self)
            _ = try object.list(Member.description, of: LocalizedText.self)
            if case .object(let issuer)? = document["issuer"] {
                do throws(ModelError) {
                    var profile = JSONObjectReader(issuer, of: "issuer")
                    _ = try profile.list(Member.name, of: LocalizedText.self)
                    _ = try profile.list(Member.description, of: LocalizedText.self)
                } catch {
                    throw error.inside(Member.issuer.name)
                }
            }
        }
        credentialSubject = try object.required(Member.credentialSubject, as: Subjects.self).objects
        for date in Member.dates { _ = try object.optional(date, as: DateTime.self) }
        _ = try object.list(Member.credentialSchema, of: V3.CredentialSchema.self)
        for member in Member.typed { _ = try object.list(member, of: V3.ExternalResource<TypedRole>.self) }
    }

    /// Whatever a credential refers to has to say of what type it is.
    private enum TypedRole: OptionallyAddressedRole {
        static let className = "typed object"
    }

    /// One subject or several.
    private struct Subjects: JSONConvertible {
        let objects: [JSONObject]

        init(json: JSONValue) throws(ModelError) {
            var objects: [JSONObject] = []
            for element in json.elements {
                guard case .object(let object) = element, !object.isEmpty else {
                    throw .type(expected: Phrase("expected/object-says-something"), found: element.kind, at: "")
                }
                var subject = JSONObjectReader(object, of: "credentialSubject")
                _ = try subject.optional(Member.id, as: IRI.self)
                objects.append(object)
            }
            if objects.isEmpty { throw .empty(expected: Phrase("expected/least-one-subject"), at: "") }
            self.objects = objects
        }

        var jsonValue: JSONValue { .array(objects.map(JSONValue.object)) }
    }
}
