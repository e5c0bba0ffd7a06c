public import LinkedData

extension V2.CryptographicKey: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id: MemberKey = "id"
        static let type: MemberKey = "type"
        static let owner: MemberKey = "owner"
        static let publicKeyPem: MemberKey = "publicKeyPem"
    }

    /// The name of the class.
    public static let className = "CryptographicKey"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.optional(Member.id, as: V2.Identifier.self)?.iri
        type = try object.types()
        owner = try object.single(Member.owner, as: V2.Identifier.self)?.iri
        publicKeyPem = try object.single(Member.publicKeyPem, as: JSONText.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.context, compacted: context)
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.owner, owner)
        object.write(Member.publicKeyPem, publicKeyPem)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
