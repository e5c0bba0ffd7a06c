import Diagnostics
public import LinkedData

extension V3.Alignment: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let targetName = MemberKey(
            "targetName", purpose: Phrase("purpose/people-read-name-framework-item"),
            example: #""targetName": "ISTE 2.1.a""#)
        static let targetUrl = MemberKey(
            "targetUrl", purpose: Phrase("purpose/says-item-framework-meant"),
            example: #""targetUrl": "https://example.org/framework/2.1.a""#)
        static let targetCode: MemberKey = "targetCode"
        static let targetDescription: MemberKey = "targetDescription"
        static let targetFramework: MemberKey = "targetFramework"
        static let targetType: MemberKey = "targetType"
    }

    /// The name of the class.
    public static let className = "Alignment"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            type: object.types(naming: "Alignment"),
            targetName: object.required(Member.targetName, as: LocalizedText.self),
            targetUrl: object.required(Member.targetUrl, as: IRI.self),
            targetCode: object.optional(Member.targetCode, as: LocalizedText.self),
            targetDescription: object.optional(Member.targetDescription, as: LocalizedText.self),
            targetFramework: object.optional(Member.targetFramework, as: LocalizedText.self),
            targetType: object.optional(Member.targetType, as: V3.AlignmentTargetType.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, list: type)
        object.write(Member.targetName, targetName)
        object.write(Member.targetUrl, targetUrl)
        object.write(Member.targetCode, targetCode)
        object.write(Member.targetDescription, targetDescription)
        object.write(Member.targetFramework, targetFramework)
        object.write(Member.targetType, targetType)
        return object.object(adding: additional)
    }
}
