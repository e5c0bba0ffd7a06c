import Diagnostics
public import LinkedData

extension V2.RevokedEndorsement: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-endorsement-taken-back"),
            example: #""id": "https://example.org/endorsement.json""#)
        static let type: MemberKey = "type"
        static let issuer = MemberKey(
            "issuer", purpose: Phrase("purpose/says-who-endorsed"),
            example: #""issuer": "https://example.org/issuer.json""#)
        static let revocationReason: MemberKey = "revocationReason"
        static let revoked: MemberKey = "revoked"
    }

    /// The name of the class.
    public static let className = "Endorsement"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types()
        issuer = try object.requiredSingle(Member.issuer, as: V2.Reference<V2.Profile>.self)
        revocationReason = try object.single(Member.revocationReason, as: V2.Text.self)
        try object.requireRevoked(Member.revoked)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.context, compacted: context)
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.issuer, issuer)
        object.write(Member.revoked, true)
        object.write(Member.revocationReason, revocationReason)
        return object.object(adding: additional)
    }
}
