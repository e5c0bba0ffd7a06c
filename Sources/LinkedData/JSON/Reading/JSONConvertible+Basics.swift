public import Diagnostics

extension JSONText: JSONConvertible {
    /// Reads a string.
    @inlinable public init(json: JSONValue) throws(ModelError) {
        guard case .string(let text) = json else {
            throw .type(expected: Phrase("expected/string"), found: json.kind, at: "")
        }
        self = text
    }

    /// The string.
    @inlinable public var jsonValue: JSONValue { .string(self) }

    /// Whether there is no character.
    @inlinable public var isEmptyText: Bool { value.isEmpty }
}

extension Bool: JSONConvertible {
    /// Reads `true` or `false`.
    @inlinable public init(json: JSONValue) throws(ModelError) {
        guard case .bool(let flag) = json else {
            throw .type(expected: Phrase("expected/true-false"), found: json.kind, at: "")
        }
        self = flag
    }

    /// The Boolean.
    @inlinable public var jsonValue: JSONValue { .bool(self) }
}

extension JSONNumber: JSONConvertible {
    /// Reads a number.
    @inlinable public init(json: JSONValue) throws(ModelError) {
        guard case .number(let number) = json else {
            throw .type(expected: Phrase("expected/number"), found: json.kind, at: "")
        }
        self = number
    }

    /// The number.
    @inlinable public var jsonValue: JSONValue { .number(self) }
}

extension JSONObject: JSONConvertible {
    /// Reads an object as it is.
    @inlinable public init(json: JSONValue) throws(ModelError) {
        guard case .object(let object) = json else {
            throw .type(expected: Phrase("expected/object"), found: json.kind, at: "")
        }
        self = object
    }

    /// The object.
    @inlinable public var jsonValue: JSONValue { .object(self) }
}

extension JSONValue: JSONConvertible {
    /// Takes any value but `null`, which never stands for anything in a badge.
    @inlinable public init(json: JSONValue) throws(ModelError) {
        guard json != .null else { throw .type(expected: Phrase("expected/value"), found: .null, at: "") }
        self = json
    }

    /// The value.
    @inlinable public var jsonValue: JSONValue { self }
}
