import LinkedData

/// Every value that differs from another in one place: a part removed, renamed or replaced.
struct OneEditMutations {
    /// What takes the place of a part: values of other kinds, and another of the same kind.
    private static func replacements(of value: JSONValue) -> [JSONValue] {
        switch value {
        case .string: [1, "ext:x", ["en": "text"], [value]]
        case .object: ["text", [value]]
        case .array(let elements): [.object(JSONObject())] + elements.prefix(1)
        case .null, .bool, .number: ["text"]
        }
    }

    /// Calls `body` with each of them and where it differs.
    static func visit(_ value: JSONValue, _ body: (JSONValue, String) throws -> Void) rethrows {
        try visit(value, at: "", body)
    }

    /// - Parameter place: Where the value stands, as a JSON Pointer.
    private static func visit(
        _ value: JSONValue, at place: String, _ body: (JSONValue, String) throws -> Void
    ) rethrows {
        for replacement in replacements(of: value) {
            try body(replacement, "\(place) := \(replacement)")
        }
        switch value {
        case .object(let object):
            for member in object.members {
                let inner = "\(place)/\(member.name)"
                var changed = object
                changed[member.name] = nil
                try body(.object(changed), "\(inner) removed")
                changed["other"] = member.value
                try body(.object(changed), "\(inner) renamed")
                try visit(member.value, at: inner) { part, edit throws in
                    var changed = object
                    changed[member.name] = part
                    try body(.object(changed), edit)
                }
            }
        case .array(let elements):
            for (position, element) in elements.enumerated() {
                var changed = elements
                changed.remove(at: position)
                try body(.array(changed), "\(place)/\(position) removed")
                try body(.array(elements + [element]), "\(place)/\(position) twice")
                try visit(element, at: "\(place)/\(position)") { part, edit throws in
                    var changed = elements
                    changed[position] = part
                    try body(.array(changed), edit)
                }
            }
        case .null, .bool, .number, .string: break
        }
    }
}
