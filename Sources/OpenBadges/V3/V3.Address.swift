public import LinkedData

extension V3 {
    /// A postal address.
    ///
    /// Open Badges 3.0, "Address".
    public struct Address: Hashable, Sendable {
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// The country.
        public let addressCountry: LocalizedText?
        /// The country as ISO 3166-1 alpha-2.
        public let addressCountryCode: LocalizedText?
        /// The region.
        public let addressRegion: LocalizedText?
        /// The town.
        public let addressLocality: LocalizedText?
        /// Street and house number.
        public let streetAddress: LocalizedText?
        /// The post office box.
        public let postOfficeBoxNumber: LocalizedText?
        /// The postal code.
        public let postalCode: LocalizedText?
        /// The position on the globe.
        public let geo: GeoCoordinates?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Address from its parts.
        public init(
            type: [JSONText] = ["Address"], addressCountry: LocalizedText? = nil,
            addressCountryCode: LocalizedText? = nil, addressRegion: LocalizedText? = nil,
            addressLocality: LocalizedText? = nil, streetAddress: LocalizedText? = nil,
            postOfficeBoxNumber: LocalizedText? = nil, postalCode: LocalizedText? = nil, geo: GeoCoordinates? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.type = type
            self.addressCountry = addressCountry
            self.addressCountryCode = addressCountryCode
            self.addressRegion = addressRegion
            self.addressLocality = addressLocality
            self.streetAddress = streetAddress
            self.postOfficeBoxNumber = postOfficeBoxNumber
            self.postalCode = postalCode
            self.geo = geo
            self.additional = additional
        }
    }
}
