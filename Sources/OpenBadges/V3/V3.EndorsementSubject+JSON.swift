import Diagnostics
public import LinkedData

extension V3.EndorsementSubject: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-endorsed"),
            example: #""id": "https://example.org/achievements/1""#)
        static let type: MemberKey = "type"
        static let endorsementComment: MemberKey = "endorsementComment"
    }

    /// The name of the class.
    public static let className = "EndorsementSubject"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.required(Member.id, as: IRI.self),
            type: object.types(naming: "EndorsementSubject"),
            endorsementComment: object.optional(Member.endorsementComment, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.endorsementComment, endorsementComment)
        return object.object(adding: additional)
    }
}
