/// Markup that would make a reader fetch or expand something; no badge needs it.
public enum SVGForbiddenMarkup: Hashable, Sendable {
    /// An entity is declared in the document type declaration.
    case entityDeclaration
    /// Something else is declared or referred to in the document type declaration.
    case internalSubset
    /// An element of XInclude.
    case inclusion

    /// What is the matter.
    var sentence: String {
        switch self {
        case .entityDeclaration:
            """
            The SVG declares entities in its DOCTYPE; readers expand them differently or not at all, and expanding \
            can be an attack.
            """
        case .internalSubset:
            "The SVG contains declarations in its DOCTYPE, which can change what the rest of the file says."
        case .inclusion:
            """
            The SVG asks its reader to include another document (XInclude), so what it says would depend on that \
            document.
            """
        }
    }

    /// What to do.
    var remedy: String {
        switch self {
        case .entityDeclaration, .internalSubset:
            """
            Save the picture as plain SVG (Inkscape: "Plain SVG"; Illustrator: without "Preserve Illustrator Editing \
            Capabilities") and bake again.
            """
        case .inclusion: "Remove the inclusion from the picture and bake again."
        }
    }
}
