/// A value of a model that is read from JSON once and can be written back.
public protocol JSONConvertible: Hashable, Sendable {
    /// Reads a value.
    ///
    /// - Throws: A `ModelError` whose place is relative to `json`.
    init(json: JSONValue) throws(ModelError)

    /// Reads a value, as the initialiser does.
    ///
    /// Readers call this one: an initialiser that hands over to another copies the whole structure once more.
    static func reading(_ json: JSONValue) throws(ModelError) -> Self

    /// The value as it is written.
    var jsonValue: JSONValue { get }

    /// Whether this is text without a character, which does not count where text is required.
    var isEmptyText: Bool { get }
}

extension JSONConvertible {
    /// Only text can be empty.
    @inlinable public var isEmptyText: Bool { false }

    /// The initialiser.
    @inlinable public static func reading(_ json: JSONValue) throws(ModelError) -> Self {
        try Self(json: json)
    }
}
