public import LinkedData

/// Why something cannot be baked into an image.
public enum PayloadDefect: Equatable, Sendable {
    /// No bytes, or only white space.
    case empty
    /// More bytes than an image may carry.
    case tooLarge(limit: Int)
    /// The image would grow over the limit for images.
    case imageWouldBeTooLarge(limit: Int)
    /// Not UTF-8.
    case notUTF8
    /// Control characters that neither JSON, nor a JWS, nor a URL may contain.
    case controlCharacter
    /// Begins like JSON and is none.
    case notJSON(JSONError)
    /// A badge of Open Badges 3.0 that is only a URL.
    case urlAlone

    /// What is the matter.
    var sentence: String {
        switch self {
        case .empty: "There is nothing to bake: the badge is empty."
        case .tooLarge(let limit): "The badge has more than \(limit) bytes, and readers refuse badges that large."
        case .imageWouldBeTooLarge(let limit):
            "With the badge in it the image would have more than \(limit) bytes, and readers refuse images that large."
        case .notUTF8: "The badge is not UTF-8 text, which is what an image can carry."
        case .controlCharacter: "The badge contains control characters, so it is neither JSON nor a signed token."
        case .notJSON(let error): "The badge begins like JSON and is not. \(error.explanation)"
        case .urlAlone: "A URL is not a badge of Open Badges 3.0, which must be baked whole."
        }
    }

    /// What to do.
    var remedy: String {
        switch self {
        case .empty, .notUTF8, .controlCharacter, .notJSON, .urlAlone: "Bake the JSON or the signed token of the badge."
        case .tooLarge: "Leave large parts, such as embedded pictures, out of the badge and refer to them by URL."
        case .imageWouldBeTooLarge: "Use a smaller picture."
        }
    }
}
