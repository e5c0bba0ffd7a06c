import Diagnostics
public import LinkedData

extension V3.RubricCriterionLevel: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey("id", purpose: Phrase("purpose/results-refer"), example: #""id": "urn:uuid:…""#)
        static let type: MemberKey = "type"
        static let name = MemberKey(
            "name", purpose: Phrase("purpose/people-read-name-level"),
            example: #""name": "Mastery""#)
        static let alignment: MemberKey = "alignment"
        static let description: MemberKey = "description"
        static let level: MemberKey = "level"
        static let points: MemberKey = "points"
    }

    /// The name of the class.
    public static let className = "RubricCriterionLevel"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.required(Member.id, as: IRI.self),
            type: object.types(naming: "RubricCriterionLevel"),
            name: object.required(Member.name, as: LocalizedText.self),
            alignment: object.list(Member.alignment, of: V3.Alignment.self),
            description: object.optional(Member.description, as: LocalizedText.self),
            level: object.optional(Member.level, as: LocalizedText.self),
            points: object.optional(Member.points, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.name, name)
        object.write(Member.alignment, list: alignment)
        object.write(Member.description, description)
        object.write(Member.level, level)
        object.write(Member.points, points)
        return object.object(adding: additional)
    }
}
