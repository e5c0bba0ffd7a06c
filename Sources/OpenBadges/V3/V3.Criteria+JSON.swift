public import LinkedData

extension V3.Criteria: JSONObjectConvertible {
    private enum Member {
        static let id: MemberKey = "id"
        static let narrative: MemberKey = "narrative"
    }

    /// The name of the class.
    public static let className = "Criteria"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.optional(Member.id, as: IRI.self),
            narrative: object.optional(Member.narrative, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.narrative, narrative)
        return object.object(adding: additional)
    }
}
