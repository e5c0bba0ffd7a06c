import Diagnostics
public import LinkedData

extension V2 {
    /// A picture with what is said about it.
    ///
    /// Open Badges 2.0, "Image".
    public struct Image: Hashable, Sendable {
        /// The address, or a `data:` address that holds the picture.
        public let id: IRI
        /// The classes of the object; empty when they are not given, which means `schema:ImageObject`.
        public let type: [JSONText]
        /// What the picture shows.
        public let caption: Text?
        /// The profile of its author.
        public let author: IRI?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Image from its parts.
        public init(
            id: IRI, type: [JSONText] = [], caption: Text? = nil, author: IRI? = nil,
            shared: SharedMembers = SharedMembers(), additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.caption = caption
            self.author = author
            self.shared = shared
            self.additional = additional
        }
    }
}

extension V2.Image: V2.Referable {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-where-picture"), example: #""id": "https://example.org/badge.png""#)
        static let type: MemberKey = "type"
        static let caption: MemberKey = "caption"
        static let author: MemberKey = "author"
    }

    /// The name of the class.
    public static let className = "Image"

    /// Where the picture is.
    public var address: IRI? { id }

    /// A picture is at an HTTP address, or in a `data:` address of the types PNG and SVG.
    public static func address(json: JSONValue) throws(ModelError) -> IRI {
        try V2.ImageAddress(json: json).iri
    }

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        id = try object.required(Member.id, as: V2.ImageAddress.self).iri
        type = try object.types()
        caption = try object.single(Member.caption, as: V2.Text.self)
        author = try object.single(Member.author, as: V2.Identifier.self)?.iri
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.caption, caption)
        object.write(Member.author, author)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}

extension V2.Reference<V2.Image> {
    /// The picture of an assertion is the baked one, which cannot hold itself.
    func refuseData(in key: MemberKey) throws(ModelError) {
        guard case .iri(let iri) = self, iri.scheme.hasSameBytes(as: "data") else { return }
        throw ModelError.value(
            found: iri.text, expected: Phrase("expected/address-baked-picture-not-data"), at: ""
        ).inside(key.name)
    }
}
