public import LinkedData

extension V2.Evidence: JSONObjectConvertible {
    private enum Member {
        static let id: MemberKey = "id"
        static let type: MemberKey = "type"
        static let narrative: MemberKey = "narrative"
        static let name: MemberKey = "name"
        static let description: MemberKey = "description"
        static let genre: MemberKey = "genre"
        static let audience: MemberKey = "audience"
    }

    /// The name of the class.
    public static let className = "Evidence"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        id = try object.optional(Member.id, as: V2.Identifier.self)?.iri
        type = try object.types()
        narrative = try object.single(Member.narrative, as: V2.Text.self)
        name = try object.single(Member.name, as: V2.Text.self)
        description = try object.single(Member.description, as: V2.Text.self)
        genre = try object.single(Member.genre, as: V2.Text.self)
        audience = try object.single(Member.audience, as: V2.Text.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.narrative, narrative)
        object.write(Member.name, name)
        object.write(Member.description, description)
        object.write(Member.genre, genre)
        object.write(Member.audience, audience)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
