/// An element of an SVG that carries a badge.
struct SVGBadgeElement: Sendable {
    /// Whose namespace and name it has.
    let standard: BakedBadge.Standard
    /// From `<` to `>`.
    var range: Range<Int>
    /// The bytes of the line break that is all there is between the element and the start tag of the root, or the badge
    /// before it; 0 when there is none or something else. See `SVGLayout`.
    let lineBreakLength: Int
    /// The attribute `verify`, normalized, without white space around it.
    let verify: [UInt8]?
    /// The text, with references replaced and sections unpacked.
    var text: [UInt8] = []
    /// Whether elements, comments or processing instructions stand in it.
    var isInterrupted = false
    /// Whether another badge stands in it.
    var containsBadge = false
    /// Whether a space stands before the end of its last tag; see `SVGLayout`.
    var hasOpeningMark = false

    /// The element with the line break that belongs to it.
    var removedRange: Range<Int> { range.lowerBound - lineBreakLength..<range.upperBound }
}
