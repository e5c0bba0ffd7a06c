public import LinkedData

extension V2 {
    /// Work that shows that the criteria were met.
    ///
    /// Open Badges 2.0, "Evidence".
    public struct Evidence: Hashable, Sendable {
        /// Its identifier.
        public let id: IRI?
        /// The classes of the object; empty when they are not given, which means `Evidence`.
        public let type: [JSONText]
        /// A description in Markdown of what was done.
        public let narrative: Text?
        /// Its name.
        public let name: Text?
        /// A longer description.
        public let description: Text?
        /// What kind of work it is.
        public let genre: Text?
        /// For whom it was made.
        public let audience: Text?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Evidence from its parts.
        public init(
            id: IRI? = nil, type: [JSONText] = [], narrative: Text? = nil, name: Text? = nil,
            description: Text? = nil, genre: Text? = nil, audience: Text? = nil,
            shared: SharedMembers = SharedMembers(), additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.narrative = narrative
            self.name = name
            self.description = description
            self.genre = genre
            self.audience = audience
            self.shared = shared
            self.additional = additional
        }
    }
}
