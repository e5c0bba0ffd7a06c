public import LinkedData

extension V3 {
    /// The kind of a result.
    ///
    /// Open Badges 3.0, "ResultType Enumeration".
    public enum ResultType: Hashable, Sendable {
        case gradePointAverage
        case letterGrade
        case percent
        case performanceLevel
        case predictedScore
        case rawScore
        case result
        case rubricCriterion
        case rubricCriterionLevel
        case rubricScore
        case scaledScore
        case status
        /// A term that an issuer added, with its `ext:`.
        case `extension`(JSONText)
        /// A term that neither the standard nor its extension rule knows.
        case unrecognised(JSONText)
    }
}

extension V3.ResultType: ExtensibleTerm {
    /// The terms of the standard.
    public static let defined: [JSONText: V3.ResultType] = [
        "GradePointAverage": .gradePointAverage,
        "LetterGrade": .letterGrade,
        "Percent": .percent,
        "PerformanceLevel": .performanceLevel,
        "PredictedScore": .predictedScore,
        "RawScore": .rawScore,
        "Result": .result,
        "RubricCriterion": .rubricCriterion,
        "RubricCriterionLevel": .rubricCriterionLevel,
        "RubricScore": .rubricScore,
        "ScaledScore": .scaledScore,
        "Status": .status,
    ]

    /// The term as it is written.
    public var text: JSONText {
        switch self {
        case .gradePointAverage: "GradePointAverage"
        case .letterGrade: "LetterGrade"
        case .percent: "Percent"
        case .performanceLevel: "PerformanceLevel"
        case .predictedScore: "PredictedScore"
        case .rawScore: "RawScore"
        case .result: "Result"
        case .rubricCriterion: "RubricCriterion"
        case .rubricCriterionLevel: "RubricCriterionLevel"
        case .rubricScore: "RubricScore"
        case .scaledScore: "ScaledScore"
        case .status: "Status"
        case .extension(let text), .unrecognised(let text): text
        }
    }
}
