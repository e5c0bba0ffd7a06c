/// The name of a member of a JSON object, compared byte for byte.
public struct MemberName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name without escapes.
    public let text: String

    /// Names a member.
    public init(_ text: String) {
        self.text = text
    }

    /// Names a member in source text.
    public init(stringLiteral text: String) {
        self.text = text
    }

    /// The name.
    public var description: String { text }

    /// Byte for byte.
    public static func == (left: MemberName, right: MemberName) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        text.hashBytes(into: &hasher)
    }
}
