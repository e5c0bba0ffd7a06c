public import LinkedData

extension V2.VerificationObject: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let verificationProperty: MemberKey = "verificationProperty"
        static let startsWith: MemberKey = "startsWith"
        static let allowedOrigins: MemberKey = "allowedOrigins"
        static let creator: MemberKey = "creator"
        static let url: MemberKey = "url"
    }

    /// The name of the class.
    public static let className = "VerificationObject"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        type = try object.types()
        verificationProperty = try object.single(Member.verificationProperty, as: JSONText.self)
        startsWith = try object.list(Member.startsWith, of: V2.WebAddress.self)
        allowedOrigins = try object.list(Member.allowedOrigins, of: V2.HostName.self)
        creator = try object.single(Member.creator, as: V2.Identifier.self)?.iri
        url = try object.single(Member.url, as: V2.Identifier.self)?.iri
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, compacted: type)
        object.write(Member.verificationProperty, verificationProperty)
        object.write(Member.startsWith, compacted: startsWith)
        object.write(Member.allowedOrigins, compacted: allowedOrigins)
        object.write(Member.creator, creator)
        object.write(Member.url, url)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
