import Foundation
import LinkedData

/// One result of one rule of the reference validator: the nodes that it knew, and whether the rule held.
struct PropertyRule {
    /// The position in the file, by which exceptions name it.
    let position: Int
    /// The name of the rule.
    let name: String
    let parameters: JSONObject
    /// The nodes, flat: an object inside another stands for itself and is named by the label of a blank node.
    let graph: [JSONObject]
    let passes: Bool
    let instant: Instant

    /// The results in a file.
    static func all(in file: URL) throws -> [PropertyRule] {
        let usual = DateTime("2026-06-01T00:00:00Z")
        return try JSONValue(parsing: [UInt8](Data(contentsOf: file))).elements.enumerated().compactMap { entry in
            guard let object = entry.element.object, let name = object["rule"]?.text,
                let parameters = object["parameters"]?.object, let passes = object["pass"]?.bool,
                let instant = (object["at"]?.text.flatMap { DateTime($0) } ?? usual)?.instant
            else { return nil }
            return PropertyRule(
                position: entry.offset, name: name, parameters: parameters,
                graph: object["graph"]?.elements.compactMap(\.object) ?? [], passes: passes, instant: instant)
        }
    }

    /// A parameter that is text.
    func text(_ parameter: MemberName) -> String? { parameters[parameter]?.text }

    /// A parameter that is true or false.
    func flag(_ parameter: MemberName) -> Bool? { parameters[parameter]?.bool }

    /// The node that the rule is about, with what it refers to by blank nodes inside it.
    var node: JSONObject? {
        guard let path = parameters["node_path"]?.array else { return text("node_id").flatMap { node($0) } }
        var value = path.first?.text.flatMap { node($0) }.map { JSONValue.object($0) }
        for step in path.dropFirst() {
            if let name = step.text {
                value = value?.object?[MemberName(name)]
            } else if let index = step.number?.integer, let elements = value?.elements, elements.indices.contains(index)
            {
                value = elements[index]
            }
        }
        return value?.object
    }

    /// The first node on the path to the one that the rule is about.
    var root: JSONObject? { parameters["node_path"]?.array?.first?.text.flatMap { node($0) } }

    /// A node of the graph by its name, with what it refers to by blank nodes inside it.
    func node(_ id: String) -> JSONObject? {
        graph.first { $0["id"]?.text == id }.map { nesting($0, inside: [id]) }
    }

    private func nesting(_ node: JSONObject, inside ancestors: [String]) -> JSONObject {
        var nested = JSONObject()
        for member in node.members {
            nested[member.name] = member.name == "id" ? member.value : nesting(member.value, inside: ancestors)
        }
        return nested
    }

    private func nesting(_ value: JSONValue, inside ancestors: [String]) -> JSONValue {
        switch value {
        case .string(let label) where label.value.hasPrefix("_:") && !ancestors.contains(label.value):
            let node = graph.first { $0["id"]?.text == label.value }
            return node.map { .object(nesting($0, inside: ancestors + [label.value])) } ?? value
        case .array(let elements): return .array(elements.map { nesting($0, inside: ancestors) })
        case .object(let object): return .object(nesting(object, inside: ancestors))
        case .null, .bool, .number, .string: return value
        }
    }
}

extension JSONObject {
    /// The object with members of another one, which replace those of the same name.
    func replacing(_ other: JSONObject?) -> JSONObject {
        var object = self
        for member in other?.members ?? [] { object[member.name] = member.value }
        return object
    }
}
