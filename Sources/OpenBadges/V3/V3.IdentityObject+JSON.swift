import Diagnostics
public import LinkedData

extension V3.IdentityObject: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let hashed = MemberKey(
            "hashed", purpose: Phrase("purpose/says-whether-identity-written-hash"),
            example: #""hashed": true"#)
        static let identityHash = MemberKey(
            "identityHash", purpose: Phrase("purpose/says-who-received-award"),
            example: #""identityHash": "sha256$…""#)
        static let identityType = MemberKey(
            "identityType", purpose: Phrase("purpose/says-kind-identifier-hashed"),
            example: #""identityType": "emailAddress""#)
        static let salt: MemberKey = "salt"
    }

    /// The name of the class.
    public static let className = "IdentityObject"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try object.type("IdentityObject")
        let hashed = try object.required(Member.hashed, as: Bool.self)
        let identityHash = try object.required(Member.identityHash, as: JSONText.self)
        let identityType = try object.required(Member.identityType, as: V3.IdentifierType.self)
        let salt = try object.optional(Member.salt, as: JSONText.self)
        try object.refuseRemaining()
        self.init(hashed: hashed, identityHash: identityHash, identityType: identityType, salt: salt)
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, JSONText("IdentityObject"))
        object.write(Member.hashed, hashed)
        object.write(Member.identityHash, identityHash)
        object.write(Member.identityType, identityType)
        object.write(Member.salt, salt)
        return object.object(adding: JSONObject())
    }
}
