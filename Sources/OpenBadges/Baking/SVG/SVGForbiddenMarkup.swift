import Diagnostics

/// Markup that would make a reader fetch or expand something; no badge needs it.
public enum SVGForbiddenMarkup: Hashable, Sendable {
    /// An entity is declared in the document type declaration.
    case entityDeclaration
    /// Something else is declared or referred to in the document type declaration.
    case internalSubset
    /// An element of XInclude.
    case inclusion

    /// What is the matter.
    var sentence: Phrase {
        switch self {
        case .entityDeclaration:
            Phrase("svg.dtd/svg-declares-entities-doctype-readers")
        case .internalSubset:
            Phrase("svg.dtd/svg-contains-declarations-doctype-can")
        case .inclusion:
            Phrase("svg.dtd/svg-asks-reader-include-another")
        }
    }

    /// What to do.
    var advice: Phrase {
        switch self {
        case .entityDeclaration, .internalSubset:
            Phrase("do/save-picture-plain-svg-inkscape")
        case .inclusion: Phrase("do/remove-inclusion-picture-bake-again")
        }
    }
}
