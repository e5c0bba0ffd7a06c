import Diagnostics
public import LinkedData

extension V3.ResultDescription: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey("id", purpose: Phrase("purpose/results-refer"), example: #""id": "urn:uuid:…""#)
        static let type: MemberKey = "type"
        static let name = MemberKey(
            "name", purpose: Phrase("purpose/people-read-name-result"),
            example: #""name": "Project grade""#)
        static let resultType = MemberKey(
            "resultType", purpose: Phrase("purpose/says-kind-value-result"),
            example: #""resultType": "LetterGrade""#)
        static let alignment: MemberKey = "alignment"
        static let allowedValue: MemberKey = "allowedValue"
        static let requiredLevel: MemberKey = "requiredLevel"
        static let requiredValue: MemberKey = "requiredValue"
        static let rubricCriterionLevel: MemberKey = "rubricCriterionLevel"
        static let valueMax: MemberKey = "valueMax"
        static let valueMin: MemberKey = "valueMin"
    }

    /// The name of the class.
    public static let className = "ResultDescription"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.required(Member.id, as: IRI.self),
            type: object.types(naming: "ResultDescription"),
            name: object.required(Member.name, as: LocalizedText.self),
            resultType: object.required(Member.resultType, as: V3.ResultType.self),
            alignment: object.list(Member.alignment, of: V3.Alignment.self),
            allowedValue: object.list(Member.allowedValue, of: LocalizedText.self),
            requiredLevel: object.optional(Member.requiredLevel, as: IRI.self),
            requiredValue: object.optional(Member.requiredValue, as: LocalizedText.self),
            rubricCriterionLevel: object.list(Member.rubricCriterionLevel, of: V3.RubricCriterionLevel.self),
            valueMax: object.optional(Member.valueMax, as: LocalizedText.self),
            valueMin: object.optional(Member.valueMin, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.name, name)
        object.write(Member.resultType, resultType)
        object.write(Member.alignment, list: alignment)
        object.write(Member.allowedValue, list: allowedValue)
        object.write(Member.requiredLevel, requiredLevel)
        object.write(Member.requiredValue, requiredValue)
        object.write(Member.rubricCriterionLevel, list: rubricCriterionLevel)
        object.write(Member.valueMax, valueMax)
        object.write(Member.valueMin, valueMin)
        return object.object(adding: additional)
    }
}
