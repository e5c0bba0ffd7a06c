import Diagnostics
public import LinkedData

extension V2.Profile: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/badges-keys-bound"),
            example: #""id": "https://example.org/issuer.json""#)
        static let type: MemberKey = "type"
        static let name: MemberKey = "name"
        static let url: MemberKey = "url"
        static let email: MemberKey = "email"
        static let telephone: MemberKey = "telephone"
        static let description: MemberKey = "description"
        static let image: MemberKey = "image"
        static let publicKey: MemberKey = "publicKey"
        static let verification: MemberKey = "verification"
        static let verify: MemberKey = "verify"
        static let revocationList: MemberKey = "revocationList"
    }

    /// The name of the class.
    public static let className = "Profile"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types(where: { $0 == "Profile" || $0 == "Issuer" }, orThrow: "Profile")
        name = try object.single(Member.name, as: V2.Text.self)
        url = try object.single(Member.url, as: V2.WebAddress.self)
        email = try object.single(Member.email, as: V2.EmailAddress.self)
        telephone = try object.single(Member.telephone, as: V2.TelephoneNumber.self)
        description = try object.single(Member.description, as: V2.Text.self)
        image = try object.single(Member.image, as: V2.Reference<V2.Image>.self)
        publicKey = try object.list(Member.publicKey, of: V2.Reference<V2.CryptographicKey>.self)
        let verificationKey = try object.oneName(of: Member.verification, alias: Member.verify)
        verification = try object.single(verificationKey, as: V2.VerificationObject.self)
        revocationList = try object.single(Member.revocationList, as: V2.Identifier.self)?.iri
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.context, compacted: context)
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.name, name)
        object.write(Member.url, url)
        object.write(Member.email, email)
        object.write(Member.telephone, telephone)
        object.write(Member.description, description)
        object.write(Member.image, image)
        object.write(Member.publicKey, compacted: publicKey)
        object.write(Member.verification, verification)
        object.write(Member.revocationList, revocationList)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
