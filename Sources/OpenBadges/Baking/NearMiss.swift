import Diagnostics

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
    var sentence: Phrase {
        switch self {
        case .keyword(let keyword):
            Phrase("png.none/png-holds-no-badge-text", ["keyword": keyword])
        case .chunkType(let type):
            Phrase("png.none/png-holds-no-badge-counts", ["type": type])
        case .empty(let standard):
            Phrase("png.none/image-place-badge-standard-but", ["standard": standard.displayName])
        case .namespace(let element, let namespace):
            Phrase("png.none/svg-holds-no-badge-element", ["element": element, "namespace": namespace])
        }
    }

    /// What to do.
    var advice: Phrase {
        switch self {
        case .keyword, .chunkType, .namespace: Phrase("do/issuer-bake-badge-standard-says")
        case .empty: Phrase("do/issuer-badge-again")
        }
    }
}
