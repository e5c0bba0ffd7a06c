public import LinkedData

extension V3 {
    /// The kind of framework item that an alignment points at.
    ///
    /// Open Badges 3.0, "AlignmentTargetType Enumeration".
    public enum AlignmentTargetType: Hashable, Sendable {
        case ceasnCompetency
        case cetermsCredential
        case cfItem
        case cfRubric
        case cfRubricCriterion
        case cfRubricCriterionLevel
        case ctdl
        /// A term that an issuer added, with its `ext:`.
        case `extension`(JSONText)
        /// A term that neither the standard nor its extension rule knows.
        case unrecognised(JSONText)
    }
}

extension V3.AlignmentTargetType: ExtensibleTerm {
    /// The terms of the standard.
    public static let defined: [JSONText: V3.AlignmentTargetType] = [
        "ceasn:Competency": .ceasnCompetency,
        "ceterms:Credential": .cetermsCredential,
        "CFItem": .cfItem,
        "CFRubric": .cfRubric,
        "CFRubricCriterion": .cfRubricCriterion,
        "CFRubricCriterionLevel": .cfRubricCriterionLevel,
        "CTDL": .ctdl,
    ]

    /// The term as it is written.
    public var text: JSONText {
        switch self {
        case .ceasnCompetency: "ceasn:Competency"
        case .cetermsCredential: "ceterms:Credential"
        case .cfItem: "CFItem"
        case .cfRubric: "CFRubric"
        case .cfRubricCriterion: "CFRubricCriterion"
        case .cfRubricCriterionLevel: "CFRubricCriterionLevel"
        case .ctdl: "CTDL"
        case .extension(let text), .unrecognised(let text): text
        }
    }
}
