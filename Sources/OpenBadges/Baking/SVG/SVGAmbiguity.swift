import Diagnostics

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
    var sentence: Phrase {
        let name = standard.displayName
        switch self {
        case .severalElements:
            return Phrase("svg.ambiguous/svg-holds-more-than-one", ["name": name])
        case .nested:
            return Phrase("svg.ambiguous/inside-badge-name-stands-another", ["name": name])
        case .attributeAndText:
            return Phrase("svg.ambiguous/badge-name-stands-twice-attribute", ["name": name])
        case .interruptedText:
            return Phrase("svg.ambiguous/text-badge-name-cut-element", ["name": name])
        }
    }
}
