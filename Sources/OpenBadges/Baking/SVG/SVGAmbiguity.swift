/// Why two readers could take different badges from one SVG.
public enum SVGAmbiguity: Hashable, Sendable {
    /// Several elements hold a badge of one standard.
    case severalElements(BakedBadge.Standard)
    /// One badge stands inside another.
    case nested(BakedBadge.Standard)
    /// The attribute `verify` and the text of the element each hold a badge.
    case attributeAndText(BakedBadge.Standard)
    /// Elements, comments or processing instructions cut the text of a badge into pieces.
    case interruptedText(BakedBadge.Standard)

    /// Whose badge.
    var standard: BakedBadge.Standard {
        switch self {
        case .severalElements(let standard), .nested(let standard), .attributeAndText(let standard),
            .interruptedText(let standard):
            standard
        }
    }

    /// What is the matter.
    var sentence: String {
        let name = standard.displayName
        switch self {
        case .severalElements:
            return "The SVG holds more than one badge of \(name), so different readers would show different badges."
        case .nested:
            return "Inside the badge of \(name) stands another badge, so different readers would show different badges."
        case .attributeAndText:
            return """
                The badge of \(name) stands twice, in the attribute "verify" and in the text, and readers differ in \
                which they take.
                """
        case .interruptedText:
            return """
                The text of the badge of \(name) is cut by an element, a comment or a processing instruction, and \
                readers differ in what they make of that.
                """
        }
    }
}
