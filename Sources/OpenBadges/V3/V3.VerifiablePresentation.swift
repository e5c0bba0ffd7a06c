import Diagnostics
import LinkedData

extension V3 {
    /// Credentials that somebody shows to somebody, as far as the data model of verifiable credentials goes.
    ///
    /// Verifiable Credentials Data Model 2.0, "Verifiable Presentations". A presentation proves who shows what when, which
    /// no badge asks for: the credentials in it are what can be verified.
    struct VerifiablePresentation: Hashable, Sendable {
        /// Who shows them.
        let holder: IRI?
        /// The credentials as received.
        let verifiableCredential: [JSONObject]
    }
}

extension V3.VerifiablePresentation {
    private enum Member {
        static let context = MemberKey(
            "@context", purpose: Phrase("purpose/says-vocabulary-presentation-written"),
            example: #""@context": ["https://www.w3.org/ns/credentials/v2"]"#)
        static let id: MemberKey = "id"
        static let holder: MemberKey = "holder"
        static let verifiableCredential: MemberKey = "verifiableCredential"
    }

    /// Reads a presentation with the credentials in it.
    init(_ document: JSONObject) throws(ModelError) {
        var object = JSONObjectReader(document, of: "VerifiablePresentation")
        let context = try object.required(Member.context, as: V3.CredentialContext.self)
        guard let first = context.entries.first?.text, StandardContext.isCredentialContext(first) else {
            throw .value(
                found: context.entries.first?.text ?? "", expected: Phrase("expected/context-verifiable-credentials"),
                at: "/@context/0")
        }
        _ = try object.types(naming: "VerifiablePresentation")
        _ = try object.optional(Member.id, as: IRI.self)
        holder = try object.optional(Member.holder, as: CredentialParty.self)?.id
        verifiableCredential = try object.list(Member.verifiableCredential, of: Shown.self).map(\.object)
    }

    /// One credential: itself, or a token in an envelope.
    private struct Shown: JSONConvertible {
        let object: JSONObject

        init(json: JSONValue) throws(ModelError) {
            guard case .object(let object) = json else {
                throw .type(expected: Phrase("expected/credential"), found: json.kind, at: "")
            }
            self.object = object
            if object["type"]?.elements.contains("EnvelopedVerifiableCredential") == true {
                var envelope = JSONObjectReader(object, of: "EnvelopedVerifiableCredential")
                _ = try envelope.required(Member.id, as: IRI.self)
            } else {
                _ = try V3.VerifiableCredential(object)
            }
        }

        var jsonValue: JSONValue { .object(object) }
    }
}
