import Diagnostics

/// Why a file cannot play the part that it was given on the command line.
enum FileRoleError: ExplainedError, Equatable {
    /// A picture is needed.
    case noPicture
    /// A credential is needed, and this is a picture.
    case pictureInsteadOfCredential(name: String)
    /// A badge of a generation that pictures carry is needed.
    case noBadge
    /// A badge of this generation is needed, and the picture has none.
    case noBadgeOf(StandardName, file: String)
    /// One badge is needed, and the picture has two.
    case twoBadges(file: String)
    /// One document is needed, and the picture has two badges.
    case twoDocuments(file: String)
    /// At most one badge of a generation is needed.
    case sameGeneration(StandardName)
    /// A JSON object is needed.
    case noObject(what: String)

    var code: FindingCode { "file.role" }

    var explanation: String {
        switch self {
        case .noPicture: "This is no picture, so there is nothing to take out of it."
        case .pictureInsteadOfCredential: "This is a picture, not a credential."
        case .noBadge: "This is not an Open Badge of a generation that can be put into a picture."
        case .noBadgeOf(let standard, let file): "\(file) carries no Open Badges \(standard.rawValue) badge."
        case .twoBadges(let file), .twoDocuments(let file): "\(file) carries an Open Badges 2.0 and a 3.0 badge."
        case .sameGeneration(let standard): "Two of the credentials are Open Badges \(standard.rawValue) badges."
        case .noObject(let what): "This is no \(what): it is not a JSON object."
        }
    }

    var remedy: String {
        switch self {
        case .noPicture: "If it is the credential itself, look at it with: badge inspect"
        case .pictureInsteadOfCredential(let name):
            "Take the credential out of it first: badge extract \(name) -o credential.jws"
        case .noBadge: "See what it says with: badge inspect"
        case .noBadgeOf: "Leave --standard out to take the badge that is there."
        case .twoBadges: "Choose one: add --standard 2.0 or --standard 3.0"
        case .twoDocuments(let file):
            "Take one out first: badge extract \(file) --standard 3.0 -o credential.json"
        case .sameGeneration: "A picture carries at most one of each generation: leave one out."
        case .noObject: "Check that this is the right file; Examples/ has one of each kind."
        }
    }
}
