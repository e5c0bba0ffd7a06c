extension Expander {
    /// Values by identifier, type or index.
    mutating func expandMap(
        _ map: JSONObject, key: MemberName, _ definition: TermDefinition, in scene: Scene,
        into items: inout [ExpandedItem]
    ) throws(JSONLDError) {
        let container = definition.container
        for (position, member) in map.members.enumerated() {
            path.append(position)
            defer { path.removeLast() }
            var context = scene.context
            if !container.isDisjoint(with: [.id, .type]), let previous = context.previous { context = previous }
            if container.contains(.type), let scoped = context.terms[member.name], scoped.hasScopedContext {
                context = try contexts.process(scopedIn: scoped, in: context)
            }
            let expandedIndex = scene.context.meaning(of: member.name.text, isVocabulary: true)
            let isNone = expandedIndex?.isKeyword(.none) ?? false
            let surroundings = Surroundings(context: context, property: key, definition: definition, isInMap: true)
            var values: [ExpandedItem] = []
            _ = try expand(member.value, in: surroundings, into: &values)
            for (number, value) in values.enumerated() {
                var item = value
                if container.contains(.graph), !item.isGraph { item = graph(of: item, number: number) }
                if !isNone {
                    try mark(&item, member.name, expandedIndex, definition, in: scene.context)
                }
                items.append(item)
            }
        }
    }

    /// Gives an item what its key in the map says about it.
    private mutating func mark(
        _ item: inout ExpandedItem, _ index: MemberName, _ meaning: Meaning?, _ definition: TermDefinition,
        in context: ActiveContext
    ) throws(JSONLDError) {
        let container = definition.container
        if container.contains(.index) {
            if let property = definition.content.index {
                return try markWithProperty(property, &item, index, in: context)
            }
            lose(.index(index.text))
            switch item {
            case .node(var node):
                node.index = node.index ?? index.text
                item = .node(node)
            case .value(var value):
                value.index = value.index ?? index.text
                item = .value(value)
            case .list(var list):
                list.index = list.index ?? index.text
                item = .list(list)
            }
        } else if case .node(var node) = item {
            if container.contains(.id), !node.hasID {
                node.hasID = true
                node.id = context.meaning(of: index.text, isReference: true).map { MemberName($0.text) }
                noteIdentifier(node.id, index.text)
            } else if container.contains(.type), let meaning {
                node.types.insert(meaning, at: 0)
                node.hasTypes = true
                noteType(meaning, index.text)
            }
            item = .node(node)
        } else if container.contains(.type) || container.contains(.id) {
            throw JSONLDError(.invalidValueObject, index.text)
        }
    }

    /// Gives an item its key in the map as the value of a property.
    private mutating func markWithProperty(
        _ property: String, _ item: inout ExpandedItem, _ index: MemberName, in context: ActiveContext
    ) throws(JSONLDError) {
        guard case .node(var node) = item else { throw JSONLDError(.invalidValueObject, index.text) }
        let definition = context.terms[MemberName(property)]
        guard let meaning = context.meaning(of: property, isVocabulary: true) else { return }
        let value = expandValue(.text(index.text), definition, in: context)
        node.statements.insert(
            ExpandedNode.Statement(
                property: ExpandedProperty.name(MemberName(meaning.text)), item: value),
            at: 0)
        item = .node(node)
    }
}
