extension Expander {
    /// Reads the members of an object, and those that are nested in them.
    mutating func expandMembers(
        of object: JSONObject, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        let members = object.members.span
        if !isDirect { draft.node.statements.reserveCapacity(draft.node.statements.count + members.count) }
        for position in members.indices {
            if members[position].name.startsWithAt, members[position].name == .contextKeyword { continue }
            draft.wasEmpty = false
            try countMember()
            path.append(position)
            let name = scene.context.terms.position(of: members[position].name)
            // Looked at in place: a copy of a member counts references.
            if isDirect, let name,
                try makeStatements(ofText: position, of: members, termAt: name, in: scene.context, of: &draft)
            {
                path.removeLast()
                continue
            }
            try expandMember(members[position], termAt: name, in: scene, into: &draft)
            path.removeLast()
        }
        if draft.nests.isEmpty { return }
        let nests = draft.nests
        draft.nests = []
        for key in nests {
            try expandNested(key, of: object, in: scene, into: &draft)
        }
    }

    /// - Parameter term: where the name of the member stands among the terms of the context.
    private mutating func expandMember(
        _ member: JSONObject.Member, termAt term: Int?, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        let role: TermDefinition.Role
        let property: ExpandedProperty
        if let term {
            let definition = scene.context.terms.entries[term].definition
            (role, property) = (definition.role, .term(definition))
        } else {
            let meaning = scene.context.meaning(of: member.name.text, isVocabulary: true)
            role = TermDefinition.Role(meaning)
            if case .name(let name)? = meaning { property = .name(name) } else { property = .name(member.name) }
        }
        switch role {
        case .nothing: return lose(.unmappedProperty(member.name.text))
        case .keyword(let keyword):
            return try expandKeyword(keyword, member.name, member.value, in: scene, into: &draft)
        case .blankNodeProperty: lose(.blankNodeProperty(member.name.text))
        case .malformedProperty: lose(.unmappedProperty(member.name.text))
        case .property: break
        }
        try expandProperty(property, key: member.name, member.value, in: scene, into: &draft)
    }

    /// The usual case: text under a term is one statement, whose parts nothing else has a say in. Spares everything in
    /// between.
    ///
    /// - Parameters:
    ///   - number: which of the members it is.
    ///   - position: where the term stands among those of the context.
    /// - Returns: whether the value was text, or several; otherwise nothing is done.
    private mutating func makeStatements(
        ofText number: Int, of members: Span<JSONObject.Member>, termAt position: Int, in context: ActiveContext,
        of draft: inout ObjectDraft
    ) throws(JSONLDError) -> Bool {
        if case .other = context.terms.looks[position].form { return false }
        switch members[number].value {
        case .string(let text):
            guard let object = term(for: text.value, under: position, in: context) else { return false }
            statements.append(object, toTermAt: position, of: context.terms)
            draft.waiting += 1
            return true
        case .array(let elements):
            let elements = elements.span
            if elements.isEmpty { return false }
            let start = statements.pairCount
            for element in elements.indices {
                guard case .string(let text) = elements[element],
                    let object = term(for: text.value, under: position, in: context)
                else {
                    statements.forget(pairsFrom: start)
                    return false
                }
                statements.append(object, toTermAt: position, of: context.terms)
            }
            for _ in elements.indices { try countMember() }
            draft.waiting += elements.count
            return true
        case .null, .bool, .number, .object: return false
        }
    }

    /// The RDF term for a text, where finding it takes no more than a look.
    private mutating func term(for text: String, under position: Int, in context: ActiveContext) -> RDFTermID? {
        switch context.terms.looks[position].form {
        case .plain: return context.hasTextDefaults ? nil : statements.builder.literal(text, ending: [])
        case .typed:
            return statements.builder.literal(text, ending: context.terms.entries[position].definition.textEnding)
        case .vocabulary:
            if let named = context.namingPosition(of: text) {
                return statements.builder.property(ofTermAt: named, of: context.terms)
            }
            if context.terms.position(of: MemberName(text)) != nil { return nil }
            return context.keepsReference(text) ? statements.builder.reference(text) : nil
        case .reference: return context.keepsReference(text) ? statements.builder.reference(text) : nil
        case .other: return nil
        }
    }

    /// The members of the objects under a key that stands for `@nest` count as members of the object itself.
    private mutating func expandNested(
        _ key: MemberName, of object: JSONObject, in scene: Scene, into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        guard let position = object.position(of: key) else { return }
        path.append(position)
        defer { path.removeLast() }
        let value = object.members[position].value
        var scene = scene
        if let definition = scene.context.terms[key], definition.hasScopedContext {
            scene.context = try contexts.process(scopedIn: definition, in: scene.context, overridesProtected: true)
        }
        for (index, nested) in value.elements.enumerated() {
            guard let members = nested.object, !Self.hasValue(members, in: scene.context) else {
                throw JSONLDError(.invalidNestValue, key.text)
            }
            if case .array = value { path.append(index) }
            defer { if case .array = value { path.removeLast() } }
            try expandMembers(of: members, in: scene, into: &draft)
        }
    }

    private static func hasValue(_ object: JSONObject, in context: ActiveContext) -> Bool {
        object.members.contains {
            context.meaning(of: $0.name.text, isVocabulary: true)?.isKeyword(.value) ?? false
        }
    }

    /// The steps for a member whose name stands for a property.
    private mutating func expandProperty(
        _ property: ExpandedProperty, key: MemberName, _ value: JSONValue, in scene: Scene,
        into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        let definition = property.definition
        let container = definition?.container ?? []
        if definition?.content.isReverse ?? false {
            try inTree { (expander) throws(JSONLDError) in
                try expander.expandReversed(property, key: key, value, in: scene, into: &draft)
            }
            return
        }
        if container.isEmpty, definition?.type != .json {
            switch value {
            case .null: return lose(.freeFloatingValue)
            case .string, .bool, .number:
                // The usual case: one statement, and no list of values for it.
                var context = scene.context
                if let definition, definition.hasScopedContext {
                    context = try contexts.process(scopedIn: definition, in: context)
                }
                guard isDirect else {
                    draft.node.statements.append(
                        ExpandedNode.Statement(property: property, item: expandValue(value, definition, in: context)))
                    return
                }
                let start = statements.valueCount
                try makeStatements(about: value, definition, in: context)
                return assign(valuesFrom: start, to: property, of: &draft)
            case .array, .object: break
            }
        }
        if isDirect { return try expandDirectly(property, key: key, value, in: scene, into: &draft) }
        var items: [ExpandedItem] = []
        guard try expandContained(key: key, definition, value, in: scene, into: &items) else { return }
        if items.isEmpty { draft.node.emptyProperties.append(property) }
        for item in items { draft.node.statements.append(ExpandedNode.Statement(property: property, item: item)) }
    }

    /// Makes the statements that the values under a key stand for. Lists, maps and graphs are expanded first.
    private mutating func expandDirectly(
        _ property: ExpandedProperty, key: MemberName, _ value: JSONValue, in scene: Scene,
        into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        let definition = property.definition
        let start = statements.valueCount
        var items: [ExpandedItem] = []
        if (definition?.container ?? []).subtracting(.set).isEmpty, definition?.type != .json {
            let surroundings = Surroundings(context: scene.context, property: key, definition: definition)
            guard try expand(value, in: surroundings, into: &items) != .nothing else { return }
        } else {
            var isGiven = false
            try inTree { (expander) throws(JSONLDError) in
                isGiven = try expander.expandContained(key: key, definition, value, in: scene, into: &items)
            }
            guard isGiven else { return }
            for item in items { try statements.append(item) }
        }
        if statements.valueCount == start { draft.node.emptyProperties.append(property) }
        assign(valuesFrom: start, to: property, of: &draft)
    }

    private mutating func assign(valuesFrom start: Int, to property: ExpandedProperty, of draft: inout ObjectDraft) {
        draft.waiting += statements.valueCount - start
        statements.assign(valuesFrom: start, to: property)
    }

    /// The values under a key, in the shape that its container asks for.
    ///
    /// - Returns: whether there is a value at all, even an empty array.
    private mutating func expandContained(
        key: MemberName, _ definition: TermDefinition?, _ value: JSONValue, in scene: Scene,
        into items: inout [ExpandedItem]
    ) throws(JSONLDError) -> Bool {
        let container = definition?.container ?? []
        var isList = false
        if definition?.type == .json {
            items.append(.value(ExpandedValue(value: value, type: .keyword(.json))))
        } else if container.contains(.language), case .object(let map) = value {
            try expandLanguageMap(map, definition, in: scene, into: &items)
            return true
        } else if !container.isDisjoint(with: [.index, .type, .id]), case .object(let map) = value, let definition {
            try expandMap(map, key: key, definition, in: scene, into: &items)
            return true
        } else {
            let surroundings = Surroundings(context: scene.context, property: key, definition: definition)
            let outcome = try expand(value, in: surroundings, into: &items)
            if outcome == .nothing { return false }
            if outcome == .item, case .list? = items.first { isList = true }
        }
        if container.contains(.list), !isList { items = [.list(ExpandedList(items: items, place: place))] }
        if container.contains(.graph), !container.contains(.id), !container.contains(.index) {
            items = items.enumerated().map { graph(of: $0.element, number: $0.offset) }
        }
        return true
    }

    /// The steps for a term that says what its values say about this node.
    private mutating func expandReversed(
        _ property: ExpandedProperty, key: MemberName, _ value: JSONValue, in scene: Scene,
        into draft: inout ObjectDraft
    ) throws(JSONLDError) {
        var items: [ExpandedItem] = []
        guard try expandContained(key: key, property.definition, value, in: scene, into: &items) else { return }
        draft.node.hasReversed = true
        for item in items {
            guard case .node = item else { throw JSONLDError(.invalidReversePropertyValue, key.text) }
            draft.node.reversed.append(ExpandedNode.Statement(property: property, item: item))
        }
    }
}
