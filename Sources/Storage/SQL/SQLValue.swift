/// A value that goes into a statement or comes out of a row.
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)
    case bytes([UInt8])

    /// A text, or null.
    static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

    /// A whole number, or null.
    static func optional(_ number: Int?) -> SQLValue { number.map { .integer($0) } ?? .null }
}
