import Diagnostics
public import LinkedData

extension V3 {
    /// A picture: its address, or a `data:` address that holds it.
    ///
    /// Open Badges 3.0, "Image".
    public struct Image: Hashable, Sendable {
        /// The address.
        public let id: IRI
        /// What the picture shows, for people who do not see it.
        public let caption: LocalizedText?
        /// Whether the badge gives only the address, where the standard asks for an object.
        ///
        /// Common in badges of 2023 and earlier; read, and reported as a nonconformity.
        public let isBareAddress: Bool

        /// A picture by its address.
        public init(id: IRI, caption: LocalizedText? = nil) {
            self.id = id
            self.caption = caption
            isBareAddress = false
        }
    }
}

extension V3.Image: JSONConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-where-picture"), example: #""id": "https://example.org/badge.png""#)
        static let type: MemberKey = "type"
        static let caption: MemberKey = "caption"
    }

    /// Reads an object, or the address alone.
    public init(json: JSONValue) throws(ModelError) {
        guard case .object(let object) = json else {
            guard case .string = json else {
                throw .type(expected: Phrase("expected/object-image"), found: json.kind, at: "")
            }
            id = try IRI(json: json)
            caption = nil
            isBareAddress = true
            return
        }
        var reader = JSONObjectReader(object, of: "Image")
        id = try reader.required(Member.id, as: IRI.self)
        try reader.type("Image")
        caption = try reader.optional(Member.caption, as: LocalizedText.self)
        isBareAddress = false
        try reader.refuseRemaining()
    }

    /// The picture as it is written.
    public var jsonValue: JSONValue {
        guard !isBareAddress else { return .text(id.text) }
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, JSONText("Image"))
        object.write(Member.caption, caption)
        return .object(object.object(adding: JSONObject()))
    }
}
