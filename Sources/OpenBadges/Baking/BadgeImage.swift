/// A picture that can carry badges, read once: extract from it, or bake into it as often as needed.
///
/// Reading checks the structure of the file and never decodes the picture. Everything that is not a badge is kept byte
/// for byte.
public enum BadgeImage: Sendable {
    /// A PNG.
    case png(PNGImage)
    /// An SVG.
    case svg(SVGImage)

    /// Reads an image.
    ///
    /// - Throws: What is wrong with the file itself; a badge in it is looked at by `extract()`.
    public init(_ bytes: [UInt8]) throws(BakingError) {
        guard bytes.count <= ImageLimits.bytes else {
            throw .imageTooLarge(bytes: bytes.count, limit: ImageLimits.bytes)
        }
        switch ImageFormat(announcedBy: bytes) {
        case .png: self = .png(try PNGImage(bytes))
        case .svg: self = .svg(try SVGImage(bytes))
        case nil: throw .unknownImage(UnknownImage(bytes))
        }
    }

    /// The format.
    public var format: ImageFormat {
        switch self {
        case .png: .png
        case .svg: .svg
        }
    }

    /// The file as it was read.
    public var bytes: [UInt8] {
        switch self {
        case .png(let image): image.bytes
        case .svg(let image): image.bytes
        }
    }

    /// The badges in the image, at most one of each standard, 2.0 first.
    ///
    /// - Returns: An empty list when the image is sound but holds none.
    /// - Throws: When readers could disagree about what the image holds, or the badge in it cannot be read.
    public func extract() throws(BakingError) -> [BakedBadge] {
        switch self {
        case .png(let image): try image.extract()
        case .svg(let image): try image.extract()
        }
    }

    /// The image with `badges` in it. A badge of the same standard that was there is replaced, one of the other standard
    /// stays, and every other byte is kept.
    public func baking(_ badges: [BakedBadge]) throws(BakingError) -> [UInt8] {
        switch self {
        case .png(let image): try image.baking(badges)
        case .svg(let image): try image.baking(badges)
        }
    }

    /// The image without any badge: the very bytes from before it was baked, if it was baked by this library.
    public func removingBadges() throws(BakingError) -> [UInt8] {
        switch self {
        case .png(let image): try image.removingBadges()
        case .svg(let image): try image.removingBadges()
        }
    }
}
