public import LinkedData

extension V3 {
    /// A credential of any kind, as far as the data model of verifiable credentials goes.
    ///
    /// Verifiable Credentials Data Model 2.0 and 1.1, "Basic Concepts". Open Badges are more than this; what is no badge is
    /// read so.
    public struct VerifiableCredential: Hashable, Sendable {
        /// The contexts, of which the first is that of the data model.
        public let context: CredentialContext
        /// The identifier.
        public let id: IRI?
        /// The types, one of which is `VerifiableCredential`.
        public let type: [JSONText]
        /// The identifier of who issued it.
        public let issuer: IRI
        /// The subjects, at least one.
        public let credentialSubject: [JSONObject]
    }
}

extension V3.VerifiableCredential {
    private enum Member {
        static let context = MemberKey(
            "@context", purpose: "it says in which vocabulary the credential is written",
            example: #""@context": ["https://www.w3.org/ns/credentials/v2"]"#)
        static let id: MemberKey = "id"
        static let issuer = MemberKey(
            "issuer", purpose: "it says who issued the credential", example: #""issuer": "https://example.org/issuer""#)
        static let credentialSubject = MemberKey(
            "credentialSubject", purpose: "it says about whom or what the credential is",
            example: #""credentialSubject": {"id": "…"}"#)
    }

    /// Reads the members that every credential has.
    init(_ document: JSONObject) throws(ModelError) {
        var object = JSONObjectReader(document, of: "VerifiableCredential")
        context = try object.required(Member.context, as: V3.CredentialContext.self)
        id = try object.optional(Member.id, as: IRI.self)
        type = try object.types(naming: "VerifiableCredential")
        issuer = try object.required(Member.issuer, as: IssuerIdentifier.self).iri
        credentialSubject = try object.required(Member.credentialSubject, as: Subjects.self).objects
    }

    /// An issuer: an address, or an object with one.
    private struct IssuerIdentifier: JSONConvertible {
        let iri: IRI

        init(json: JSONValue) throws(ModelError) {
            guard case .object(let object) = json else {
                iri = try IRI(json: json)
                return
            }
            guard let id = object["id"] else {
                throw .missing(
                    member: "id", of: "issuer", purpose: "it tells this issuer from every other",
                    example: #""id": "https://example.org/issuer""#, at: "")
            }
            do throws(ModelError) { iri = try IRI(json: id) } catch { throw error.inside("id") }
        }

        var jsonValue: JSONValue { iri.jsonValue }
    }

    /// One subject or several.
    private struct Subjects: JSONConvertible {
        let objects: [JSONObject]

        init(json: JSONValue) throws(ModelError) {
            var objects: [JSONObject] = []
            for element in json.elements {
                guard case .object(let object) = element, !object.isEmpty else {
                    throw .type(expected: "an object that says something", found: element.kind, at: "")
                }
                objects.append(object)
            }
            if objects.isEmpty { throw .empty(expected: "at least one subject", at: "") }
            self.objects = objects
        }

        var jsonValue: JSONValue { .array(objects.map(JSONValue.object)) }
    }
}
