package import LinkedData

extension JSONLDLoss.Reason {
    /// What is lost, in words.
    package var sentence: String {
        switch self {
        case .unmappedProperty(let name): "no context says what the member \"\(name.prefix(100))\" means."
        case .unmappedType(let name): "no context says what the type \"\(name.prefix(100))\" means."
        case .relativeIdentifier(let text): "\"\(text.prefix(100))\" is not a complete address."
        case .blankNodeProperty(let name): "the member \"\(name.prefix(100))\" means nothing that has a name."
        case .freeFloatingValue: "a value belongs to nothing."
        case .index(let text): "the index \"\(text.prefix(100))\" is no part of what the badge says."
        case .direction(let text): "the direction \"\(text.prefix(100))\" of a text is no part of what the badge says."
        case .language(let text): "\"\(text.prefix(100))\" is not the tag of a language."
        case .datatype(let text): "\"\(text.prefix(100))\" is not the complete address of a datatype."
        }
    }
}
