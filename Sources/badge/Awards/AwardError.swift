import Diagnostics

/// Why an award could not be carried out, beyond what the standards ask for.
enum AwardError: ExplainedError, Equatable {
    /// The picture inside the achievement cannot be read.
    case dataURI
    /// There is no picture to put the badge into.
    case noPicture(ending: String, lookedFor: String?)
    /// The finished badge was refused by the verifier, so it was not written.
    case refusedBySelfCheck(Finding)

    var code: FindingCode {
        switch self {
        case .dataURI, .noPicture: "issue.picture"
        case .refusedBySelfCheck(let finding): finding.code
        }
    }

    var explanation: String {
        switch self {
        case .dataURI: "The picture inside the achievement (a data: address) cannot be read."
        case .noPicture(let ending, let lookedFor):
            "There is no picture to put the badge into: none was given"
                + (lookedFor.map { ", and there is no file \($0)." } ?? " (ending in \(ending)).")
        case .refusedBySelfCheck(let finding):
            "The finished badge did not pass its own verification, so it was not written. \(finding.explanation)"
        }
    }

    var remedy: String {
        switch self {
        case .dataURI: "Name a picture with --image."
        case .noPicture(let ending, _): "Name one with --image picture\(ending), or write a token: -o badge.jws"
        case .refusedBySelfCheck(let finding): finding.remedy
        }
    }

    var place: SourcePlace? {
        if case .refusedBySelfCheck(let finding) = self { finding.place } else { nil }
    }
}
