import LinkedData

/// Makes a value that has every member that a schema knows, so that a comparison of two schemas reaches all of them.
struct SchemaSample {
    let schema: JSONValue
    /// Texts for patterns: the first one that matches is taken.
    private static let texts = [
        "a.b.c", "en", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "ext:other",
        "2026-03-31T12:00:00Z", "00000000-0000-4000-8000-000000000000",
    ]

    init(_ schema: JSONValue) {
        self.schema = schema
    }

    /// The value for the schema itself or for one of its alternatives.
    func value(alternative: Int = 0) -> JSONValue? {
        guard let branches = schema.object?["anyOf"]?.array else {
            return alternative == 0 ? value(for: schema, path: []) : nil
        }
        return branches.indices.contains(alternative) ? value(for: branches[alternative], path: []) : nil
    }

    /// - Parameter path: The references that led here.
    private func value(for part: JSONValue, path: [String]) -> JSONValue? {
        guard let object = part.object else { return nil }
        if let reference = object["$ref"]?.text {
            guard let target = resolve(reference) else { return nil }
            // Only what has members can lead on without end.
            guard target.object?["properties"] != nil else { return value(for: target, path: path) }
            return path.contains(reference) ? nil : value(for: target, path: path + [reference])
        }
        for keyword: MemberName in ["oneOf", "anyOf", "allOf"] {
            guard let branches = object[keyword]?.array else { continue }
            // A list in preference to one alone: it has more places to change.
            let ordered = branches.filter { $0.object?["type"]?.text == "array" } + branches
            return ordered.lazy.compactMap { value(for: $0, path: path) }.first
        }
        if let allowed = object["enum"]?.array { return allowed.first }
        switch object["type"]?.text {
        case "object": return members(of: object, path: path)
        case "array": return elements(of: object, path: path)
        case "number": return 1
        case "boolean": return true
        default: return text(for: object)
        }
    }

    /// - Returns: `nil` when a required member cannot be made without the type being inside itself.
    private func members(of object: JSONObject, path: [String]) -> JSONValue? {
        var made = JSONObject()
        for member in object["properties"]?.object?.members ?? [] {
            made[member.name] = value(for: member.value, path: path)
        }
        let isComplete = object["required"]?.array?.allSatisfy { name in
            name.text.map { made[MemberName($0)] != nil } ?? false
        }
        return isComplete ?? true ? .object(made) : nil
    }

    private func elements(of object: JSONObject, path: [String]) -> JSONValue? {
        if let tuple = object["items"]?.array {
            return .array(tuple.compactMap { value(for: $0, path: path) })
        }
        let wanted = object["contains"].flatMap { value(for: $0, path: path) }
        let element = wanted ?? object["items"].flatMap { value(for: $0, path: path) }
        return element.map { .array([$0]) }
    }

    private func text(for object: JSONObject) -> JSONValue {
        switch (object["format"]?.text, object["pattern"]) {
        case ("date-time", _): return "2026-03-31T12:00:00Z"
        case ("date", _): return "2026-03-31"
        case (_, let pattern?):
            let check = try? JSONSchema(["pattern": pattern])
            let found = Self.texts.first { (try? check?.accepts(.text($0))) == true }
            return .text(found ?? "text")
        default: return "text"
        }
    }

    private func resolve(_ reference: String) -> JSONValue? {
        guard reference.hasPrefix("#"), let pointer = try? JSONPointer(String(reference.dropFirst())) else {
            return nil
        }
        return pointer.value(in: schema)
    }
}
