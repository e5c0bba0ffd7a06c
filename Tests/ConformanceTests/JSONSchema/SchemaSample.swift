import LinkedData

/// Makes a value that has every member that a schema knows, so that a comparison of two schemas reaches all of them.
struct SchemaSample {
    private let schema: JSONValue
    /// The references to types that have been written out with all members; from then on only what must be there is.
    private var complete: Set<String> = []
    /// Texts for patterns: the first one that matches is taken.
    private static let texts = [
        "a.b.c", "en", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "ext:other",
        "2026-03-31T12:00:00Z", "00000000-0000-4000-8000-000000000000", "2026-03-31", "CC-BY",
    ]

    init(_ schema: JSONValue) {
        self.schema = schema
    }

    /// The value for the schema itself or for one of its alternatives.
    mutating func value(alternative: Int = 0) -> JSONValue? {
        complete = []
        guard let branches = schema.object?["anyOf"]?.array else {
            return alternative == 0 ? value(for: schema, path: []) : nil
        }
        return branches.indices.contains(alternative) ? value(for: branches[alternative], path: []) : nil
    }

    /// - Parameter path: The references that led here.
    private mutating func value(for part: JSONValue, path: [String], isShort: Bool = false) -> JSONValue? {
        guard let object = part.object else { return nil }
        if let reference = object["$ref"]?.text {
            guard let target = resolve(reference) else { return nil }
            // Only what has members can lead on without end.
            guard target.object?["properties"] != nil else { return value(for: target, path: path) }
            guard !path.contains(reference) else { return nil }
            let isShort = !complete.insert(reference).inserted
            return value(for: target, path: path + [reference], isShort: isShort)
        }
        for keyword: MemberName in ["oneOf", "anyOf", "allOf"] {
            guard let branches = object[keyword]?.array else { continue }
            // A list in preference to one alone: it has more places to change.
            let ordered = branches.filter { $0.object?["type"]?.text == "array" } + branches
            for branch in ordered {
                if let value = value(for: branch, path: path) { return value }
            }
            return nil
        }
        if let allowed = object["enum"]?.array { return allowed.first }
        switch object["type"]?.text {
        case "object": return members(of: object, path: path, isShort: isShort)
        case "array": return elements(of: object, path: path)
        case "number": return 1
        case "boolean": return true
        default: return text(for: object)
        }
    }

    /// - Returns: `nil` when a required member cannot be made without the type being inside itself.
    private mutating func members(of object: JSONObject, path: [String], isShort: Bool) -> JSONValue? {
        var made = JSONObject()
        let required = (object["required"]?.array ?? []).compactMap { $0.text.map { MemberName($0) } }
        for member in object["properties"]?.object?.members ?? []
        where !isShort || required.contains(member.name) {
            made[member.name] = value(for: member.value, path: path)
        }
        let known = object["properties"]?.object
        for name in required where known?[name] == nil { made[name] = "text" }
        return required.allSatisfy { made[$0] != nil } ? .object(made) : nil
    }

    private mutating func elements(of object: JSONObject, path: [String]) -> JSONValue? {
        if let tuple = object["items"]?.array {
            var elements: [JSONValue] = []
            for part in tuple { elements += value(for: part, path: path).map { [$0] } ?? [] }
            return .array(elements)
        }
        guard let element = object["contains"] ?? object["items"] else { return nil }
        return value(for: element, path: path).map { .array([$0]) }
    }

    private func text(for object: JSONObject) -> JSONValue {
        switch (object["format"]?.text, object["pattern"]) {
        case ("date-time", _): return "2026-03-31T12:00:00Z"
        case ("date", _): return "2026-03-31"
        case ("uri", _): return "https://example.org/a"
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
