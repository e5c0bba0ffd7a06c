import Diagnostics
public import LinkedData

extension V2.IdentityObject: JSONObjectConvertible {
    private enum Member {
        static let type = MemberKey(
            "type", purpose: Phrase("purpose/says-kind-identifier-hashed"),
            example: #""type": "email""#)
        static let identity = MemberKey(
            "identity", purpose: Phrase("purpose/says-who-received-badge"),
            example: #""identity": "sha256$…""#)
        static let hashed: MemberKey = "hashed"
        static let salt: MemberKey = "salt"
    }

    /// The name of the class.
    public static let className = "IdentityObject"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        type = try object.requiredSingle(Member.type, as: V2.IdentityType.self)
        identity = try object.requiredSingle(Member.identity, as: JSONText.self)
        hashed = try object.single(Member.hashed, as: Bool.self)
        salt = try object.single(Member.salt, as: JSONText.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
        try requireForm()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, type)
        object.write(Member.identity, identity)
        object.write(Member.hashed, hashed)
        object.write(Member.salt, salt)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
