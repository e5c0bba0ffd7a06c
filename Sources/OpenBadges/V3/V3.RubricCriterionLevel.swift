public import LinkedData

extension V3 {
    /// One level of a rubric.
    ///
    /// Open Badges 3.0, "RubricCriterionLevel".
    public struct RubricCriterionLevel: Hashable, Sendable {
        /// Its identifier; results refer to it.
        public let id: IRI
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// Its name.
        public let name: LocalizedText
        /// What the level corresponds to.
        public let alignment: [Alignment]
        /// What a person does at this level.
        public let description: LocalizedText?
        /// The level in the words of the rubric.
        public let level: LocalizedText?
        /// The points for it.
        public let points: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A RubricCriterionLevel from its parts.
        public init(
            id: IRI, type: [JSONText] = ["RubricCriterionLevel"], name: LocalizedText, alignment: [Alignment] = [],
            description: LocalizedText? = nil, level: LocalizedText? = nil, points: LocalizedText? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.name = name
            self.alignment = alignment
            self.description = description
            self.level = level
            self.points = points
            self.additional = additional
        }
    }
}
