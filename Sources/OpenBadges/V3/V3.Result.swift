public import LinkedData

extension V3 {
    /// A result that the recipient achieved.
    ///
    /// Open Badges 3.0, "Result".
    public struct Result: Hashable, Sendable {
        /// The classes of the object; the name of this one is among them.
        public let type: [JSONText]
        /// The identifier of the rubric level that was reached.
        public let achievedLevel: IRI?
        /// What the result corresponds to.
        public let alignment: [Alignment]
        /// The identifier of the result description in the achievement.
        public let resultDescription: IRI?
        /// The status; required when the description asks for one.
        public let status: ResultStatus?
        /// The value, for instance a grade.
        public let value: LocalizedText?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject

        /// A Result from its parts.
        public init(
            type: [JSONText] = ["Result"], achievedLevel: IRI? = nil, alignment: [Alignment] = [],
            resultDescription: IRI? = nil, status: ResultStatus? = nil, value: LocalizedText? = nil,
            additional: JSONObject = JSONObject()
        ) {
            self.type = type
            self.achievedLevel = achievedLevel
            self.alignment = alignment
            self.resultDescription = resultDescription
            self.status = status
            self.value = value
            self.additional = additional
        }
    }
}
