import Diagnostics
public import LinkedData

extension V2.Criteria: JSONObjectConvertible {
    private enum Member {
        static let id: MemberKey = "id"
        static let type: MemberKey = "type"
        static let narrative = MemberKey(
            "narrative", purpose: Phrase("purpose/without-id-page-says-person"),
            example: #""narrative": "Passed a supervised exercise.""#)
    }

    /// The name of the class.
    public static let className = "Criteria"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        id = try object.optional(Member.id, as: V2.Identifier.self)?.iri
        type = try object.types()
        narrative = try object.single(Member.narrative, as: V2.Text.self)
        let saysNothing = narrative?.isEmptyText ?? true
        if saysNothing, id?.isBlankNode ?? true { throw object.missing(Member.narrative) }
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.narrative, narrative)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
