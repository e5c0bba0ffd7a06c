extension Compactor {
    /// Adds one value of a property to a node.
    mutating func add(
        _ item: ExpandedItem, _ property: String, in context: ActiveContext, isReverse: Bool,
        to result: inout JSONObject
    ) throws(JSONLDError) {
        let key = MemberName(
            try compactIRI(property, in: context, value: .item(item), isVocabulary: true, isReverse: isReverse))
        let container = context.terms[key]?.container ?? []
        let asArray =
            container.contains(.set) || key == MemberName.graphKeyword || key == Keyword.list.member
            || !options.compactsArrays
        let target = Target(key: key, container: container, asArray: asArray)
        // The value is made first, since a closure may not change this compactor while it changes the result.
        let addition: Addition
        switch item {
        case .list(let list):
            addition = try self.addition(of: list, target, in: context)
        case .node(let node) where node.isGraph:
            addition = try self.addition(of: node, target, in: context)
        default:
            let isMap = !container.isDisjoint(with: [.language, .index, .id, .type]) && !container.contains(.graph)
            addition =
                isMap
                ? try mapAddition(of: item, target, in: context)
                : .value(try compact(item, under: key, in: context))
        }
        try withNest(for: key, in: context, of: &result) { object in
            apply(addition, target, to: &object)
        }
    }

    /// Where a value goes.
    struct Target {
        let key: MemberName
        let container: TermDefinition.Container
        let asArray: Bool
    }

    /// How a value is put there.
    enum Addition {
        /// Beside other values.
        case value(JSONValue)
        /// In place of other values.
        case replacement(JSONValue)
        /// Under a key of a map.
        case entry(MemberName, JSONValue)
    }

    private func apply(_ addition: Addition, _ target: Target, to object: inout JSONObject) {
        switch addition {
        case .value(let value): add(value, to: &object, target.key, asArray: target.asArray)
        case .replacement(let value): object[target.key] = value
        case .entry(let name, let value):
            var map = object[target.key]?.object ?? JSONObject()
            add(value, to: &map, name, asArray: target.asArray)
            object[target.key] = .object(map)
        }
    }

    private mutating func addition(
        of list: ExpandedList, _ target: Target, in context: ActiveContext
    ) throws(JSONLDError) -> Addition {
        let values = JSONValue.array(try compact(list.items, under: target.key, in: context).elements)
        if target.container.contains(.list) { return .replacement(values) }
        var object: JSONObject = [try keyword(.list, in: context): values]
        if let index = list.index { object[try keyword(.index, in: context)] = .text(index) }
        return .value(.object(object))
    }

    /// A graph, alone or with its name.
    private mutating func addition(
        of node: ExpandedNode, _ target: Target, in context: ActiveContext
    ) throws(JSONLDError) -> Addition {
        let content = try compact(node.graph ?? [], under: target.key, in: context)
        let isSimple = !node.hasID
        let none = try keyword(.none, in: context)
        if target.container.isSuperset(of: [.graph, .id]) {
            let name = try node.id.map { id throws(JSONLDError) in MemberName(try compactIRI(id.text, in: context)) }
            return .entry(name ?? none, content)
        }
        if target.container.isSuperset(of: [.graph, .index]), isSimple {
            return .entry(node.index.map { MemberName($0) } ?? none, content)
        }
        if target.container.contains(.graph), isSimple {
            if case .array(let elements) = content, elements.count > 1 {
                return .value(.object([try keyword(.included, in: context): content]))
            }
            return .value(content)
        }
        var object: JSONObject = [try keyword(.graph, in: context): content]
        if let id = node.id { object[try keyword(.id, in: context)] = .text(try compactIRI(id.text, in: context)) }
        if let index = node.index { object[try keyword(.index, in: context)] = .text(index) }
        return .value(.object(object))
    }

    /// A value under its language, index, identifier or type.
    private mutating func mapAddition(
        of item: ExpandedItem, _ target: Target, in context: ActiveContext
    ) throws(JSONLDError) -> Addition {
        let none = try keyword(.none, in: context)
        if target.container.contains(.language), case .value(let value) = item {
            return .entry(value.language.map { MemberName($0) } ?? none, value.value)
        }
        let compacted = try compact(item, under: target.key, in: context)
        if target.container.contains(.index) {
            guard let property = context.terms[target.key]?.content.index else {
                return .entry(item.index.map { MemberName($0) } ?? none, compacted)
            }
            var key = MemberName(property)
            if compacted.object?[key] == nil {
                let name = context.meaning(of: property, isVocabulary: true)?.text ?? property
                key = MemberName(try compactIRI(name, in: context, isVocabulary: true))
            }
            let (first, rest) = taking(key, from: compacted)
            return .entry(first ?? none, rest)
        }
        if target.container.contains(.id) {
            let key = try keyword(.id, in: context)
            guard var object = compacted.object, let id = object[key]?.text else { return .entry(none, compacted) }
            object[key] = nil
            return .entry(MemberName(id), .object(object))
        }
        let key = try keyword(.type, in: context)
        let (first, rest) = taking(key, from: compacted)
        if let object = rest.object, object.members.count == 1, case .node(let node) = item, let id = node.id,
            context.meaning(of: object.members[0].name.text, isVocabulary: true)?.isKeyword(.id) ?? false
        {
            var reference = ExpandedNode()
            (reference.id, reference.hasID) = (id, true)
            return .entry(first ?? none, try compact(.node(reference), under: target.key, in: context))
        }
        return .entry(first ?? none, rest)
    }

    /// The first text under a key, and the object without it.
    private func taking(_ key: MemberName, from value: JSONValue) -> (MemberName?, JSONValue) {
        guard var object = value.object, let values = object[key]?.elements, let first = values.first?.text else {
            return (nil, value)
        }
        object[key] = nil
        for element in values.dropFirst() { add(element, to: &object, key) }
        return (MemberName(first), .object(object))
    }
}
