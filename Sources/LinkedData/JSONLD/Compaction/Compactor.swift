/// Writes an expanded document with the terms of a context.
///
/// JSON-LD 1.1 API, "Compaction Algorithm". One is made for each run.
struct Compactor {
    var contexts: ContextProcessor
    let options: JSONLDOptions

    /// Items under a property: an array, or the one item where the context allows it.
    mutating func compact(
        _ items: [ExpandedItem], under property: MemberName?, in context: ActiveContext
    ) throws(JSONLDError) -> JSONValue {
        var values: [JSONValue] = []
        for item in items {
            let value = try compact(item, under: property, in: context)
            if case .null = value { continue }
            values.append(value)
        }
        let container = property.flatMap { context.terms[$0]?.container } ?? []
        let isKept =
            values.count != 1 || !options.compactsArrays || property == MemberName.graphKeyword
            || property == Keyword.set.member || !container.isDisjoint(with: [.list, .set])
        return isKept ? .array(values) : values[0]
    }

    /// One item under a property.
    mutating func compact(
        _ item: ExpandedItem, under property: MemberName?, in outer: ActiveContext
    ) throws(JSONLDError) -> JSONValue {
        let typeContext = outer
        var context = outer
        if let previous = context.previous, !item.isValue, !item.isReference { context = previous }
        if let definition = property.flatMap({ outer.terms[$0] }), definition.hasScopedContext {
            context = try contexts.process(scopedIn: definition, in: context, overridesProtected: true)
        }
        switch item {
        case .value(let value):
            return try compactValue(value, under: property, in: context)
        case .list(let list):
            let container = property.flatMap { context.terms[$0]?.container } ?? []
            if container.contains(.list) { return try compact(list.items, under: property, in: context) }
            var result = JSONObject()
            let key = try keyword(.list, in: context)
            add(try compact(list.items, under: property, in: context), to: &result, key)
            if let index = list.index, !container.contains(.index) {
                add(.text(index), to: &result, try keyword(.index, in: context))
            }
            return .object(result)
        case .node(let node):
            if let reference = try compactReference(node, under: property, in: context) { return reference }
            return try .object(compact(node, under: property, in: context, typeContext: typeContext))
        }
    }

    /// A node under a property.
    private mutating func compact(
        _ node: ExpandedNode, under property: MemberName?, in outer: ActiveContext, typeContext: ActiveContext
    ) throws(JSONLDError) -> JSONObject {
        var context = outer
        if node.hasTypes {
            var types: [String] = []
            for type in node.types { types.append(try compactIRI(type.text, in: typeContext, isVocabulary: true)) }
            for type in types.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                guard let definition = typeContext.terms[MemberName(type)], definition.hasScopedContext else {
                    continue
                }
                context = try contexts.process(scopedIn: definition, in: context, propagates: false)
            }
        }
        var result = JSONObject()
        try addKeywords(of: node, under: property, in: context, typeContext, to: &result)
        let isReverse = property == Keyword.reverse.member
        for empty in node.emptyProperties where !node.statements.contains(where: { $0.property.name == empty.name }) {
            let key = MemberName(
                try compactIRI(empty.name.text, in: context, value: .empty, isVocabulary: true, isReverse: isReverse))
            try withNest(for: key, in: context, of: &result) { add(.array([]), to: &$0, key, asArray: true) }
        }
        for statement in node.statements {
            try add(
                statement.item, statement.property.name.text, in: context, isReverse: isReverse, to: &result)
        }
        return result
    }

    /// The members for keywords.
    private mutating func addKeywords(
        of node: ExpandedNode, under property: MemberName?, in context: ActiveContext, _ typeContext: ActiveContext,
        to result: inout JSONObject
    ) throws(JSONLDError) {
        if node.hasID {
            let id: JSONValue =
                try node.id.map { name throws(JSONLDError) in
                    .text(try compactIRI(name.text, in: context))
                } ?? .null
            result[try keyword(.id, in: context)] = id
        }
        if node.hasTypes {
            let alias = try keyword(.type, in: context)
            let isSet =
                options.processingMode == .version1_1 && context.terms[alias]?.container.contains(.set) ?? false
            for type in node.types {
                let text = try compactIRI(type.text, in: typeContext, isVocabulary: true)
                add(.text(text), to: &result, alias, asArray: isSet || !options.compactsArrays)
            }
            if node.types.isEmpty { add(.array([]), to: &result, alias, asArray: true) }
        }
        if node.hasReversed { try addReversed(node.reversed, in: context, to: &result) }
        if let index = node.index {
            let container = property.flatMap { context.terms[$0]?.container } ?? []
            if !container.contains(.index) { result[try keyword(.index, in: context)] = .text(index) }
        }
        if let graph = node.graph {
            let alias = try keyword(.graph, in: context)
            add(try compact(graph, under: MemberName.graphKeyword, in: context), to: &result, alias, asArray: true)
        }
        if let included = node.included {
            let alias = try keyword(.included, in: context)
            let isSet = context.terms[alias]?.container.contains(.set) ?? false
            add(
                try compact(included, under: Keyword.included.member, in: context), to: &result, alias,
                asArray: isSet || !options.compactsArrays)
        }
    }

    /// Nodes that say something about this one: under terms for that where there are any, else under `@reverse`.
    private mutating func addReversed(
        _ statements: [ExpandedNode.Statement], in context: ActiveContext, to result: inout JSONObject
    ) throws(JSONLDError) {
        var inner = ExpandedNode()
        inner.statements = statements
        let compacted = try compact(inner, under: Keyword.reverse.member, in: context, typeContext: context)
        var rest = JSONObject()
        for member in compacted.members {
            if let definition = context.terms[member.name], definition.content.isReverse {
                let asArray = definition.container.contains(.set) || !options.compactsArrays
                add(member.value, to: &result, member.name, asArray: asArray)
            } else {
                rest[member.name] = member.value
            }
        }
        if !rest.isEmpty { result[try keyword(.reverse, in: context)] = .object(rest) }
    }

    /// The name under which a keyword is written.
    mutating func keyword(_ keyword: Keyword, in context: ActiveContext) throws(JSONLDError) -> MemberName {
        MemberName(try compactIRI(keyword.text, in: context, isVocabulary: true))
    }

    /// Adds a value to a member, which becomes an array when it has several or when it is to be one.
    func add(_ value: JSONValue, to object: inout JSONObject, _ key: MemberName, asArray: Bool = false) {
        guard case .array(let elements) = value else {
            object.append(value, to: key, asArray: asArray)
            return
        }
        if elements.isEmpty, object[key] == nil { object[key] = .array([]) }
        for element in elements { add(element, to: &object, key, asArray: asArray || elements.count > 1) }
    }

    /// Changes the object that a term's values are nested in: the node itself, or the one under its `@nest`.
    func withNest(
        for key: MemberName, in context: ActiveContext, of result: inout JSONObject,
        _ change: (inout JSONObject) throws(JSONLDError) -> Void
    ) throws(JSONLDError) {
        guard let nest = context.terms[key]?.content.nest else { return try change(&result) }
        guard context.meaning(of: nest, isVocabulary: true)?.isKeyword(.nest) ?? false else {
            throw JSONLDError(.invalidNestValue, nest)
        }
        var inner = result[MemberName(nest)]?.object ?? JSONObject()
        try change(&inner)
        result[MemberName(nest)] = .object(inner)
    }
}
