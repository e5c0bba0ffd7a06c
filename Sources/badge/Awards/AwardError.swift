import Diagnostics

/// Why an award could not be carried out, beyond what the standards ask for.
enum AwardError: ExplainedError, Equatable {
    /// The picture inside the achievement cannot be read.
    case dataURI
    /// There is no picture to put the badge into.
    case noPicture(ending: String, lookedFor: String?)

    var code: FindingCode { "issue.picture" }

    var explanation: String {
        switch self {
        case .dataURI: "The picture inside the achievement (a data: address) cannot be read."
        case .noPicture(let ending, let lookedFor):
            "There is no picture to put the badge into: none was given"
                + (lookedFor.map { ", and there is no file \($0)." } ?? " (ending in \(ending)).")
        }
    }

    var remedy: String {
        switch self {
        case .dataURI: "Name a picture with --image."
        case .noPicture(let ending, _): "Name one with --image picture\(ending), or write a token: -o badge.jws"
        }
    }
}
