/// Something in an image that looks like a badge and is none.
public enum NearMiss: Hashable, Sendable {
    /// A text chunk whose keyword differs from that of a badge in case or white space.
    case keyword(String)
    /// The keyword of Open Badges 3.0 in a chunk other than `iTXt`.
    case chunkType(String)
    /// A chunk or element without a payload.
    case empty(BakedBadge.Standard)
    /// An SVG element with the name of a badge in another namespace.
    case namespace(element: String, namespace: String)

    /// What is the matter.
    var sentence: String {
        switch self {
        case .keyword(let keyword):
            """
            The PNG holds no badge. It has a text chunk with the keyword "\(keyword)", but the keyword must be exactly \
            "openbadges" or "openbadgecredential".
            """
        case .chunkType(let type):
            """
            The PNG holds no badge that counts: the keyword of Open Badges 3.0 stands in a chunk of the type \(type), \
            and only an iTXt chunk may carry it.
            """
        case .empty(let standard): "The image has a place for a badge of \(standard.displayName), but nothing in it."
        case .namespace(let element, let namespace):
            """
            The SVG holds no badge. Its element \(element) belongs to the namespace "\(namespace)"; a badge must be \
            "assertion" in "http://openbadges.org" or "credential" in "https://purl.imsglobal.org/ob/v3p0".
            """
        }
    }

    /// What to do.
    var remedy: String {
        switch self {
        case .keyword, .chunkType, .namespace: "Ask the issuer to bake the badge as the standard says."
        case .empty: "Ask the issuer for the badge again."
        }
    }
}
