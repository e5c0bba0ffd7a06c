public import LinkedData

extension V3.Result: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let achievedLevel: MemberKey = "achievedLevel"
        static let alignment: MemberKey = "alignment"
        static let resultDescription: MemberKey = "resultDescription"
        static let status: MemberKey = "status"
        static let value: MemberKey = "value"
    }

    /// The name of the class.
    public static let className = "Result"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            type: object.types(naming: "Result"),
            achievedLevel: object.optional(Member.achievedLevel, as: IRI.self),
            alignment: object.list(Member.alignment, of: V3.Alignment.self),
            resultDescription: object.optional(Member.resultDescription, as: IRI.self),
            status: object.optional(Member.status, as: V3.ResultStatus.self),
            value: object.optional(Member.value, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, list: type)
        object.write(Member.achievedLevel, achievedLevel)
        object.write(Member.alignment, list: alignment)
        object.write(Member.resultDescription, resultDescription)
        object.write(Member.status, status)
        object.write(Member.value, value)
        return object.object(adding: additional)
    }
}
