import Diagnostics
public import LinkedData

extension V2.RevocationList: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id: MemberKey = "id"
        static let type: MemberKey = "type"
        static let issuer: MemberKey = "issuer"
        static let revokedAssertions = MemberKey(
            "revokedAssertions", purpose: Phrase("purpose/lists-badges-were-taken-back"),
            example: #""revokedAssertions": []"#)
    }

    /// The name of the class.
    public static let className = "RevocationList"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.optional(Member.id, as: V2.Identifier.self)?.iri
        type = try object.types(naming: "RevocationList")
        issuer = try object.single(Member.issuer, as: V2.Identifier.self)?.iri
        guard object.has(Member.revokedAssertions) else { throw object.missing(Member.revokedAssertions) }
        revokedAssertions = try object.list(Member.revokedAssertions, of: V2.RevocationEntry.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.context, compacted: context)
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.issuer, issuer)
        object.write(Member.revokedAssertions, JSONValue.array(revokedAssertions.map(\.jsonValue)))
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
