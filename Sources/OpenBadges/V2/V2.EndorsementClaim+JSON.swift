import Diagnostics
public import LinkedData

extension V2.EndorsementClaim: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-endorsed"),
            example: #""id": "https://example.org/badge.json""#)
        static let type: MemberKey = "type"
        static let endorsementComment: MemberKey = "endorsementComment"
    }

    /// The name of the class.
    public static let className = "EndorsementClaim"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types()
        endorsementComment = try object.single(Member.endorsementComment, as: V2.Text.self)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.endorsementComment, endorsementComment)
        return object.object(adding: additional)
    }
}
