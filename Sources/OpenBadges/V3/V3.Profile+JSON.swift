import Diagnostics
public import LinkedData

extension V3.Profile: JSONObjectConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/keys-trust-bound"),
            example: #""id": "https://example.org/issuer""#)
        static let type: MemberKey = "type"
        static let name: MemberKey = "name"
        static let url: MemberKey = "url"
        static let phone: MemberKey = "phone"
        static let description: MemberKey = "description"
        static let endorsement: MemberKey = "endorsement"
        static let endorsementJwt: MemberKey = "endorsementJwt"
        static let image: MemberKey = "image"
        static let email: MemberKey = "email"
        static let address: MemberKey = "address"
        static let otherIdentifier: MemberKey = "otherIdentifier"
        static let official: MemberKey = "official"
        static let parentOrg: MemberKey = "parentOrg"
        static let familyName: MemberKey = "familyName"
        static let givenName: MemberKey = "givenName"
        static let additionalName: MemberKey = "additionalName"
        static let patronymicName: MemberKey = "patronymicName"
        static let honorificPrefix: MemberKey = "honorificPrefix"
        static let honorificSuffix: MemberKey = "honorificSuffix"
        static let familyNamePrefix: MemberKey = "familyNamePrefix"
        static let dateOfBirth: MemberKey = "dateOfBirth"
    }

    /// The name of the class.
    public static let className = "Profile"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            id: object.required(Member.id, as: IRI.self),
            type: object.types(naming: "Profile"),
            name: object.optional(Member.name, as: LocalizedText.self),
            url: object.optional(Member.url, as: IRI.self),
            phone: object.optional(Member.phone, as: LocalizedText.self),
            description: object.optional(Member.description, as: LocalizedText.self),
            endorsement: object.list(Member.endorsement, of: JSONObject.self),
            endorsementJwt: object.list(Member.endorsementJwt, of: JSONText.self),
            image: object.optional(Member.image, as: V3.Image.self),
            email: object.optional(Member.email, as: LocalizedText.self),
            address: object.optional(Member.address, as: V3.Address.self),
            otherIdentifier: object.list(Member.otherIdentifier, of: V3.IdentifierEntry.self),
            official: object.optional(Member.official, as: LocalizedText.self),
            parentOrg: object.optional(Member.parentOrg, as: V3.Profile.self),
            familyName: object.optional(Member.familyName, as: LocalizedText.self),
            givenName: object.optional(Member.givenName, as: LocalizedText.self),
            additionalName: object.optional(Member.additionalName, as: LocalizedText.self),
            patronymicName: object.optional(Member.patronymicName, as: LocalizedText.self),
            honorificPrefix: object.optional(Member.honorificPrefix, as: LocalizedText.self),
            honorificSuffix: object.optional(Member.honorificSuffix, as: LocalizedText.self),
            familyNamePrefix: object.optional(Member.familyNamePrefix, as: LocalizedText.self),
            dateOfBirth: object.optional(Member.dateOfBirth, as: CalendarDate.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, list: type)
        object.write(Member.name, name)
        object.write(Member.url, url)
        object.write(Member.phone, phone)
        object.write(Member.description, description)
        object.write(Member.endorsement, list: endorsement)
        object.write(Member.endorsementJwt, list: endorsementJwt)
        object.write(Member.image, image)
        object.write(Member.email, email)
        object.write(Member.address, address)
        object.write(Member.otherIdentifier, list: otherIdentifier)
        object.write(Member.official, official)
        object.write(Member.parentOrg, parentOrg)
        object.write(Member.familyName, familyName)
        object.write(Member.givenName, givenName)
        object.write(Member.additionalName, additionalName)
        object.write(Member.patronymicName, patronymicName)
        object.write(Member.honorificPrefix, honorificPrefix)
        object.write(Member.honorificSuffix, honorificSuffix)
        object.write(Member.familyNamePrefix, familyNamePrefix)
        object.write(Member.dateOfBirth, dateOfBirth)
        return object.object(adding: additional)
    }
}
