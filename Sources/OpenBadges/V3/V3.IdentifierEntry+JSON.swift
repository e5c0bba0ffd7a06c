import Diagnostics
public import LinkedData

extension V3.IdentifierEntry: JSONObjectConvertible {
    private enum Member {
        static let type: MemberKey = "type"
        static let identifier = MemberKey(
            "identifier", purpose: Phrase("purpose/identifier-itself"),
            example: #""identifier": "12345""#)
        static let identifierType = MemberKey(
            "identifierType", purpose: Phrase("purpose/says-kind-identifier"),
            example: #""identifierType": "systemId""#)
    }

    /// The name of the class.
    public static let className = "IdentifierEntry"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        try object.type("IdentifierEntry")
        identifier = try object.required(Member.identifier, as: LocalizedText.self)
        identifierType = try object.required(Member.identifierType, as: V3.IdentifierType.self)
        try object.refuseRemaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.type, JSONText("IdentifierEntry"))
        object.write(Member.identifier, identifier)
        object.write(Member.identifierType, identifierType)
        return object.object(adding: JSONObject())
    }
}
