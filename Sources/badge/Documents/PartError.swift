import Diagnostics

/// Why a part of a badge is not written.
enum PartError: ExplainedError, Equatable {
    /// The badge has nothing that a word stands for.
    case missing(word: String)
    /// The proof itself was to be shown.
    case proof
    /// The part would be rejected by whoever receives it.
    case rejected(Finding)

    var code: FindingCode {
        switch self {
        case .missing, .proof: "proof.selection"
        case .rejected(let finding): finding.code
        }
    }

    var explanation: String {
        switch self {
        case .missing(let word): "The badge has no \(word)."
        case .proof: "The proof of the whole badge cannot be shown: a part has a proof of its own."
        case .rejected(let finding):
            "Nothing was written, for the part would be rejected. \(finding.explanation)"
        }
    }

    var remedy: String {
        switch self {
        case .missing: "See what it holds with: badge inspect --json"
        case .proof: "Leave /proof out; the part gets its proof without being asked."
        case .rejected(let finding): finding.remedy
        }
    }

    var place: SourcePlace? {
        if case .rejected(let finding) = self { finding.place } else { nil }
    }
}
