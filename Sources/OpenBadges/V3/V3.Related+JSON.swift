import Diagnostics
public import LinkedData

extension V3.Related: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-achievement-related"),
            example: #""id": "https://example.org/achievements/1-nl""#)
        static let type: MemberKey = "type"
        static let inLanguage: MemberKey = "inLanguage"
        static let version: MemberKey = "version"
    }

    /// The name of the class.
    public static let className = "Related"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.required(Member.id, as: IRI.self),
            type: object.types(naming: "Related"),
            inLanguage: object.optional(Member.inLanguage, as: LanguageCode.self),
            version: object.optional(Member.version, as: LocalizedText.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.inLanguage, inLanguage)
        object.write(Member.version, version)
        return object.object(adding: additional)
    }
}
