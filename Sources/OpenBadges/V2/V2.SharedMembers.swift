import Diagnostics
public import LinkedData

extension V2 {
    /// What any object of Open Badges 2.0 may have.
    public struct SharedMembers: Hashable, Sendable {
        /// The language of the object's text.
        public let language: LanguageTag?
        /// The version of the object.
        public let version: Version?
        /// The same object in another language or version.
        public let related: [Reference<Related>]
        /// Endorsements, or their addresses, as received; each gets its own report.
        public let endorsement: [JSONValue]

        /// Members that any object may have.
        public init(
            language: LanguageTag? = nil, version: Version? = nil, related: [Reference<Related>] = [],
            endorsement: [JSONValue] = []
        ) {
            self.language = language
            self.version = version
            self.related = related
            self.endorsement = endorsement
        }
    }
}

extension V2.SharedMembers {
    private enum Member {
        static let language: MemberKey = "@language"
        static let version: MemberKey = "version"
        static let related: MemberKey = "related"
        static let endorsement: MemberKey = "endorsement"
    }

    /// Reads them from an object.
    init(_ object: inout JSONObjectReader) throws(ModelError) {
        language = try object.optional(Member.language, as: V2.LanguageTag.self)
        version = try object.single(Member.version, as: V2.Version.self)
        related = try object.list(Member.related, of: V2.Reference<V2.Related>.self)
        endorsement = try object.list(Member.endorsement, of: JSONValue.self)
        for (index, value) in endorsement.enumerated() {
            switch value {
            case .string, .object: continue
            case .null, .bool, .number, .array:
                throw ModelError.type(
                    expected: Phrase("expected/address-object-endorsement"), found: value.kind, at: ""
                ).inside(index: index).inside(Member.endorsement.name)
            }
        }
    }

    /// Writes them into an object.
    func write(to object: inout JSONObjectWriter) {
        object.write(Member.language, language)
        object.write(Member.version, version)
        object.write(Member.related, compacted: related)
        object.write(Member.endorsement, compacted: endorsement)
    }
}
