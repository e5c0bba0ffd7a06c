import Diagnostics
public import LinkedData

extension V2.AlignmentObject: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let targetName = MemberKey(
            "targetName", purpose: Phrase("purpose/people-read-name-framework-item"),
            example: #""targetName": "ISTE 2.1.a""#)
        static let targetUrl = MemberKey(
            "targetUrl", purpose: Phrase("purpose/says-item-framework-meant"),
            example: #""targetUrl": "https://example.org/framework/2.1.a""#)
        static let targetDescription: MemberKey = "targetDescription"
        static let targetFramework: MemberKey = "targetFramework"
        static let targetCode: MemberKey = "targetCode"
    }

    /// The name of the class.
    public static let className = "AlignmentObject"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        type = try object.types()
        targetName = try object.requiredSingle(Member.targetName, as: V2.Text.self)
        targetUrl = try object.requiredSingle(Member.targetUrl, as: V2.WebAddress.self)
        targetDescription = try object.single(Member.targetDescription, as: V2.Text.self)
        targetFramework = try object.single(Member.targetFramework, as: V2.Text.self)
        targetCode = try object.single(Member.targetCode, as: V2.Text.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, compacted: type)
        object.write(Member.targetName, targetName)
        object.write(Member.targetUrl, targetUrl)
        object.write(Member.targetDescription, targetDescription)
        object.write(Member.targetFramework, targetFramework)
        object.write(Member.targetCode, targetCode)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
