public import LinkedData

extension V3 {
    /// A result that an award of an achievement may carry.
    ///
    /// Open Badges 3.0, "ResultDescription".
    public struct ResultDescription: Hashable, Sendable {
        /// Its identifier; results refer to it.
        public let id: IRI
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// Its name.
        public let name: LocalizedText
        /// The kind of result.
        public let resultType: ResultType
        /// What the result corresponds to.
        public let alignment: [Alignment]
        /// The values that there are, from low to high.
        public let allowedValue: [LocalizedText]
        /// The identifier of the rubric level that is enough.
        public let requiredLevel: IRI?
        /// The value that is enough.
        public let requiredValue: LocalizedText?
        /// The levels of the rubric, from low to high.
        public let rubricCriterionLevel: [RubricCriterionLevel]
        /// The highest value.
        public let valueMax: LocalizedText?
        /// The lowest value.
        public let valueMin: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A ResultDescription from its parts.
        public init(
            id: IRI, type: [JSONText] = ["ResultDescription"], name: LocalizedText, resultType: ResultType,
            alignment: [Alignment] = [], allowedValue: [LocalizedText] = [], requiredLevel: IRI? = nil,
            requiredValue: LocalizedText? = nil, rubricCriterionLevel: [RubricCriterionLevel] = [],
            valueMax: LocalizedText? = nil, valueMin: LocalizedText? = nil, additional: JSONObject = JSONObject()
        ) {
            self.id = id
            self.type = type
            self.name = name
            self.resultType = resultType
            self.alignment = alignment
            self.allowedValue = allowedValue
            self.requiredLevel = requiredLevel
            self.requiredValue = requiredValue
            self.rubricCriterionLevel = rubricCriterionLevel
            self.valueMax = valueMax
            self.valueMin = valueMin
            self.additional = additional
        }
    }
}
