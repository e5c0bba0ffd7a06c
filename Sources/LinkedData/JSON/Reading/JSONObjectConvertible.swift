public import Diagnostics

/// A class of a data model: a JSON object with members of its own.
public protocol JSONObjectConvertible: JSONConvertible {
    /// The name of the class in the standard.
    static var className: String { get }

    /// Reads the members.
    ///
    /// Large classes hand all of them to their memberwise initializer: one that sets one property after the other copies the
    /// whole value at its end.
    init(_ reader: JSONObjectReader) throws(ModelError)

    /// The members with a value, in the order of the standard; members that the class does not know follow.
    var json: JSONObject { get }
}

extension JSONObjectConvertible {
    /// Reads an object.
    @inlinable public init(json: JSONValue) throws(ModelError) {
        self = try Self.reading(json)
    }

    /// Reads an object.
    @inlinable public static func reading(_ json: JSONValue) throws(ModelError) -> Self {
        guard case .object(let object) = json else {
            throw .type(
                expected: Phrase("expected/object-classname", ["className": Self.className]), found: json.kind, at: "")
        }
        return try Self(JSONObjectReader(object, of: Self.className))
    }

    /// Reads an object.
    @inlinable public init(_ object: JSONObject) throws(ModelError) {
        try self.init(JSONObjectReader(object, of: Self.className))
    }

    /// The object.
    @inlinable public var jsonValue: JSONValue { .object(json) }
}
