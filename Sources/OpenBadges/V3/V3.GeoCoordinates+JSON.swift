import Diagnostics
public import LinkedData

extension V3.GeoCoordinates: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let latitude = MemberKey(
            "latitude", purpose: Phrase("purpose/says-how-far-north-place"),
            example: #""latitude": 52.07"#)
        static let longitude = MemberKey(
            "longitude", purpose: Phrase("purpose/says-how-far-east-place"),
            example: #""longitude": 4.3"#)
    }

    /// The name of the class.
    public static let className = "GeoCoordinates"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try object.type("GeoCoordinates")
        latitude = try object.required(Member.latitude, as: JSONNumber.self)
        longitude = try object.required(Member.longitude, as: JSONNumber.self)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, JSONText("GeoCoordinates"))
        object.write(Member.latitude, latitude)
        object.write(Member.longitude, longitude)
        return object.object(adding: additional)
    }
}
