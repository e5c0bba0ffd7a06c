import Diagnostics
public import LinkedData

extension V2 {
    /// The same object in another language or version.
    ///
    /// Open Badges 2.0, "related": its identifier, class and language are enough.
    public struct Related: Hashable, Sendable {
        /// The identifier of the other object.
        public let id: IRI
        /// Its classes.
        public let type: [JSONText]
        /// Its language.
        public let language: LanguageTag?
        /// Its version.
        public let version: Version?
        /// Everything else that is said about it, in order.
        public let additional: JSONObject

        /// A related object.
        public init(
            id: IRI, type: [JSONText] = [], language: LanguageTag? = nil, version: Version? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.language = language
            self.version = version
            self.additional = additional
        }
    }
}

extension V2.Related: V2.Referable {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-object-related"), example: #""id": "https://example.org/badge-nl.json""#
        )
        static let type: MemberKey = "type"
        static let language: MemberKey = "@language"
        static let version: MemberKey = "version"
    }

    /// The name of the class.
    public static let className = "Related"

    /// Its identifier.
    public var address: IRI? { id }

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types()
        language = try object.optional(Member.language, as: V2.LanguageTag.self)
        version = try object.single(Member.version, as: V2.Version.self)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.language, language)
        object.write(Member.version, version)
        return object.object(adding: additional)
    }
}
