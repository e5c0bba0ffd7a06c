import Diagnostics

/// A command line that cannot be followed: exit status 64.
struct UsageError: ExplainedError, Equatable {
    let explanation: String
    let remedy: String

    /// What is wrong with the command line, and what to write instead.
    init(_ explanation: String, remedy: String) {
        self.explanation = explanation
        self.remedy = remedy
    }

    var code: FindingCode { "usage" }
}
