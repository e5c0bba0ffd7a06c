public import LinkedData

extension V2 {
    /// What a person has to do to earn a badge.
    ///
    /// Open Badges 2.0, "Criteria": the id of a page, or a narrative.
    public struct Criteria: Hashable, Sendable {
        /// Its identifier.
        public let id: IRI?
        /// The classes of the object; empty when they are not given, which means `Criteria`.
        public let type: [JSONText]
        /// A description in Markdown.
        public let narrative: Text?
        /// What any object may have: language, version, related objects, endorsements.
        public let shared: SharedMembers
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A Criteria from its parts.
        public init(
            id: IRI? = nil, type: [JSONText] = [], narrative: Text? = nil, shared: SharedMembers = SharedMembers(),
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.narrative = narrative
            self.shared = shared
            self.additional = additional
        }
    }
}
