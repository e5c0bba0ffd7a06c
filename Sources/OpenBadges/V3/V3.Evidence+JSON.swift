public import LinkedData

extension V3.Evidence: JSONObjectConvertible {
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
        try self.init(
            id: object.optional(Member.id, as: IRI.self),
            type: object.types(naming: "Evidence"),
            narrative: object.optional(Member.narrative, as: LocalizedText.self),
            name: object.optional(Member.name, as: LocalizedText.self),
            description: object.optional(Member.description, as: LocalizedText.self),
            genre: object.optional(Member.genre, as: LocalizedText.self),
            audience: object.optional(Member.audience, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.narrative, narrative)
        object.write(Member.name, name)
        object.write(Member.description, description)
        object.write(Member.genre, genre)
        object.write(Member.audience, audience)
        return object.object(adding: additional)
    }
}
