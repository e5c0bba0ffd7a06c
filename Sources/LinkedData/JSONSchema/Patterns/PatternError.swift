/// Why a regular expression is not one of ECMA-262 or cannot be run.
enum PatternError: Error, Equatable {
    /// Not a regular expression of ECMA-262.
    case malformed(String)
    /// One, but of a kind that is not run here.
    case unsupported(String)

    /// A sentence.
    var reason: String {
        switch self {
        case .malformed(let reason), .unsupported(let reason): reason
        }
    }
}
