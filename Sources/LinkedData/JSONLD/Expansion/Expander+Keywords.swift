extension Expander {
    /// The steps for a member whose name stands for a keyword.
    mutating func expandKeyword(
        _ keyword: Keyword, _ name: MemberName, _ value: JSONValue, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        if scene.property == Keyword.reverse.member {
            throw JSONLDError(.invalidReversePropertyMap, name.text)
        }
        if !draft.note(keyword), mode == .version1_0 || (keyword != .included && keyword != .type),
            keyword != .nest
        {
            throw JSONLDError(.collidingKeywords, keyword.text)
        }
        switch keyword {
        case .id: try expandID(value, in: scene, into: &draft)
        case .type: try expandTypes(value, in: scene, into: &draft)
        case .graph:
            var items: [ExpandedItem] = []
            let surroundings = Surroundings(context: scene.context, property: MemberName.graphKeyword)
            try inTree { (expander) throws(JSONLDError) in
                _ = try expander.expand(value, in: surroundings, into: &items)
            }
            draft.node.graph = items
        case .included where mode == .version1_1: try expandIncluded(value, in: scene, into: &draft)
        case .value: try expandValueMember(value, into: &draft)
        case .language:
            guard let text = value.text else { throw JSONLDError(.invalidLanguageTaggedString, value.shortened) }
            draft.language = text
            noteLanguage(text)
        case .direction where mode == .version1_1:
            guard let direction = value.text.flatMap({ Direction(rawValue: $0) }) else {
                throw JSONLDError(.invalidBaseDirection, value.shortened)
            }
            draft.direction = direction
        case .index:
            guard let text = value.text else { throw JSONLDError(.invalidIndexValue, value.shortened) }
            draft.node.index = text
            lose(.index(text))
        case .list:
            let surroundings = Surroundings(
                context: scene.context, property: scene.property, definition: scene.definition)
            if surroundings.isTop { return lose(.freeFloatingValue) }
            var items: [ExpandedItem] = []
            try inTree { (expander) throws(JSONLDError) in
                _ = try expander.expand(value, in: surroundings, into: &items)
            }
            draft.list = items
        case .set:
            var items: [ExpandedItem] = []
            let surroundings = Surroundings(
                context: scene.context, property: scene.property, definition: scene.definition)
            _ = try expand(value, in: surroundings, into: &items)
            draft.set = items
        case .reverse: try expandReverseMap(value, in: scene, into: &draft)
        case .nest: draft.nests.append(name)
        default: lose(.unmappedProperty(name.text))
        }
    }

    private mutating func expandID(
        _ value: JSONValue, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        guard let text = value.text else { throw JSONLDError(.invalidIDValue, value.shortened) }
        draft.node.hasID = true
        if scene.context.keepsReference(text) {
            draft.node.id = MemberName(text)
            return
        }
        draft.node.id = scene.context.meaning(of: text, isReference: true).map { MemberName($0.text) }
        if notesLosses { noteIdentifier(draft.node.id, text) }
    }

    private mutating func expandTypes(
        _ value: JSONValue, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        draft.node.hasTypes = true
        guard case .array(let elements) = value else { return try expandType(value, in: scene, into: &draft) }
        draft.typeIsArray = true
        for element in elements { try expandType(element, in: scene, into: &draft) }
    }

    private mutating func expandType(
        _ value: JSONValue, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        guard case .string(let text) = value else { throw JSONLDError(.invalidTypeValue, value.shortened) }
        try countMember()
        if let meaning = scene.typeContext.namingDefinition(of: text.value)?.meaning {
            draft.node.types.append(meaning)
            return
        }
        let meaning = scene.typeContext.meaning(of: text.value, isVocabulary: true, isReference: true)
        if let meaning { draft.node.types.append(meaning) }
        if notesLosses { noteType(meaning, text.value) }
    }

    /// Notes a type that RDF cannot name.
    mutating func noteType(_ meaning: Meaning?, _ text: String) {
        switch meaning {
        case .keyword(.json)?, .keyword(.none)?: return
        case .name(let name)? where !name.isBlankNode && IRI(name.text) != nil: return
        default: lose(.unmappedType(text))
        }
    }

    private mutating func expandIncluded(
        _ value: JSONValue, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        var items: [ExpandedItem] = []
        let surroundings = Surroundings(context: scene.context, property: Keyword.included.member)
        var outcome = Outcome.nothing
        try inTree { (expander) throws(JSONLDError) in
            outcome = try expander.expand(value, in: surroundings, into: &items)
        }
        guard outcome != .nothing else { throw JSONLDError(.invalidIncludedValue, value.shortened) }
        for item in items {
            guard case .node = item else { throw JSONLDError(.invalidIncludedValue, value.shortened) }
        }
        draft.node.included = (draft.node.included ?? []) + items
    }

    private mutating func expandValueMember(
        _ value: JSONValue, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        switch value {
        case _ where draft.isJSON && mode == .version1_1: break
        case .array, .object: throw JSONLDError(.invalidValueObjectValue, value.shortened)
        case .null, .bool, .number, .string: break
        }
        draft.value = value
    }

    /// `@reverse`: properties whose values say them about this node.
    private mutating func expandReverseMap(
        _ value: JSONValue, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        guard let object = value.object else { throw JSONLDError(.invalidReverseValue, value.shortened) }
        var items: [ExpandedItem] = []
        let surroundings = Surroundings(
            context: scene.context, property: Keyword.reverse.member,
            definition: nil)
        try inTree { (expander) throws(JSONLDError) in
            _ = try expander.expand(.object(object), in: surroundings, into: &items)
        }
        guard case .node(let node)? = items.first else { return }
        draft.node.statements += node.reversed
        guard !node.statements.isEmpty || !node.emptyProperties.isEmpty else { return }
        draft.node.hasReversed = true
        for statement in node.statements {
            guard case .node = statement.item else {
                throw JSONLDError(.invalidReversePropertyValue, statement.property.name.text)
            }
            draft.node.reversed.append(statement)
        }
    }
}
