import Diagnostics
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
    var sentence: Phrase {
        switch self {
        case .empty: Phrase("bake.payload/nothing-bake-badge-empty")
        case .tooLarge(let limit): Phrase("bake.payload/badge-more-than-limit-bytes", ["limit": limit])
        case .imageWouldBeTooLarge(let limit):
            Phrase("bake.payload/badge-image-would-more-than", ["limit": limit])
        case .notUTF8: Phrase("bake.payload/badge-not-utf-8-text")
        case .controlCharacter: Phrase("bake.payload/badge-contains-control-characters-neither")
        case .notJSON(let error): Phrase("bake.payload/badge-begins-like-json-not", ["reason": error.account])
        case .urlAlone: Phrase("bake.payload/url-not-badge-open-badges")
        }
    }

    /// What to do.
    var advice: Phrase {
        switch self {
        case .empty, .notUTF8, .controlCharacter, .notJSON, .urlAlone: Phrase("do/bake-json-signed-token-badge")
        case .tooLarge: Phrase("do/leave-large-parts-such-embedded")
        case .imageWouldBeTooLarge: Phrase("do/use-smaller-picture")
        }
    }
}
