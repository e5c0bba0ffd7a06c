/// A JSON value as received: order of members, spelling of numbers and every code point are kept.
///
/// RFC 8259, "JSON Grammar". Equality compares code points, never canonically equivalent text.
public enum JSONValue: Hashable, Sendable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number with its spelling.
    case number(JSONNumber)
    /// Text without escapes.
    case string(JSONText)
    /// Elements in order.
    case array([JSONValue])
    /// Members in order.
    case object(JSONObject)
}

extension JSONValue {
    /// The text, when this is a string.
    public var text: String? {
        if case .string(let text) = self { text.value } else { nil }
    }

    /// The members, when this is an object.
    public var object: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// The elements, when this is an array.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The Boolean, when this is one.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The number, when this is one.
    public var number: JSONNumber? {
        if case .number(let number) = self { number } else { nil }
    }

    /// A string value.
    public static func text(_ value: String) -> JSONValue {
        .string(JSONText(value))
    }

    /// The elements of an array, or the value itself as the only element: many members of badges may be either.
    public var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [self] }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral
{
    /// A string.
    public init(stringLiteral text: String) { self = .text(text) }
    /// A Boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object; later members with a name that is already there replace the earlier one.
    public init(dictionaryLiteral members: (MemberName, JSONValue)...) {
        var object = JSONObject()
        for (name, value) in members { object[name] = value }
        self = .object(object)
    }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
}
