/// The nodes of a document, each once in each graph, and blank nodes with labels of their own.
///
/// JSON-LD 1.1 API, "Node Map Generation".
struct NodeMap {
    /// What one graph says.
    private struct Graph {
        var nodes: [MemberName: ExpandedNode] = [:]
        /// Values that a node has already, by property.
        var known: Set<KnownValue> = []
    }

    private struct KnownValue: Hashable {
        let subject: MemberName
        let property: MemberName
        let value: JSONObject
    }

    /// Where values go: to a property of a node, or to a list.
    private enum Target {
        case top
        case property(subject: MemberName, ExpandedProperty)
        case reverse(of: MemberName, ExpandedProperty)
        case list
    }

    private var graphs: [MemberName?: Graph] = [nil: Graph()]
    private var labels: [MemberName: MemberName] = [:]
    private var labelCount = 0

    /// The nodes of a document.
    init(_ items: [ExpandedItem]) throws(JSONLDError) {
        for item in items { _ = try add(item, to: .top, in: nil) }
    }

    /// The nodes of all graphs: those of the default graph, in which graphs stand at their names, by name.
    var items: [ExpandedItem] {
        var top = graphs[nil]?.nodes ?? [:]
        for (name, graph) in graphs {
            guard let name else { continue }
            var node = top[name] ?? ExpandedNode(id: name, hasID: true)
            node.graph = Self.sorted(graph.nodes)
            top[name] = node
        }
        return Self.sorted(top)
    }

    private static func sorted(_ nodes: [MemberName: ExpandedNode]) -> [ExpandedItem] {
        nodes.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }
            .filter { !$0.value.saysNothing }.map { .node($0.value) }
    }

    private mutating func label(_ name: MemberName?) -> MemberName {
        if let name, let known = labels[name] { return known }
        let label = MemberName("_:b\(labelCount)")
        labelCount += 1
        if let name { labels[name] = label }
        return label
    }

    private mutating func relabelled(_ name: MemberName) -> MemberName {
        name.isBlankNode ? label(name) : name
    }

    /// Adds an item.
    ///
    /// - Returns: the item as it stands in a list: nodes only by their identifier.
    private mutating func add(
        _ item: ExpandedItem, to target: Target, in graph: MemberName?
    ) throws(JSONLDError) -> ExpandedItem {
        switch item {
        case .value(var value):
            if case .name(let type)? = value.type { value.type = .name(relabelled(type)) }
            put(.value(value), at: target, in: graph)
            return .value(value)
        case .list(let list):
            var items: [ExpandedItem] = []
            for element in list.items { items.append(try add(element, to: .list, in: graph)) }
            let copy = ExpandedItem.list(ExpandedList(items: items, index: list.index))
            put(copy, at: target, in: graph)
            return copy
        case .node(let node):
            let reference = try add(node, in: graph)
            put(reference, at: target, in: graph)
            return reference
        }
    }

    /// Adds what a node says.
    private mutating func add(_ node: ExpandedNode, in graph: MemberName?) throws(JSONLDError) -> ExpandedItem {
        let types = node.types.map { type -> Meaning in
            if case .name(let name) = type { .name(relabelled(name)) } else { type }
        }
        let id = node.id.map { relabelled($0) } ?? label(nil)
        let reference = ExpandedNode(id: id, hasID: true)
        var known = graphs[graph]?.nodes[id] ?? reference
        if node.hasTypes { known.hasTypes = true }
        for type in types where !known.types.contains(type) { known.types.append(type) }
        if let index = node.index {
            if let other = known.index, !other.hasSameBytes(as: index) {
                throw JSONLDError(.conflictingIndexes, id.text)
            }
            known.index = index
        }
        graphs[graph, default: Graph()].nodes[id] = known
        for statement in node.reversed {
            _ = try add(statement.item, to: .reverse(of: id, statement.property), in: graph)
        }
        if let content = node.graph {
            if graphs[id] == nil { graphs[id] = Graph() }
            for item in content { _ = try add(item, to: .top, in: id) }
        }
        for item in node.included ?? [] { _ = try add(item, to: .top, in: graph) }
        try addProperties(of: node, id, in: graph)
        return .node(reference)
    }

    private mutating func addProperties(
        of node: ExpandedNode, _ id: MemberName, in graph: MemberName?
    ) throws(JSONLDError) {
        for property in node.emptyProperties {
            let property = ExpandedProperty.name(relabelled(property.name))
            graphs[graph]?.nodes[id]?.emptyProperties.append(property)
        }
        // By name, so that blank nodes get the labels that others give them.
        let sorted = node.statements.enumerated().sorted { left, right in
            let (a, b) = (left.element.property.name.text.utf8, right.element.property.name.text.utf8)
            return a.elementsEqual(b) ? left.offset < right.offset : a.lexicographicallyPrecedes(b)
        }
        for (_, statement) in sorted {
            let property = ExpandedProperty.name(relabelled(statement.property.name))
            _ = try add(statement.item, to: .property(subject: id, property), in: graph)
        }
    }

    /// Puts a value where it goes, unless it is there.
    private mutating func put(_ item: ExpandedItem, at target: Target, in graph: MemberName?) {
        switch target {
        case .top, .list: return
        case .property(let subject, let property): put(item, subject, property, in: graph)
        case .reverse(let object, let property):
            guard case .node(let node) = item, let subject = node.id else { return }
            put(.node(ExpandedNode(id: object, hasID: true)), subject, property, in: graph)
        }
    }

    private mutating func put(
        _ item: ExpandedItem, _ subject: MemberName, _ property: ExpandedProperty, in graph: MemberName?
    ) {
        if case .list = item {
            // Two lists are two things, even with the same items.
        } else if let value = item.json.object {
            let known = KnownValue(subject: subject, property: property.name, value: value)
            guard graphs[graph]?.known.insert(known).inserted ?? false else { return }
        }
        graphs[graph]?.nodes[subject]?.statements.append(ExpandedNode.Statement(property: property, item: item))
    }
}
