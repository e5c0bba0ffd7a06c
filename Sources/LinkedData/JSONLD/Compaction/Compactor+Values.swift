extension Compactor {
    /// A value object as its term allows.
    ///
    /// JSON-LD 1.1 API, "Value Compaction".
    mutating func compactValue(
        _ value: ExpandedValue, under property: MemberName?, in context: ActiveContext
    ) throws(JSONLDError) -> JSONValue {
        let definition = property.flatMap { context.terms[$0] }
        let hidesIndex = value.index == nil || definition?.container.contains(.index) ?? false
        if let type = value.type {
            if let mapping = definition?.type, mapping != .none, mapping.text.hasSameBytes(as: type.text) {
                return value.value
            }
        } else if definition?.type != TermDefinition.TypeMapping.none, hidesIndex {
            guard value.value.text != nil else { return value.value }
            let language = definition?.content.language.map(\.value) ?? context.defaults.language
            let direction = definition?.content.direction.map(\.value) ?? context.defaults.direction
            if language?.lowercased() == value.language?.lowercased(), direction == value.direction {
                return value.value
            }
        }
        var result = JSONObject()
        if let type = value.type {
            let text = try compactIRI(type.text, in: context, isVocabulary: true)
            result[try keyword(.type, in: context)] = .text(text)
        }
        if let language = value.language { result[try keyword(.language, in: context)] = .text(language) }
        if let direction = value.direction {
            result[try keyword(.direction, in: context)] = .text(direction.rawValue)
        }
        if let index = value.index, !hidesIndex { result[try keyword(.index, in: context)] = .text(index) }
        result[try keyword(.value, in: context)] = value.value
        return .object(result)
    }

    /// A node of which only the identifier is given, where its term takes texts for identifiers.
    ///
    /// - Returns: `nil` when the node has to be an object.
    mutating func compactReference(
        _ node: ExpandedNode, under property: MemberName?, in context: ActiveContext
    ) throws(JSONLDError) -> JSONValue? {
        guard let id = node.id, node.hasOnlyIDAndIndex, let definition = property.flatMap({ context.terms[$0] })
        else { return nil }
        switch definition.type {
        case .id: return .text(try compactIRI(id.text, in: context))
        case .vocab: return .text(try compactIRI(id.text, in: context, isVocabulary: true))
        default: return nil
        }
    }
}

extension ExpandedNode {
    /// Whether nothing is given besides the identifier and perhaps an index.
    fileprivate var hasOnlyIDAndIndex: Bool {
        var copy = self
        copy.index = nil
        return copy.hasID && copy.saysNothing
    }
}
