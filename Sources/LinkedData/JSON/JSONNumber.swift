/// A number as it was written.
///
/// RFC 8259, "Numbers". The parser has checked the grammar and that the value is inside the range of a double.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
    /// The spelling: an optional minus, digits, an optional fraction and exponent.
    public let text: String

    /// Takes a spelling that the parser has checked.
    init(uncheckedText text: String) {
        self.text = text
    }

    /// A whole number.
    public init(_ value: Int) {
        text = String(value)
    }

    /// The nearest double.
    public var double: Double { Double(text) ?? .nan }

    /// The exact integer, when the number is a whole one inside the range of 64 bits; `1.0` and `1e2` count.
    public var integer: Int? {
        if let integer = Int(text) { return integer }
        return Int(exactly: double).flatMap { $0.magnitude <= 1 << 53 ? $0 : nil }
    }

    /// The spelling.
    public var description: String { text }
}
