/// An SVG that is well-formed.
public struct SVGImage: Sendable {
    /// The file as it was read.
    public let bytes: [UInt8]

    /// Reads an SVG.
    public init(_ bytes: [UInt8]) throws(BakingError) {
        self.bytes = bytes
    }

    /// The badges.
    public func extract() throws(BakingError) -> [BakedBadge] { [] }

    /// With badges.
    public func baking(_ badges: [BakedBadge]) throws(BakingError) -> [UInt8] { bytes }

    /// Without badges.
    public func removingBadges() throws(BakingError) -> [UInt8] { bytes }
}
