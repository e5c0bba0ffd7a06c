public import LinkedData

extension V3 {
    /// What a person has to do to earn an achievement.
    ///
    /// Open Badges 3.0, "Criteria".
    public struct Criteria: Hashable, Sendable {
        /// A page that describes it.
        public let id: IRI?
        /// A description in Markdown.
        public let narrative: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A Criteria from its parts.
        public init(
            id: IRI? = nil, narrative: LocalizedText? = nil, additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.narrative = narrative
            self.additional = additional
        }
    }
}
