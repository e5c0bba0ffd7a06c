public import LinkedData

extension V3.Address: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let addressCountry: MemberKey = "addressCountry"
        static let addressCountryCode: MemberKey = "addressCountryCode"
        static let addressRegion: MemberKey = "addressRegion"
        static let addressLocality: MemberKey = "addressLocality"
        static let streetAddress: MemberKey = "streetAddress"
        static let postOfficeBoxNumber: MemberKey = "postOfficeBoxNumber"
        static let postalCode: MemberKey = "postalCode"
        static let geo: MemberKey = "geo"
    }

    /// The name of the class.
    public static let className = "Address"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try self.init(
            type: object.types(naming: "Address"),
            addressCountry: object.optional(Member.addressCountry, as: LocalizedText.self),
            addressCountryCode: object.optional(Member.addressCountryCode, as: LocalizedText.self),
            addressRegion: object.optional(Member.addressRegion, as: LocalizedText.self),
            addressLocality: object.optional(Member.addressLocality, as: LocalizedText.self),
            streetAddress: object.optional(Member.streetAddress, as: LocalizedText.self),
            postOfficeBoxNumber: object.optional(Member.postOfficeBoxNumber, as: LocalizedText.self),
            postalCode: object.optional(Member.postalCode, as: LocalizedText.self),
            geo: object.optional(Member.geo, as: V3.GeoCoordinates.self),
            additional: object.remaining())
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, list: type)
        object.write(Member.addressCountry, addressCountry)
        object.write(Member.addressCountryCode, addressCountryCode)
        object.write(Member.addressRegion, addressRegion)
        object.write(Member.addressLocality, addressLocality)
        object.write(Member.streetAddress, streetAddress)
        object.write(Member.postOfficeBoxNumber, postOfficeBoxNumber)
        object.write(Member.postalCode, postalCode)
        object.write(Member.geo, geo)
        return object.object(adding: additional)
    }
}
