extension Expander {
    /// A value that is no array and no object, as its term says.
    ///
    /// JSON-LD 1.1 API, "Value Expansion".
    mutating func expandValue(
        _ value: JSONValue, _ definition: TermDefinition?, in context: ActiveContext
    ) -> ExpandedItem {
        switch (definition?.type, value) {
        case (.id?, .string(let text)):
            return reference(context.meaning(of: text.value, isReference: true), text.value)
        case (.vocab?, .string(let text)):
            return reference(context.meaning(of: text.value, isVocabulary: true, isReference: true), text.value)
        case (.iri(let type)?, _):
            if notesLosses, IRI(type.text) == nil { lose(.datatype(type.text)) }
            return .value(ExpandedValue(value: value, type: .name(type)))
        case (_, .string):
            let language = definition?.content.language.map(\.value) ?? context.defaults.language
            let direction = definition?.content.direction.map(\.value) ?? context.defaults.direction
            if let direction { lose(.direction(direction.rawValue)) }
            if let language { noteLanguage(language) }
            return .value(ExpandedValue(value: value, language: language, direction: direction))
        default:
            return .value(ExpandedValue(value: value))
        }
    }

    /// Makes the term for a value that is no array and no object.
    mutating func makeStatements(
        about value: JSONValue, _ definition: TermDefinition?, in context: ActiveContext
    ) throws(JSONLDError) {
        switch (definition?.type, value) {
        case (.id?, .string(let text)):
            makeReference(context.meaning(of: text.value, isReference: true), text.value)
        case (.vocab?, .string(let text)):
            makeReference(
                context.meaning(of: text.value, isVocabulary: true, isReference: true), text.value)
        default: try statements.append(expandValue(value, definition, in: context))
        }
    }

    private mutating func makeReference(_ meaning: Meaning?, _ text: String) {
        let name = meaning.map { MemberName($0.text) }
        if notesLosses { noteIdentifier(name, text) }
        statements.append(reference: name)
    }

    /// A node of which only the identifier is known.
    private mutating func reference(_ meaning: Meaning?, _ text: String) -> ExpandedItem {
        var node = ExpandedNode()
        node.hasID = true
        node.id = meaning.map { MemberName($0.text) }
        if notesLosses { noteIdentifier(node.id, text) }
        return .node(node)
    }

    /// Notes an identifier that cannot be the name of anything in RDF, and the label of a blank node: canonical labels
    /// take its place, so that nothing covers what it says.
    mutating func noteIdentifier(_ id: MemberName?, _ text: String) {
        if let id, !id.isBlankNode, IRI(id.text) != nil { return }
        lose(.relativeIdentifier(text))
    }

    /// Notes a language that no literal can have.
    mutating func noteLanguage(_ language: String) {
        if notesLosses, !LanguageTag.isWellFormed(language) { lose(.language(language)) }
    }

    /// Texts by language.
    mutating func expandLanguageMap(
        _ map: JSONObject, _ definition: TermDefinition?, in scene: Scene, into items: inout [ExpandedItem]
    ) throws(JSONLDError) {
        let direction = definition?.content.direction.map(\.value) ?? scene.context.defaults.direction
        for (position, member) in map.members.enumerated() {
            path.append(position)
            defer { path.removeLast() }
            let isNone =
                scene.context.meaning(of: member.name.text, isVocabulary: true)?.isKeyword(.none) ?? false
            if !isNone { noteLanguage(member.name.text) }
            for value in member.value.elements {
                switch value {
                case .null: continue
                case .string:
                    if let direction { lose(.direction(direction.rawValue)) }
                    items.append(
                        .value(
                            ExpandedValue(
                                value: value, language: isNone ? nil : member.name.text, direction: direction)))
                default: throw JSONLDError(.invalidLanguageMapValue, member.name.text)
                }
            }
        }
    }
}
