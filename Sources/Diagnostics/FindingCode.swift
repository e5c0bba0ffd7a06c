/// The stable name of one reason, for instance `jws.signature`.
///
/// A code is never reworded and never reused: programs, translations and documentation refer to it.
public struct FindingCode: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as it stands in reports: lower-case words joined by dots and hyphens.
    public let text: String

    /// Names a code.
    public init(_ text: String) {
        self.text = text
    }

    /// Names a code in source text.
    public init(stringLiteral text: String) {
        self.text = text
    }

    /// The name itself.
    public var description: String { text }
}
