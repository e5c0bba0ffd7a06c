/// A document in which every term is an IRI and every value says what it is.
///
/// JSON-LD 1.1, "Expanded Document Form".
public struct ExpandedDocument: Sendable {
    let items: [ExpandedItem]

    /// The document as JSON: an array of node objects.
    public var json: JSONValue { .array(items.map(\.json)) }
}

extension ExpandedItem {
    /// The item as JSON.
    var json: JSONValue {
        switch self {
        case .value(let value): .object(value.json)
        case .list(let list): .object(list.json)
        case .node(let node): .object(node.json)
        }
    }
}

extension ExpandedValue {
    /// The value object.
    var json: JSONObject {
        var object: JSONObject = [Keyword.value.member: value]
        if let type { object[Keyword.type.member] = .text(type.text) }
        if let language { object[Keyword.language.member] = .text(language) }
        if let direction { object[Keyword.direction.member] = .text(direction.rawValue) }
        if let index { object[Keyword.index.member] = .text(index) }
        return object
    }
}

extension ExpandedList {
    /// The list object.
    var json: JSONObject {
        var object: JSONObject = [Keyword.list.member: .array(items.map(\.json))]
        if let index { object[Keyword.index.member] = .text(index) }
        return object
    }
}

extension ExpandedNode {
    /// The node object.
    var json: JSONObject {
        var object = JSONObject()
        if hasID { object[Keyword.id.member] = id.map { .text($0.text) } ?? .null }
        if hasTypes { object[Keyword.type.member] = .array(types.map { .text($0.text) }) }
        if let index { object[Keyword.index.member] = .text(index) }
        if let graph { object[MemberName.graphKeyword] = .array(graph.map(\.json)) }
        if let included { object[Keyword.included.member] = .array(included.map(\.json)) }
        if hasReversed { object[Keyword.reverse.member] = .object(Self.grouped(reversed, [])) }
        return JSONObject(uncheckedMembers: object.members + Self.grouped(statements, emptyProperties).members)
    }

    private static func grouped(_ statements: [Statement], _ empty: [ExpandedProperty]) -> JSONObject {
        var order: [MemberName] = []
        var values: [MemberName: [JSONValue]] = [:]
        for property in empty where values[property.name] == nil {
            order.append(property.name)
            values[property.name] = []
        }
        for statement in statements {
            let name = statement.property.name
            if values[name] == nil { order.append(name) }
            values[name, default: []].append(statement.item.json)
        }
        return JSONObject(uncheckedMembers: order.map { JSONObject.Member(name: $0, value: .array(values[$0] ?? [])) })
    }
}
