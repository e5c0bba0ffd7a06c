import Diagnostics
public import LinkedData

extension V3.ExternalResource: JSONConvertible, JSONObjectConvertible {
    /// The name of the class.
    public static var className: String { Role.className }

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        id =
            Role.isAddressRequired
            ? try object.required(Member.id, as: IRI.self) : try object.optional(Member.id, as: IRI.self)
        type = try object.requiredList(Member.type, of: JSONText.self)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        return object.object(adding: additional)
    }
}

private enum Member {
    static let id = MemberKey(
        "id", purpose: Phrase("purpose/says-where-find"), example: #""id": "https://example.org/…""#)
    static let type = MemberKey("type", purpose: Phrase("purpose/says-how-read"), example: #""type": "…""#)
}
