/// What was found in an SVG.
struct SVGStructure: Sendable {
    /// The root element.
    var root: SVGRoot
    /// The badges in document order; one inside another is not counted.
    var badges: [SVGBadgeElement] = []
    /// The first element that was perhaps meant to be a badge.
    var nearMiss: NearMiss?
    /// The standards whose namespace is used by something other than a badge.
    var otherUses: Set<BakedBadge.Standard> = []
    /// The line break that the file uses first.
    var lineBreak: [UInt8]
}
