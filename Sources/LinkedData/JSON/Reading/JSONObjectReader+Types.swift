import Diagnostics

extension JSONObjectReader {
    private static let typeKey: MemberKey = MemberKey(
        "type", purpose: Phrase("purpose/says-class-standard-object-belongs"), example: "")

    /// The types of the object, which must name a class: an array, or a lone string.
    public mutating func types(naming className: JSONText) throws(ModelError) -> [JSONText] {
        // Nearly always it is the class alone, and nearly every object has a type.
        if let position = take(Self.typeKey), case .array(let types) = object.members[position].value,
            types.count == 1, case .string(let only) = types[0], only == className
        {
            return [only]
        }
        return try types(where: { $0 == className }, orThrow: className.value)
    }

    /// The types of the object, at least one of which must be accepted.
    public mutating func types(
        where isAccepted: (JSONText) -> Bool, orThrow expected: String
    ) throws(ModelError) -> [JSONText] {
        guard let json = value(Self.typeKey) else {
            throw .missing(
                member: "type", of: className, purpose: Self.typeKey.purpose, example: "\"type\": [\"\(expected)\"]",
                at: "")
        }
        let types: [JSONText]
        do throws(ModelError) {
            types = try JSONText.list(json: json)
        } catch {
            throw error.inside(Self.typeKey.name)
        }
        if types.isEmpty {
            throw .empty(expected: Phrase("expected/type-expected", ["expected": expected]), at: "/type")
        }
        guard types.contains(where: isAccepted) else {
            throw .lacksType(expected: Phrase(verbatim: expected), found: types.map(\.value), at: "/type")
        }
        return types
    }

    /// The types of an object that may have any, or none.
    public mutating func types() throws(ModelError) -> [JSONText] {
        try list(Self.typeKey, of: JSONText.self)
    }

    /// Reads the type of an object whose type is one string, always the same.
    public mutating func type(_ className: JSONText) throws(ModelError) {
        guard let value = value(Self.typeKey) else {
            throw .missing(
                member: "type", of: self.className, purpose: Self.typeKey.purpose,
                example: "\"type\": \"\(className)\"",
                at: "")
        }
        guard case .string(let text) = value else {
            throw .type(
                expected: Phrase("expected/string-classname", ["className": className]), found: value.kind, at: "/type")
        }
        guard text == className else {
            throw .lacksType(expected: Phrase(verbatim: className.value), found: [text.value], at: "/type")
        }
    }
}
