extension Wording {
    /// The words in English.
    static let english = joined([
        englishAdvice,
        englishDocuments,
        englishFiles,
        englishKeys,
        englishModel,
        englishProofs,
        englishReports,
        englishSchemas,
        englishStatus,
    ])
}
