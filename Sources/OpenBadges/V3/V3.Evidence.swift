public import LinkedData

extension V3 {
    /// Work that shows that the criteria were met.
    ///
    /// Open Badges 3.0, "Evidence".
    public struct Evidence: Hashable, Sendable {
        /// The address of the work, or a `data:` address that holds it.
        public let id: IRI?
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// A description in Markdown of what was done.
        public let narrative: LocalizedText?
        /// Its name.
        public let name: LocalizedText?
        /// A longer description.
        public let description: LocalizedText?
        /// What kind of work it is.
        public let genre: LocalizedText?
        /// For whom it was made.
        public let audience: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// An Evidence from its parts.
        public init(
            id: IRI? = nil, type: [JSONText] = ["Evidence"], narrative: LocalizedText? = nil,
            name: LocalizedText? = nil, description: LocalizedText? = nil, genre: LocalizedText? = nil,
            audience: LocalizedText? = nil, additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.narrative = narrative
            self.name = name
            self.description = description
            self.genre = genre
            self.audience = audience
            self.additional = additional
        }
    }
}
