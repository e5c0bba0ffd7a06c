public import LinkedData

extension V3 {
    /// A position on the globe.
    ///
    /// Open Badges 3.0, "GeoCoordinates".
    public struct GeoCoordinates: Hashable, Sendable {
        /// Degrees north.
        public let latitude: JSONNumber
        /// Degrees east.
        public let longitude: JSONNumber
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A GeoCoordinates from its parts.
        public init(
            latitude: JSONNumber, longitude: JSONNumber, additional: JSONObject = JSONObject()
        ) {
            self.latitude = latitude
            self.longitude = longitude
            self.additional = additional
        }
    }
}
