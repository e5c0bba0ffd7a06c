public import Diagnostics

/// The answer to one question about a badge.
public indirect enum CheckOutcome: Hashable, Sendable {
    /// The rule holds.
    case passed
    /// The rule is broken.
    case failed(Finding)
    /// It could not be decided; never counts as passed.
    case undetermined(Finding)
    /// The badge or the request gives no occasion for the question.
    case notApplicable
    /// The question needs an earlier answer that was not `passed`.
    case notRun(because: Phrase)

    /// The word that reports use.
    public var name: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .undetermined: "undetermined"
        case .notApplicable: "notApplicable"
        case .notRun: "notRun"
        }
    }

    /// The reason, for an outcome that has one.
    public var finding: Finding? {
        switch self {
        case .failed(let finding), .undetermined(let finding): finding
        case .passed, .notApplicable, .notRun: nil
        }
    }
}

extension CheckOutcome {
    /// The answer to what can only be asked of a kind of document that is judged; what kind it is, is a question of its own.
    static let kindNotJudged = CheckOutcome.notRun(because: Phrase("not-run/kind-not-judged"))

    /// The answer to a question that was asked of several things: failed where it failed for one of them, and passed only
    /// where it failed and was left open for none.
    static func worst(_ outcomes: [CheckOutcome]) -> CheckOutcome {
        outcomes.max { $0.gravity < $1.gravity } ?? .notApplicable
    }

    private var gravity: Int {
        switch self {
        case .notApplicable: 0
        case .passed: 1
        case .notRun: 2
        case .undetermined: 3
        case .failed: 4
        }
    }
}
