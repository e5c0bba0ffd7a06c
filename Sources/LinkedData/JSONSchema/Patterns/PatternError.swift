import Diagnostics

/// Why a regular expression is not one of ECMA-262 or cannot be run.
enum PatternError: Error, Equatable {
    /// Not a regular expression of ECMA-262.
    case malformed(Phrase)
    /// One, but of a kind that is not run here.
    case unsupported(Phrase)

    /// A sentence.
    var reason: Phrase {
        switch self {
        case .malformed(let reason), .unsupported(let reason): reason
        }
    }
}
